const NAME = 'alongside-write';

/** Milliseconds after which nobody waits any longer for a window that was frozen in the middle of a write. */
const PATIENCE = 2_000;

/**
 * Lets the writes of all windows go one after the other in the order in which they came, so that a note is not
 * overtaken again and again by a long import. A courtesy: the transaction itself notices whoever comes between.
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  // outside of browsers there are none
  if (!('navigator' in globalThis && 'locks' in navigator)) return work();
  let begun = false;
  try {
    return await navigator.locks.request(NAME, { signal: AbortSignal.timeout(PATIENCE) }, () => {
      begun = true;
      return work();
    });
  } catch (error) {
    if (begun) throw error;
    return work();
  }
}
