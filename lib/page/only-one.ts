import { property } from '../sites/read/node.ts';

/** The two kinds of page scripts: one that reads may be in a page beside one that looks for the software. */
type Kind = 'reader' | 'probe';

/**
 * The signal of the newest page script of its kind in this page: announcing it aborts the one before, also one that an
 * update of the extension left behind. The event carries nothing, and all that a page can do with it is stop the reading.
 */
export function onlyOne(document: Document, kind: Kind): { signal: AbortSignal; stop: () => void } {
  const arrival = `alongside-${kind}`;
  const controller = new AbortController();
  const { signal } = controller;
  const stop = () => controller.abort();
  property(document, 'dispatchEvent').call(document, new Event(arrival));
  property(document, 'addEventListener').call(document, arrival, stop, { signal });
  return { signal, stop };
}
