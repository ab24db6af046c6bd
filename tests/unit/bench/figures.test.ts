import { describe, expect, it } from 'vitest';
import { figureOf, percentile } from '../../bench/figures.ts';
import { tableOf } from '../../bench/table.ts';

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

describe('a measured figure', () => {
  it.each([
    [hundred, 0.5, 50],
    [hundred, 0.95, 95],
    [[3, 1, 2], 0.5, 2],
    [[3, 1, 2], 0.95, 3],
    [[7], 0.5, 7],
  ])('takes the nearest rank, whatever the order', (samples, share, value) => {
    expect(percentile(samples, share)).toBe(value);
  });

  it('does not invent a value where nothing was measured', () => {
    expect(() => percentile([], 0.5)).toThrow('nothing was measured');
  });

  it('meets its goal by the part of the samples that the goal is about', () => {
    const samples = [1, 1, 1, 9];
    expect(figureOf('a', samples, { of: 'median', atMost: 5 }).met).toBe(true);
    expect(figureOf('a', samples, { of: 'p95', atMost: 5 }).met).toBe(false);
    expect(figureOf('a', samples).met).toBeUndefined();
  });
});

describe('the printed table', () => {
  it('puts each goal beside its figure and marks the missed ones', () => {
    const figures = [
      figureOf('fast', [1, 2], { of: 'p95', atMost: 8 }),
      figureOf('slow', [10, 20], { of: 'p95', atMost: 8 }),
      figureOf('no goal', [3], undefined, 'KB'),
    ];
    expect(tableOf(figures).split('\n')).toEqual([
      'figure   n   median      p95  goal',
      'fast     2  1.00 ms  2.00 ms  p95 ≤ 8 ms  ✓',
      'slow     2  10.0 ms  20.0 ms  p95 ≤ 8 ms  ✗ missed',
      'no goal  1  3.00 KB  3.00 KB',
    ]);
  });
});
