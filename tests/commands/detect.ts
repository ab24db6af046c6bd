import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Detection } from '../../lib/domain/detection.ts';
import { scan } from '../../lib/page/scan.ts';
import { conclude } from '../../lib/sites/conclude/conclude.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { isTooLarge, savedPage } from '../sites/saved-page.ts';

const USAGE = 'usage: npm run --silent detect -- --url URL [--own ADDRESS]… FILE.html';

/** What the command line asks for. */
interface Asked {
  url: URL;
  own: string[];
  file: string;
}

function asked(): Asked {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, own: { type: 'string', multiple: true } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(`exactly one file is read; ${USAGE}`);
  if (values.url === undefined) throw new Error(`--url is missing; ${USAGE}`);
  if (!URL.canParse(values.url) || !/^https?:$/.test(new URL(values.url).protocol)) {
    throw new Error(`--url is not a web address: ${values.url.slice(0, 200)}`);
  }
  return { url: new URL(values.url), own: values.own ?? [], file };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file} cannot be read`);
  }
}

function detect({ url, own, file }: Asked): Detection {
  const html = textOf(file);
  if (isTooLarge(html)) return { kind: 'broken', missing: ['a page of readable size'] };
  return conclude(scan(savedPage(html, { url, own }), ADAPTERS), { url, own });
}

try {
  const detection = detect(asked());
  process.stdout.write(`${JSON.stringify(detection, null, 2)}\n`);
} catch (error) {
  const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
  process.stderr.write(`detect: ${reason}\n`);
  process.exitCode = 2;
}
