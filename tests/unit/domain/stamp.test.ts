import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceOf, isStamp, msOf, nextStamp } from '../../../lib/domain/stamp.ts';

const times = fc.integer({ min: 0, max: 4_102_444_800_000 });

describe('a stamp', () => {
  it('is always greater than the one before, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(times, { minLength: 2 }), (clock) => {
        let last: string | undefined;
        for (const now of clock) {
          const next = nextStamp(last, now, 'd1');
          if (last !== undefined) expect(next > last).toBe(true);
          expect(isStamp(next)).toBe(true);
          last = next;
        }
      }),
    );
  });

  it('tells its time and its device', () => {
    fc.assert(
      fc.property(times, (now) => {
        const stamp = nextStamp(undefined, now, 'laptop7');
        expect([msOf(stamp), deviceOf(stamp)]).toEqual([now, 'laptop7']);
      }),
    );
  });

  it('follows one that came from another device ahead of it', () => {
    const theirs = nextStamp(undefined, 2_000, 'b');
    const ours = nextStamp(theirs, 1_000, 'a');
    expect(ours > theirs).toBe(true);
    expect(deviceOf(ours)).toBe('a');
  });

  it('goes on to the next millisecond when a counter is full', () => {
    expect(msOf(nextStamp(`000000001zzzz-a`, 1, 'a'))).toBe(2);
  });
});
