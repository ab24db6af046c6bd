import { readFileSync } from 'node:fs';
import { ROOT, run } from './run-command.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} LockedPackages */

/**
 * Whether every package that the lock file wants is installed in exactly that version.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * @param {string} path
 * @returns {LockedPackages}
 */
function readPackages(path) {
  try {
    const lock = /** @type {{ packages: LockedPackages }} */ (
      JSON.parse(readFileSync(`${ROOT}${path}`, 'utf8'))
    );
    return lock.packages;
  } catch {
    return {};
  }
}

/** Runs `npm ci` unless node_modules is what the lock file says; returns its output where it failed. */
export async function installPackages() {
  const wanted = readPackages('package-lock.json');
  if (isInstalled(wanted, readPackages('node_modules/.package-lock.json'))) return '';
  console.log('· installing packages');
  const { code, output } = await run(['npm', 'ci', '--no-audit', '--no-fund']);
  return code === 0 ? '' : output;
}
