/** How a page is watched, in milliseconds. */
const PACE = {
  /** From a change to the scan after a quiet time or a click: before the next frame is drawn. */
  quick: 0,
  /** To the scan after one that found something new: a page that is being built is read in few steps. */
  next: 10,
  /** Between scans while a page goes on changing without showing anything new. */
  slow: 1_000,
  /** Between scans once the budget of a minute is spent. */
  spent: 5_000,
  /** What a change counts as: told of each, a page that floods costs more than its scans do. */
  change: 0.02,
  /** A millisecond that was spent is earned back in so many: a minute may cost 200, but for what a click brought. */
  earned: 300,
  /** Without a change for so long, the next one is answered quickly again. */
  quiet: 400,
  /** For so long after a click the budget does not count: what the user opens is followed. */
  followed: 2_000,
} as const;

const MINUTE = 60_000;

/** When the next scan may start: quickly after a quiet time or a click, ever later while changes show nothing new. */
export interface Pace {
  /** Milliseconds from now until a scan that answers a change at `now`. */
  delay(now: number): number;
  /** A scan begins after so many changes were heard; tells whether the page floods, and is read every few seconds only. */
  begun(now: number, changes: number): boolean;
  /** A scan that began at `now` took place. */
  scanned(now: number, cost: number, news: boolean): void;
  /**
   * Something of weight took place: the next scan comes quickly, whatever was spent. Where the user did it, so do those
   * of the next two seconds, though ever later too.
   */
  hurry(now: number, byUser: boolean): void;
}

/** A pace that starts quick. */
export function createPace(): Pace {
  let wait: number = PACE.quick;
  let lastChange = Number.NEGATIVE_INFINITY;
  let followedUntil = Number.NEGATIVE_INFINITY;
  // when all that was spent is earned back
  let even = 0;
  let urgent = false;
  let slow = false;
  const spend = (now: number, cost: number) => {
    // asked before the new cost is added, which is never earned back yet
    slow &&= even > now;
    if (now <= followedUntil) return;
    even = Math.min(now + MINUTE, Math.max(even, now) + cost * PACE.earned);
    slow ||= even === now + MINUTE;
  };
  return {
    delay(now) {
      if (urgent) return PACE.quick;
      if (now - lastChange > PACE.quiet) wait = PACE.quick;
      lastChange = now;
      return slow && now > followedUntil ? PACE.spent : wait;
    },
    begun(now, changes) {
      // a moment without changes is no calm: the last scan may have been just now
      if (changes === 0 && now - lastChange > PACE.slow) even = 0;
      spend(now, changes * PACE.change);
      return slow;
    },
    scanned(now, cost, news) {
      spend(now, cost);
      // while a scan is waited for, changes do not ask for another: the page was not quiet meanwhile
      lastChange = now;
      // what a click asks the page for comes after the scan that the click itself brought
      const unhurried = news ? PACE.next : Math.min(PACE.slow, Math.max(PACE.next, wait * 2));
      wait = urgent ? PACE.quick : unhurried;
      urgent = false;
    },
    hurry(now, byUser) {
      urgent = true;
      if (byUser) followedUntil = now + PACE.followed;
    },
  };
}
