import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestOf } from '../../../lib/browser/manifest.ts';
import { packExtension } from '../../support/pack-extension.ts';
import { type Packaged, packageFaults, sourceFaults } from '../../support/package-faults.ts';
import { zipEntries } from '../../support/zip-entries.ts';

const ICONS = ['16', '32', '48', '128'].map((size) => [size, `icons/${size}.png`] as const);

function packed(browser: Packaged, change: object = {}, more: Record<string, string> = {}) {
  const panel = browser === 'firefox' ? { sidebar_action: {} } : { side_panel: {} };
  const added = { manifest_version: 3, version: '1.2.3', icons: Object.fromEntries(ICONS) };
  const manifest = { ...manifestOf(browser, false), ...added, ...panel, ...change };
  const texts = {
    'manifest.json': JSON.stringify(manifest),
    ...Object.fromEntries(ICONS.map(([size, path]) => [path, size])),
    ...more,
  };
  return new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
}

test.each(['chrome', 'edge', 'firefox'] as const)('a package for %s has no fault', (browser) => {
  expect(packageFaults(packed(browser), browser, '1.2.3')).toEqual([]);
});

test.each<[string, Packaged, object, Record<string, string>, string]>([
  ['an old version', 'chrome', { version: '1.2.2' }, {}, 'It says version 1.2.2, not 1.2.3.'],
  [
    'the second manifest',
    'edge',
    { manifest_version: 2 },
    {},
    'Its manifest is not of the third version.',
  ],
  [
    'hosts of its own',
    'chrome',
    { host_permissions: ['https://mail.example/*'] },
    {},
    'It asks for hosts at install.',
  ],
  [
    'a host of tests',
    'firefox',
    { optional_host_permissions: ['http://127.0.0.1/*'] },
    {},
    'Its manifest names a host of tests.',
  ],
  ['an empty icon', 'chrome', {}, { 'icons/48.png': '' }, 'It holds no icon of 48 pixels.'],
  [
    'a source map',
    'chrome',
    {},
    { 'gmail.js.map': '{}' },
    'gmail.js.map is or names a source map.',
  ],
  [
    'what leads to one',
    'edge',
    {},
    { 'gmail.js': '//# sourceMappingURL=a' },
    'gmail.js is or names a source map.',
  ],
  [
    'Firefox’s sidebar',
    'edge',
    { sidebar_action: {} },
    {},
    'It says sidebar_action, which is another browser’s.',
  ],
  ['no sidebar', 'firefox', { sidebar_action: undefined }, {}, 'It does not say sidebar_action.'],
])('a package with %s is told', (_what, browser, change, more, fault) => {
  expect(packageFaults(packed(browser, change, more), browser, '1.2.3')).toEqual([fault]);
});

test('a package without a manifest is told', () => {
  expect(packageFaults(new Map(), 'chrome', '1.2.3')).toEqual(['It holds no manifest.']);
});

test('sources without the locked packages, or with tests, are told', () => {
  const names = ['package.json', 'wxt.config.ts', 'tsconfig.json', 'tests/a.test.ts', '.env'];
  expect(sourceFaults(new Map(names.map((name) => [name, Buffer.from('')])))).toEqual([
    'The sources lack package-lock.json.',
    'The sources hold tests/a.test.ts.',
    'The sources hold .env.',
  ]);
});

test('what was packed is read as it was', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-packed-'));
  writeFileSync(join(folder, 'long.txt'), 'again and again '.repeat(200));
  writeFileSync(join(folder, 'zoë.txt'), '');
  const file = `${folder}.zip`;
  await packExtension(folder, file);
  const read = zipEntries(readFileSync(file));
  expect([...read.keys()].sort()).toEqual(['long.txt', 'zoë.txt']);
  expect(read.get('long.txt')?.toString()).toBe('again and again '.repeat(200));
  expect(() => zipEntries(Buffer.from('no archive at all, be it long enough'))).toThrow(
    /no packed/,
  );
});

test('the package for Edge is of the same manifest as the one for Chrome', () => {
  expect(manifestOf('edge', false)).toEqual(manifestOf('chrome', false));
});
