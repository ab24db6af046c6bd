import { property } from '../sites/read/node.ts';

const ARRIVAL = 'alongside-reader';

/**
 * The signal of the newest page script in this page: announcing it aborts the one before, also one that an update of
 * the extension left behind. The event carries nothing, and all that a page can do with it is stop the reading.
 */
export function onlyOne(document: Document): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  const { signal } = controller;
  const stop = () => controller.abort();
  property(document, 'dispatchEvent').call(document, new Event(ARRIVAL));
  property(document, 'addEventListener').call(document, ARRIVAL, stop, { signal });
  return { signal, stop };
}
