import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeFiles, isShipped, ROOT } from '../../support/source-tree.ts';

const TOP_LEVEL = new Set(
  `entrypoints components lib public tests docs README.md LICENSE package.json package-lock.json
   tsconfig.json wxt.config.ts web-ext.config.ts vitest.config.ts biome.json .oxlintrc.json .npmrc
   .gitignore .ci .git .wxt .output node_modules`.split(/\s+/),
);

const unexpected = (names: readonly string[]) => names.filter((name) => !TOP_LEVEL.has(name));

/** Addresses of a registry that a lock file would pin a clone to. */
const pinnedHosts = (lock: string) => lock.match(/"resolved": "[^"]+"/g) ?? [];

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

test('the top level holds the project and what its tools insist on', () => {
  expect(unexpected(['lib', 'scripts'])).toEqual(['scripts']);
  expect(unexpected(readdirSync(ROOT))).toEqual([]);
});

test('the lock file names no host', () => {
  expect(pinnedHosts('"resolved": "https://registry.example/a.tgz"')).toHaveLength(1);
  expect(pinnedHosts(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))).toEqual([]);
});

test('half of the shipped files have 80 lines or fewer', () => {
  expect(median([1, 81, 82])).toBe(81);
  const lengths = codeFiles()
    .filter((file) => isShipped(file.path))
    .map((file) => file.text.trimEnd().split('\n').length);
  expect(median(lengths)).toBeLessThanOrEqual(80);
});
