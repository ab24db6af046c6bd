import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lastChange } from '../../commands/build.mjs';
import { isInstalled } from '../../commands/packages.mjs';
import { conclude, runStages } from '../../commands/stages.mjs';

const stage = (name: string, ok: boolean, passed: number, failed: number) => ({
  name,
  run: async () => ({ ok, output: `${name} said this`, count: { passed, failed } }),
});

test('a failing stage shows its output and the stages after it still run', async () => {
  const said: string[] = [];
  const stages = [stage('first', false, 1, 2), stage('second', true, 3, 0)];
  const results = await runStages(stages, (line) => said.push(line));
  expect(said).toEqual([
    expect.stringMatching(/^✗ first \(\d+\.\d s, 1 passed, 2 failed\)$/),
    'first said this',
    expect.stringMatching(/^✓ second \(\d+\.\d s, 3 passed, 0 failed\)$/),
  ]);
  said.length = 0;
  expect(conclude(results, '', (line) => said.push(line))).toBe(1);
  expect(said).toEqual(['Failed: first', '4 passed, 2 failed']);
});

test('what could not be run is the last line and fails the run', async () => {
  const said: string[] = [];
  const results = await runStages([stage('only', true, 5, 0)], () => {});
  expect(conclude(results, 'the browser tests.', (line) => said.push(line))).toBe(1);
  expect(said).toEqual(['5 passed, 0 failed', 'Not run: the browser tests.']);
});

test('a run in which everything passed ends with 0', async () => {
  expect(conclude(await runStages([stage('only', true, 5, 0)], () => {}), '', () => {})).toBe(0);
});

test('packages count as installed only in the very version that is locked', () => {
  const wanted = { '': {}, 'node_modules/a': { version: '1.0.0' } };
  expect(isInstalled(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBe(true);
  expect(isInstalled(wanted, { 'node_modules/a': { version: '1.0.1' } })).toBe(false);
  expect(isInstalled(wanted, {})).toBe(false);
});

test('a package for another platform need not be installed', () => {
  const wanted = { 'node_modules/b': { version: '1.0.0', optional: true } };
  expect(isInstalled(wanted, {})).toBe(true);
});

test('a change in a folder is seen, of a file and by a file that goes', () => {
  const root = mkdtempSync(join(tmpdir(), 'alongside-built-'));
  const at = (name: string, seconds: number) => utimesSync(join(root, name), seconds, seconds);
  mkdirSync(join(root, 'lib/deep'), { recursive: true });
  for (const name of ['lib/deep/a.ts', 'lib/deep/b.ts', 'built.json'])
    writeFileSync(join(root, name), '');
  for (const name of ['lib/deep/b.ts', 'lib/deep', 'lib']) at(name, 10);
  at('lib/deep/a.ts', 20);
  at('built.json', 30);
  expect(lastChange(root, ['lib'])).toBe(20_000);
  expect(lastChange(root, ['lib', 'built.json'])).toBe(30_000);
  rmSync(join(root, 'lib/deep/b.ts'));
  expect(lastChange(root, ['lib'])).toBeGreaterThan(30_000);
  rmSync(root, { recursive: true });
});
