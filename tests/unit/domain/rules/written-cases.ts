import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../support/source-tree.ts';

/** A row of a table in docs/rules.md: a cell by the name of its column. */
export interface WrittenCase {
  readonly case: string;
  /** The cell of a column; a test fails where the table has no such column. */
  cell(column: string): string;
  /** The cell of a column as a number; a test fails where it is none. */
  number(column: string): number;
}

const TEXTS: ReadonlyMap<string, string> = new Map(
  readFileSync(join(ROOT, 'docs/rules.md'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section]),
);

/** The sections of docs/rules.md with the rows of their tables. */
export const SECTIONS: ReadonlyMap<string, readonly WrittenCase[]> = new Map(
  [...TEXTS].map(([name, section]) => [name, rowsOf(section)]),
);

/** What stands between ``` under a heading, on one line. */
export function writtenBlock(heading: string): string {
  const block = /^```\n(.*?)^```/ms.exec(TEXTS.get(heading) ?? '')?.[1];
  if (block === undefined) throw new Error(`docs/rules.md has no block under “${heading}”`);
  return block.trim().replaceAll('\n', ' ');
}

/** The cases that docs/rules.md gives under a heading; a test fails where it gives none. */
export function writtenCases(heading: string): readonly WrittenCase[] {
  const cases = SECTIONS.get(heading) ?? [];
  if (cases.length === 0) throw new Error(`docs/rules.md has no cases under “${heading}”`);
  return cases;
}

function rowsOf(section: string): WrittenCase[] {
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  const [names = [], , ...rows] = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return rows.map((cells) => caseOf(new Map(names.map((name, at) => [name, cells[at] ?? '']))));
}

function caseOf(cells: ReadonlyMap<string, string>): WrittenCase {
  const cell = (column: string) => {
    const text = cells.get(column);
    if (text === undefined) throw new Error(`docs/rules.md has no column “${column}” there`);
    return text;
  };
  const number = (column: string) => {
    const value = Number(
      cell(column)
        .replace(/^−/, '-')
        .replace(/ (%|times)$/, ''),
    );
    if (cell(column) === '' || Number.isNaN(value)) {
      throw new Error(`“${cell(column)}” in docs/rules.md is no number`);
    }
    return value;
  };
  return { case: cell('case'), cell, number };
}

/** What several of the same are written as: “3×7 2×9” is three of `7` and two of `9`, in that order. */
export function several(text: string): string[] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [count, what = ''] = part.split('×');
      return Array.from({ length: Number(count) }, () => what);
    });
}
