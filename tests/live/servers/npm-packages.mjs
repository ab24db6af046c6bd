import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../commands/run-command.mjs';

/**
 * Installs npm packages, none of their scripts run, into a folder that is kept between runs.
 * @param {string} folder
 * @param {{ dependencies: Record<string, string>, overrides?: Record<string, string> }} wanted
 */
export async function keepPackages(folder, wanted) {
  const names = Object.keys(wanted.dependencies);
  if (names.every((name) => existsSync(join(folder, 'node_modules', name)))) return;
  console.log(`· installing ${names.join(', ')}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, ...wanted }));
  const quiet = ['--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund'];
  const { code, output } = await run(['npm', 'install', ...quiet], { cwd: folder });
  if (code !== 0) throw new Error(`${names.join(', ')} could not be installed:\n${output}`);
}
