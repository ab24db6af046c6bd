/** How many messages a tab may send at once, and how many a second in the long run. */
export const BURST = 30;
const PER_SECOND = 4;

/** Counts messages of tabs; kept in memory only, so a worker that dies starts again with full measures. */
export interface RateLimit {
  /** Whether this tab may send one more message now (milliseconds since 1970). */
  allows(tab: number, now: number): boolean;
}

/** A measure per tab that holds `BURST` messages and fills again by four a second. */
export function createRateLimit(): RateLimit {
  const measures = new Map<number, { left: number; at: number }>();
  return {
    allows(tab, now) {
      const { left, at } = measures.get(tab) ?? { left: BURST, at: now };
      const filled = Math.min(BURST, left + (Math.max(0, now - at) / 1_000) * PER_SECOND);
      const allowed = filled >= 1;
      measures.set(tab, { left: allowed ? filled - 1 : filled, at: now });
      return allowed;
    },
  };
}
