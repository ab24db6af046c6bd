import { expect, test } from 'vitest';
import { projectFiles } from '../../../support/source-tree.ts';
import { SECTIONS } from './written-cases.ts';

const tests = projectFiles(['.test.ts'])
  .filter(({ path }) => /^tests\/unit\/domain\/rules\/.*\.test\.ts$/.test(path))
  .map(({ text }) => text)
  .join('\n');

test.each([...SECTIONS])('%s has a dozen cases, and a test that reads them', (name, cases) => {
  expect(cases.length).toBeGreaterThanOrEqual(12);
  expect(new Set(cases.map((one) => one.case)).size).toBe(cases.length);
  expect(tests).toContain(`writtenCases('${name}')`);
});
