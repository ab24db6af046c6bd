import { describe, expect, test } from 'vitest';
import { BURST, createRateLimit } from '../../../lib/messages/rate-limit.ts';

function sendMany(
  limit: ReturnType<typeof createRateLimit>,
  tab: number,
  at: number,
  count: number,
) {
  return Array.from({ length: count }, () => limit.allows(tab, at)).filter(Boolean).length;
}

describe('the rate limit of a tab', () => {
  test('lets a burst through and refuses the rest', () => {
    expect(sendMany(createRateLimit(), 1, 0, 10_000)).toBe(BURST);
  });

  test('fills again by four a second, up to a burst', () => {
    const limit = createRateLimit();
    sendMany(limit, 1, 0, BURST);
    expect(sendMany(limit, 1, 1_000, 100)).toBe(4);
    expect(sendMany(limit, 1, 1_000_000, 100)).toBe(BURST);
  });

  test('is each tab’s own', () => {
    const limit = createRateLimit();
    sendMany(limit, 1, 0, 100);
    expect(limit.allows(2, 0)).toBe(true);
  });

  test('survives a clock that goes back', () => {
    const limit = createRateLimit();
    sendMany(limit, 1, 5_000, BURST - 1);
    expect(limit.allows(1, 0)).toBe(true);
    expect(limit.allows(1, 0)).toBe(false);
  });
});
