import type { Watched } from './watch.ts';

const WAIT = 100;
const LONGEST_WAIT = 10_000;

/**
 * Calls `scan` at once and, ever more slowly, again until the signal aborts, which it does once something was read; half
 * a minute at most. A page that is read on request needs no more, and so loads no watcher.
 */
export function untilRead({ scan, signal }: Omit<Watched, 'document'>): void {
  const look = (wait: number) => {
    if (signal.aborted || wait > LONGEST_WAIT) return;
    scan();
    setTimeout(look, wait, wait * 1.5);
  };
  look(WAIT);
}
