import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Detection } from '../../lib/domain/detection.ts';
import type { Recipe } from '../../lib/domain/recipe.ts';
import { RECIPE_CAPS } from '../../lib/domain/recipe-caps.ts';
import { recipeSchema } from '../../lib/domain/recipe-schema.ts';
import { scan } from '../../lib/page/scan.ts';
import { conclude } from '../../lib/sites/conclude/conclude.ts';
import { taughtAdapter } from '../../lib/sites/recipe/adapter.ts';
import { drawnAdapter } from '../../lib/sites/recipe/drawn.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { isTooLarge, savedPage } from '../sites/saved-page.ts';

const USAGE =
  'usage: npm run --silent detect -- --url URL [--own ADDRESS]… [--recipe RECIPE.json] FILE.html';

/** What the command line asks for. */
interface Asked {
  url: URL;
  own: string[];
  file: string;
  /** What is read by in place of the adapters. */
  recipe: Recipe | undefined;
}

function asked(): Asked {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      own: { type: 'string', multiple: true },
      recipe: { type: 'string' },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(`exactly one file is read; ${USAGE}`);
  if (values.url === undefined) throw new Error(`--url is missing; ${USAGE}`);
  if (!URL.canParse(values.url) || !/^https?:$/.test(new URL(values.url).protocol)) {
    throw new Error(`--url is not a web address: ${values.url.slice(0, 200)}`);
  }
  const recipe = values.recipe === undefined ? undefined : recipeOf(values.recipe);
  return { url: new URL(values.url), own: values.own ?? [], file, recipe };
}

function recipeOf(file: string): Recipe {
  const json = textOf(file);
  if (json.length > RECIPE_CAPS.file) throw new Error(`${file} is too large to be a recipe`);
  const { data, error } = recipeSchema.safeParse(jsonIn(json));
  if (data !== undefined) return data;
  const [issue] = error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
  throw new Error(`${file} is no recipe${where}`);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textOf(file: string): string {
  try {
    const bytes = readFileSync(file);
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  } catch {
    throw new Error(`${file} cannot be read`);
  }
}

/** As a browser does for a page on disk: the first bytes tell, and without them it is UTF-8. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function detect({ url, own, file, recipe }: Asked): Detection {
  const html = textOf(file);
  if (isTooLarge(html)) return { kind: 'broken', missing: ['a page of readable size'] };
  const taught = recipe?.drawn ? drawnAdapter : taughtAdapter;
  const adapters = recipe === undefined ? ADAPTERS : [taught(recipe)];
  return conclude(scan(savedPage(html, { url, own }), adapters), { url, own });
}

try {
  const detection = detect(asked());
  process.stdout.write(`${JSON.stringify(detection, null, 2)}\n`);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`detect: ${reason.replace(/\s+/g, ' ')}\n`);
  process.exitCode = 2;
}
