import { describe, expect, it } from 'vitest';
import { freshId } from '../../../lib/store/fresh-id.ts';
import { randomId } from '../../../lib/store/open.ts';

const idAt = (now: number) => freshId({ now: () => now, newId: randomId });

describe('a fresh id', () => {
  it('sorts after every id of an earlier millisecond, for thousands of years', () => {
    const times = [
      -1,
      1,
      35,
      36,
      999,
      Date.UTC(2026, 2, 2),
      Date.UTC(2026, 2, 3),
      Date.UTC(5000, 0),
    ];
    const ids = times.map(idAt);
    expect(ids.toSorted()).toEqual(ids);
  });

  it('is another one each time, also within one millisecond', () => {
    const ids = Array.from({ length: 1_000 }, () => idAt(0));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
