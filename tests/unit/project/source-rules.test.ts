import { describe, expect, test } from 'vitest';
import { codeFiles } from '../../support/source-tree.ts';
import { SOURCE_RULES } from './source-rules.ts';

const files = codeFiles();

describe.each(SOURCE_RULES)('$says', ({ holdsIn, brokenAt, bad }) => {
  test('in every file of the project', () => {
    const broken = files
      .filter((file) => holdsIn(file.path))
      .flatMap((file) => brokenAt(file).map((line) => `${file.path}:${line}`));
    expect(broken).toEqual([]);
  });

  test('and a file that breaks it is noticed', () => {
    expect(holdsIn(bad.path)).toBe(true);
    expect(brokenAt(bad)).not.toEqual([]);
  });
});
