import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ROOT, runTool } from './run-command.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, ok: boolean, output: string, count: Count }} StageResult */
/** @typedef {{ name: string, run: () => Promise<Omit<StageResult, 'name'>> }} Stage */

const NO_TESTS = { passed: 0, failed: 0 };

/**
 * A stage that does one thing after the other until one fails.
 * @param {string} name
 * @param {...(() => Promise<{ code: number, output: string }>)} steps
 * @returns {Stage}
 */
export function steps(name, ...steps) {
  return {
    name,
    run: async () => {
      let output = '';
      for (const step of steps) {
        const done = await step();
        output += done.output;
        if (done.code !== 0) return { ok: false, output, count: NO_TESTS };
      }
      return { ok: true, output, count: NO_TESTS };
    },
  };
}

/**
 * A stage that runs tools of node_modules one after the other until one fails.
 * @param {string} name
 * @param {...string} commands each a tool and its arguments, none of which holds a space
 */
export function tools(name, ...commands) {
  return steps(name, ...commands.map((command) => () => runTool(command.split(' '))));
}

/**
 * A stage that runs one of the test projects of vitest.config.ts and counts its tests.
 * @param {string} name
 * @param {string} project
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Stage}
 */
export function tests(name, project, env = {}) {
  return {
    name,
    run: async () => {
      const report = `${ROOT}tests/output/${project}.json`;
      mkdirSync(`${ROOT}tests/output`, { recursive: true });
      rmSync(report, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const command = ['vitest', 'run', '--project', project, ...reporters];
      const { code, output } = await runTool(command, { env: { ...env, NO_COLOR: '1' } });
      return { ok: code === 0, output, count: readCount(report) };
    },
  };
}

/**
 * @param {string} report
 * @returns {Count}
 */
function readCount(report) {
  try {
    const totals = /** @type {{ numPassedTests: number, numFailedTests: number }} */ (
      JSON.parse(readFileSync(report, 'utf8'))
    );
    return { passed: totals.numPassedTests, failed: totals.numFailedTests };
  } catch {
    return NO_TESTS;
  }
}

/**
 * Runs all stages, also after one failed, with a line of progress each and the output of the failed.
 * @param {readonly Stage[]} stages
 * @param {(line: string) => void} [say]
 * @returns {Promise<StageResult[]>}
 */
export async function runStages(stages, say = console.log) {
  const results = [];
  for (const stage of stages) {
    const start = Date.now();
    const result = { name: stage.name, ...(await stage.run()) };
    const { passed, failed } = result.count;
    const counted = passed + failed > 0 ? `, ${passed} passed, ${failed} failed` : '';
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    say(`${result.ok ? '✓' : '✗'} ${stage.name} (${seconds} s${counted})`);
    if (!result.ok) say(result.output.trimEnd());
    results.push(result);
  }
  return results;
}

/**
 * Says what failed, what was not run and how many tests passed, and returns the exit code.
 * @param {readonly StageResult[]} results
 * @param {string} [notRun] what could not be run and why: it becomes the last line
 * @param {(line: string) => void} [say]
 */
export function conclude(results, notRun = '', say = console.log) {
  const broken = results.filter((result) => !result.ok).map((result) => result.name);
  const passed = results.reduce((sum, { count }) => sum + count.passed, 0);
  const failed = results.reduce((sum, { count }) => sum + count.failed, 0);
  if (broken.length > 0) say(`Failed: ${broken.join(', ')}`);
  say(`${passed} passed, ${failed} failed`);
  if (notRun) say(`Not run: ${notRun}`);
  return broken.length > 0 || notRun ? 1 : 0;
}
