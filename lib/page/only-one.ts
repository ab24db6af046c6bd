/** What a page script that reads announces itself by; where it bubbles, one leaves and takes the probe along. */
export const ARRIVAL = 'alongside';

/**
 * The signal of the newest page script in this page: announcing it aborts the one before, also one that an update of
 * the extension left behind. The event carries nothing, and all that a page can do with it is stop the reading. It
 * goes through the window, whose own methods no element of a page can replace.
 */
export function onlyOne(): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  const { signal } = controller;
  const stop = () => controller.abort();
  window.dispatchEvent(new Event(ARRIVAL));
  window.addEventListener(ARRIVAL, stop, { signal });
  return { signal, stop };
}
