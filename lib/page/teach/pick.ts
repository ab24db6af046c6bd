/** What a click is made of, so that the page acts on none of it. */
const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
];

/**
 * Waits for the user's next click on the page and answers with what was clicked; undefined after Escape and when the
 * signal ends it. The page hears of neither, and what it clicks by itself does not count.
 */
export function pick(
  documents: readonly Document[],
  signal: AbortSignal,
): Promise<Element | undefined> {
  const done = new AbortController();
  return new Promise((resolve) => {
    const end = (element?: Element) => {
      done.abort();
      resolve(element);
    };
    const press = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      const [target] = event.composedPath();
      if (event.type === 'click' && event.isTrusted && isElement(target)) end(target);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      end();
    };
    for (const { defaultView } of documents) {
      const options = { capture: true, passive: false, signal: done.signal };
      for (const type of PRESSES) defaultView?.addEventListener(type, press, options);
      defaultView?.addEventListener('keydown', key, options);
    }
    if (signal.aborted) end();
    signal.addEventListener('abort', () => end(), { signal: done.signal });
  });
}

function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'tagName' in target;
}
