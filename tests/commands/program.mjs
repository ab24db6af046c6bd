import { existsSync } from 'node:fs';
import { installDebian, mayInstall } from './debian.mjs';

/**
 * A program that tests need and npm does not bring.
 * @typedef {object} Program
 * @property {string} name what people call it
 * @property {string} variable the environment variable that names another place
 * @property {readonly string[]} places where it is looked for
 * @property {readonly [string, ...string[]]} packages the Debian packages that bring it, its own first
 */

/**
 * Where the program is, or undefined.
 * @param {Program} program
 */
export function findProgram({ variable, places }) {
  return [process.env[variable], ...places].find((path) => path && existsSync(path));
}

/**
 * Finds the program, or installs it where that is allowed.
 * @param {Program} program
 * @returns {Promise<{ path: string } | { missing: string }>} missing: one sentence for the user
 */
export async function ensureProgram(program) {
  const { name, packages } = program;
  const advice = `Please install ${name} (on Debian: apt-get install ${packages[0]}).`;
  const found = findProgram(program);
  if (found) return { path: found };
  if (!mayInstall()) return { missing: advice };
  const wrong = await installDebian(packages);
  const path = findProgram(program);
  return path ? { path } : { missing: `${advice} ${wrong.trim().split('\n').at(-1) ?? ''}` };
}
