import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, runTool } from './run-command.mjs';

/** What a build is made of. */
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'package-lock.json',
];

/** Written last, when everything else is there. */
const LAST_WRITTEN = '.output/chrome-mv3-e2e/manifest.json';
const { version } = /** @type {{ version: string }} */ (
  JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
);
const PACKAGE = `.output/alongside-${version}-chrome.zip`;

/**
 * Builds the extension for Chromium, as users get it, packed too, and with sites granted for tests, unless what is built is newer
 * than everything it is made of.
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function buildForTests() {
  const isNew = [LAST_WRITTEN, PACKAGE].every(
    (name) => existsSync(join(ROOT, name)) && lastChange(ROOT, [name]) > lastChange(ROOT, SOURCES),
  );
  if (isNew) return { code: 0, output: '' };
  const built = await run(['npm', 'run', 'zip']);
  if (built.code !== 0) return built;
  return runTool(['tsx', 'tests/commands/grant-hosts.ts']);
}

/**
 * When the newest of these files and folders below a folder changed, in milliseconds; a folder does when a file goes.
 * @param {string} root
 * @param {readonly string[]} names
 */
export function lastChange(root, names) {
  const inside = (/** @type {string} */ name) =>
    readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map((one) =>
      join(name, one),
    );
  const folders = names.filter((name) => statSync(join(root, name)).isDirectory());
  const all = [...names, ...folders.flatMap(inside)];
  return Math.max(...all.map((name) => statSync(join(root, name)).mtimeMs));
}
