/** How a page is watched, in milliseconds. */
const PACE = {
  /** From a change to the scan after a quiet time: the page ends what it is at, and a frame is not over. */
  quick: 4,
  /** Between scans while a page goes on changing without showing anything new. */
  slow: 1_000,
  /** Between scans once the budget of a minute is spent. */
  spent: 5_000,
  /** What scans may cost in a minute. */
  budget: 200,
  /** Without a change for so long, the next one is answered quickly again. */
  quiet: 400,
} as const;

const MINUTE = 60_000;

/** When the next scan may start: quickly after a quiet time or a click, ever later while changes show nothing new. */
export interface Pace {
  /** Milliseconds from now until a scan that answers a change at `now`. */
  delay(now: number): number;
  /** A scan took place. */
  scanned(now: number, cost: number, news: boolean): void;
  /** The user did something: the next scan comes quickly, whatever was spent. */
  hurry(): void;
}

/** A pace that starts quick. */
export function createPace(): Pace {
  let wait: number = PACE.quick;
  let lastChange = Number.NEGATIVE_INFINITY;
  let minute = Number.NEGATIVE_INFINITY;
  let spent = 0;
  let urgent = false;
  return {
    delay(now) {
      if (urgent) return PACE.quick;
      if (now - lastChange > PACE.quiet) wait = PACE.quick;
      lastChange = now;
      return spent > PACE.budget && now - minute < MINUTE ? PACE.spent : wait;
    },
    scanned(now, cost, news) {
      if (now - minute >= MINUTE) {
        minute = now;
        spent = 0;
      }
      spent += cost;
      // what a click asks the page for comes after the scan that the click itself brought
      wait = news || urgent ? PACE.quick : Math.min(PACE.slow, wait * 2);
      urgent = false;
    },
    hurry() {
      urgent = true;
    },
  };
}
