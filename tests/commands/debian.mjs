import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { run } from './run-command.mjs';

const QUIET = { DEBIAN_FRONTEND: 'noninteractive' };
const PATIENT = ['-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3'];

/** While this file says so, an installed package does not start its service. */
const SERVICE_POLICY = '/usr/sbin/policy-rc.d';

/** Whether Debian packages may be installed: apt is there and this is root. */
export const mayInstall = () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

/** @param {string} name */
async function isThere(name) {
  const { code, output } = await run(['dpkg', '-s', name]);
  return code === 0 && output.includes('install ok installed');
}

/**
 * Runs the work while no package may start a service of its own.
 * @template T
 * @param {() => Promise<T>} work
 */
async function withoutServices(work) {
  if (existsSync(SERVICE_POLICY)) return work();
  writeFileSync(SERVICE_POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return await work();
  } finally {
    rmSync(SERVICE_POLICY, { force: true });
  }
}

/**
 * Installs what is missing of these Debian packages, with their defaults and without their services.
 * @param {readonly string[]} names
 * @returns {Promise<string>} empty when all are there, else what went wrong
 */
export async function installDebian(names) {
  const there = await Promise.all(names.map(isThere));
  const missing = names.filter((_, index) => !there[index]);
  if (missing.length === 0) return '';
  if (!mayInstall()) return `Please install ${missing.join(', ')}.`;
  console.log(`· installing ${missing.join(', ')}`);
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  return withoutServices(async () => {
    await run(['apt-get', ...PATIENT, 'update'], { env: QUIET });
    const { code, output } = await run(['apt-get', ...PATIENT, ...install], { env: QUIET });
    return code === 0 ? '' : output;
  });
}
