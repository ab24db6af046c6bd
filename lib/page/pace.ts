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
  /** What scans and changes may cost in a minute, but for those that a click brought. */
  budget: 200,
  /** What a change counts as: told of each, a page that floods costs more than its scans do. */
  change: 0.02,
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
  /** Whether a scan at `now`, after so many changes, is one of a page that is read every few seconds only. */
  slow(now: number, changes: number): boolean;
  /** A scan took place, after so many changes. */
  scanned(now: number, cost: number, news: boolean, changes?: number): void;
  /** Something of weight took place: the next scan comes quickly, whatever was spent. */
  hurry(): void;
  /** The user clicked: so do those of the next two seconds, though ever later too. */
  follow(now: number): void;
}

/** A pace that starts quick. */
export function createPace(): Pace {
  let wait: number = PACE.quick;
  let lastChange = Number.NEGATIVE_INFINITY;
  let followedUntil = Number.NEGATIVE_INFINITY;
  let minute = Number.NEGATIVE_INFINITY;
  let spent = 0;
  let urgent = false;
  let slow = false;
  const isSpent = (now: number) => spent > PACE.budget && now - minute < MINUTE;
  const renew = (now: number) => {
    if (now - minute < MINUTE) return;
    minute = now;
    spent = 0;
  };
  return {
    delay(now) {
      if (urgent) return PACE.quick;
      if (now - lastChange > PACE.quiet) wait = PACE.quick;
      lastChange = now;
      return isSpent(now) && now > followedUntil ? PACE.spent : wait;
    },
    slow(now, changes) {
      renew(now);
      const isCalm = changes === 0 && now - lastChange > PACE.slow;
      if (isCalm) spent = 0;
      // a new minute alone says nothing of the page: it shows within the next seconds whether it still floods
      slow = isSpent(now) || (slow && !isCalm && now - minute < PACE.spent);
      return slow;
    },
    scanned(now, cost, news, changes = 0) {
      renew(now);
      if (now > followedUntil) spent += cost + changes * PACE.change;
      // while a scan is waited for, changes do not ask for another: the page was not quiet meanwhile
      lastChange = now;
      // what a click asks the page for comes after the scan that the click itself brought
      const unhurried = news ? PACE.next : Math.min(PACE.slow, Math.max(PACE.next, wait * 2));
      wait = urgent ? PACE.quick : unhurried;
      urgent = false;
    },
    hurry() {
      urgent = true;
    },
    follow(now) {
      urgent = true;
      followedUntil = now + PACE.followed;
    },
  };
}
