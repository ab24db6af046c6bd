/** How a page is watched, in milliseconds. A look asks whether it changed; a scan reads it. */
const PACE = {
  /** Between looks right after something happened. */
  closest: 4,
  /** The longer ago that is, the rarer they get: so many have place in the time since then. */
  looks: 32,
  /** Between looks at most. */
  rarest: 250,
  /** Between scans of a page that goes on changing without showing anything new. */
  idle: 1_000,
  /** Between scans of a page that floods. */
  slow: 5_000,
  /** A page that changes again so soon after a scan, */
  again: 16,
  /** so many scans in a row, floods, */
  floods: 6,
  /** until nothing changes for so long after one. */
  calm: 400,
  /** For so long after something happened a scan may cost what it wants. */
  followed: 2_000,
  /** Later a scan waits for so many times what a scan costs, up to `slow`: a minute may cost 200. */
  earned: 300,
} as const;

/** When a page is looked at and scanned: closely once something happened, ever more rarely while it shows nothing new. */
export interface Pace {
  /** The page came, or the user did something. */
  happened(now: number): void;
  /** The page was looked at, and has changed since its scan or not: milliseconds until the next look, 0 to scan it now. */
  looked(now: number, changed: boolean): number;
  /** The page was scanned, which took so long and showed something new or not: milliseconds until the next look. */
  scanned(now: number, cost: number, news: boolean): number;
  /** Whether the page floods, and is scanned every few seconds only. */
  isSlow(): boolean;
}

/** A pace for a page that comes now. */
export function createPace(now: number): Pace {
  let since = now;
  let scannedAt = now;
  /** From the last scan to the next, as long as nothing happens. */
  let gap = 0;
  /** After how many scans in a row the page had changed again at once. */
  let floods = 0;
  let lastCost = 0;

  const isSlow = () => floods >= PACE.floods;
  const isFollowed = (at: number) => at - since < PACE.followed;
  const nextLook = (at: number) =>
    Math.min(PACE.rarest, Math.max(PACE.closest, (at - since) / PACE.looks));

  return {
    isSlow,
    happened(at) {
      since = at;
      gap = 0;
    },
    looked(at, changed) {
      if (!changed) {
        if (!isSlow() || at - scannedAt > PACE.calm) floods = 0;
        return nextLook(at);
      }
      const due = scannedAt + (isSlow() && !isFollowed(at) ? PACE.slow : gap);
      if (at >= due) return 0;
      // what somebody opens is built in a second or two, and is no flood
      if (!isFollowed(at)) floods += 1;
      return due - at;
    },
    scanned(at, cost, news) {
      scannedAt = at;
      // once is no measure: the browser may have done something else meanwhile
      const earned = isFollowed(at) ? 0 : Math.min(cost, lastCost) * PACE.earned;
      lastCost = cost;
      const unhurried = news ? nextLook(at) : Math.min(PACE.idle, at - since);
      gap = Math.max(unhurried, Math.min(earned, PACE.slow));
      return Math.min(nextLook(at), PACE.again);
    },
  };
}
