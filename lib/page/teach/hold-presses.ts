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
 * Keeps every press from the page until the signal ends it, also between two questions, and gives the way to wait for
 * the user's next click: what was clicked, or undefined after Escape and at the end. What a page clicks by itself does
 * not count.
 */
export function holdPresses(
  documents: readonly Document[],
  signal: AbortSignal,
): () => Promise<Element | undefined> {
  let answer: (element?: Element) => void = () => undefined;
  const press = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const [target] = event.composedPath();
    if (isFirstClick(event) && isElement(target)) answer(target);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // the page would close something at the release of a key whose press it never heard of
    if (event.type === 'keyup') answer();
  };
  for (const { defaultView } of documents) {
    const options = { capture: true, passive: false, signal };
    for (const type of PRESSES) defaultView?.addEventListener(type, press, options);
    for (const type of ['keydown', 'keyup'] as const)
      defaultView?.addEventListener(type, key, options);
  }
  signal.addEventListener('abort', () => answer());
  return () =>
    new Promise((resolve) => {
      if (signal.aborted) resolve(undefined);
      answer = resolve;
    });
}

/** A click of the user that is not the second one of a double click: that would answer the next question. */
function isFirstClick(event: Event): boolean {
  return event.type === 'click' && event.isTrusted && 'detail' in event && Number(event.detail) < 2;
}

function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && 'tagName' in target;
}
