import type { Figure } from './figures.ts';

const HEAD = ['figure', 'n', 'median', 'p95', 'goal', ''];

/** A plain table with a line for each figure, its goal beside it and a mark where it was missed. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => lineOf(row, widths)).join('\n');
}

function cellsOf({ name, unit, count, median, p95, goal, met }: Figure): string[] {
  const wanted = goal === undefined ? '' : `${goal.of} ≤ ${goal.atMost} ${unit}`;
  const mark = { true: '✓', false: '✗ missed', undefined: '' }[`${met}`] ?? '';
  return [name, String(count), shown(median, unit), shown(p95, unit), wanted, mark];
}

function shown(value: number, unit: string): string {
  return `${unit === 'tasks' ? value : value.toFixed(value < 10 ? 2 : 1)} ${unit}`;
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  const padded = row.map((cell, column) => {
    const width = widths[column] ?? 0;
    return column >= 1 && column <= 3 ? cell.padStart(width) : cell.padEnd(width);
  });
  return padded.join('  ').trimEnd();
}
