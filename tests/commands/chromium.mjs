import { existsSync } from 'node:fs';
import { installDebian, mayInstall } from './debian.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Where Chromium is, or undefined; the variable CHROMIUM names another place. */
export function findChromium() {
  return [process.env['CHROMIUM'], ...PLACES].find((path) => path && existsSync(path));
}

/**
 * Finds Chromium, or installs it where that is allowed.
 * @returns {Promise<{ path: string } | { missing: string }>} missing: one sentence for the user
 */
export async function ensureChromium() {
  const advice = 'Please install Chromium (on Debian: apt-get install chromium).';
  const found = findChromium();
  if (found) return { path: found };
  if (!mayInstall()) return { missing: advice };
  const wrong = await installDebian(['chromium', 'fonts-dejavu-core']);
  const path = findChromium();
  return path ? { path } : { missing: `${advice} ${wrong.trim().split('\n').at(-1) ?? ''}` };
}
