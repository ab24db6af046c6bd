import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterEach, expect, test } from 'vitest';
import layers from '../../config/layers.mjs';
import { ROOT } from '../../support/source-tree.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The names of the rules that a project made of these files breaks. */
async function brokenRules(files: Record<string, string>): Promise<string[]> {
  folder = mkdtempSync(join(tmpdir(), 'layers-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { tsConfig: _, ...options } = layers.options ?? {};
  const rules = { forbidden: layers.forbidden ?? [] };
  const { output } = await cruise(
    Object.keys(files),
    { ...options, baseDir: folder, validate: true, ruleSet: rules },
    { ...layers.options?.enhancedResolveOptions, symlinks: false },
  );
  if (typeof output === 'string') throw new Error(output);
  return [...new Set(output.summary.violations.map((violation) => violation.rule.name))].toSorted();
}

const OTHER = 'export const other = 1;\n';
const uses = (path: string) => `import { other } from '${path}';\nexport const it = other;\n`;
const usesType = (path: string) =>
  `import type { Other } from '${path}';\nexport type It = Other;\n`;

const CROSSINGS: readonly [rule: string, from: string, to: string][] = [
  ['domain-imports-only-what-it-may', 'lib/domain/a.ts', '../store/other.ts'],
  ['domain-imports-only-what-it-may', 'lib/domain/a.ts', 'react'],
  ['formats-imports-only-what-it-may', 'lib/formats/a.ts', '../store/other.ts'],
  ['store-imports-only-what-it-may', 'lib/store/a.ts', '../services/other.ts'],
  ['team-imports-only-what-it-may', 'lib/team/a.ts', '../services/other.ts'],
  ['services-imports-only-what-it-may', 'lib/services/a.ts', 'react'],
  ['services-imports-only-what-it-may', 'lib/services/a.ts', 'dexie'],
  ['sites-imports-only-what-it-may', 'lib/sites/a.ts', '../page/other.ts'],
  ['page-imports-only-what-it-may', 'lib/page/a.ts', '../store/other.ts'],
  ['page-imports-only-what-it-may', 'lib/page/a.ts', 'zod'],
  ['messages-imports-only-what-it-may', 'lib/messages/a.ts', '../store/other.ts'],
  ['browser-imports-only-what-it-may', 'lib/browser/a.ts', '../services/other.ts'],
  ['page-side-takes-types-and-the-contract-from-domain', 'lib/sites/a.ts', '../domain/other.ts'],
  ['components-know-services-and-domain-only', 'components/a.ts', 'dexie'],
  ['components-know-services-and-domain-only', 'components/a.ts', 'wxt/browser'],
  ['components-know-services-and-domain-only', 'components/a.ts', '../lib/store/other.ts'],
  ['page-scripts-stay-on-the-page-side', 'entrypoints/a.content.ts', '../lib/store/other.ts'],
  ['page-scripts-load-no-package', 'entrypoints/a.content.ts', 'zod'],
  ['page-scripts-load-no-package', 'entrypoints/a.content.ts', '@mozilla/readability'],
  ['the-clip-loads-readability-only', 'entrypoints/clip.ts', 'zod'],
  ['schemas-are-made-with-the-small-zod', 'lib/domain/a.ts', 'zod'],
  ['nothing-imports-an-entry-point', 'components/a.ts', '../entrypoints/other.ts'],
  ['shipped-code-imports-no-tests', 'lib/store/a.ts', '../../tests/other.ts'],
  ['every-import-resolves', 'lib/domain/a.ts', './nowhere.ts'],
];

test.each(CROSSINGS)('%s: %s may not import %s', async (rule, from, to) => {
  const target = to.startsWith('.') && !to.includes('nowhere') ? join(dirname(from), to) : '';
  const files = { [from]: uses(to), ...(target && { [target]: OTHER }) };
  expect(await brokenRules(files)).toContain(rule);
});

test('no-cycles: two files may not import each other', async () => {
  const files = { 'lib/domain/a.ts': uses('./b.ts'), 'lib/domain/b.ts': uses('./a.ts') };
  expect(await brokenRules(files)).toEqual(['no-cycles']);
});

test('a page script may not reach a package through a file in between', async () => {
  const files = {
    'entrypoints/a.content.ts': uses('../lib/page/b.ts'),
    'lib/page/b.ts': uses('./c.ts'),
    'lib/page/c.ts': uses('zod'),
  };
  expect(await brokenRules(files)).toContain('page-scripts-load-no-package');
});

test('the ways that imports may point are open', async () => {
  const files = {
    'entrypoints/sidepanel/main.ts': uses('../../components/Panel.tsx'),
    'entrypoints/a.content.ts': uses('../lib/page/watch.ts'),
    'components/Panel.tsx': `${uses('../lib/services/log.ts')}export const View = () => <p>{it}</p>;`,
    'lib/services/log.ts': uses('../store/ledger.ts'),
    'lib/store/ledger.ts': uses('../domain/detection.ts'),
    'lib/page/watch.ts': uses('../sites/gmail.ts'),
    'lib/sites/gmail.ts': `${uses('../domain/detection.ts')}${usesType('../domain/point.ts')}`,
    'lib/domain/point.ts': 'export type Other = string;\n',
    'lib/domain/detection.ts': OTHER,
  };
  expect(await brokenRules(files)).toEqual([]);
});
