import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a program in the project's folder without input.
 * @param {readonly string[]} command the program and its arguments
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean, cwd?: string }} [options] show: print as it comes
 * @returns {Promise<{ code: number, output: string }>} never rejects; a missing program is code 127
 */
export function run([program = '', ...args], { env = {}, show = false, cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code, signal) => {
      resolve({
        code: code ?? 1,
        output: signal ? `${output}\n${program} was ended by ${signal}` : output,
      });
    });
  });
}

/**
 * Runs a tool of node_modules, by the path of its script so that no shell is needed.
 * @param {readonly string[]} command the tool's name and its arguments
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 */
export function runTool([tool = '', ...args], options = {}) {
  return run([`${ROOT}node_modules/.bin/${tool}`, ...args], options);
}
