import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A port of loopback that nobody listens on at the moment. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/**
 * A port that an environment variable names, or any free one.
 * @param {string} variable
 */
export async function chosenPort(variable) {
  return Number(process.env[variable]) || freePort();
}

/**
 * Starts a server in a process group of its own, so that its workers end with it.
 * @param {string} folder where its log is kept, as `<name>.log`
 * @param {string} name
 * @param {readonly string[]} command
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 * @returns {{ log: () => string, stop: () => Promise<void> }}
 */
export function startServer(
  folder,
  name,
  [program = '', ...args],
  { env = {}, cwd = folder } = {},
) {
  mkdirSync(folder, { recursive: true });
  const logFile = join(folder, `${name}.log`);
  const log = openSync(logFile, 'w');
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const exit = once(child, 'exit').catch(() => undefined);
  return {
    log: () => readFileSync(logFile, 'utf8'),
    stop: async () => {
      if (child.pid === undefined || child.exitCode !== null) return;
      process.kill(-child.pid, 'SIGTERM');
      await Promise.race([exit, sleep(5000, undefined, { ref: false })]);
      if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
    },
  };
}

/**
 * Waits until the check holds; throws with the server's log when it does not within a minute.
 * @param {string} what
 * @param {() => Promise<boolean> | boolean} holds
 * @param {() => string} log
 */
export async function waitUntil(what, holds, log) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (await holds()) return;
    await sleep(200);
  }
  throw new Error(`${what} did not come up:\n${log().split('\n').slice(-20).join('\n')}`);
}

/**
 * Whether something answers there with a page.
 * @param {string} address
 */
export async function answers(address) {
  return fetch(address).then(
    (response) => response.ok,
    () => false,
  );
}
