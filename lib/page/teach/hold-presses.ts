import { fieldOf } from '../../sites/read/field.ts';

/** What a click is made of, and Escape, so that the page acts on none of it. */
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
  'keydown',
  'keyup',
];

const OFTEN_MS = 200;

/**
 * Keeps every press from the page until the signal ends it, also between two questions, and gives the way to wait for
 * the user's next click: what was clicked, or undefined after Escape and at the end; of a frame of another host the
 * frame, as nothing inside of it is heard. What a page clicks by itself does not count.
 */
export function holdPresses(
  documents: readonly Document[],
  signal: AbortSignal,
): () => Promise<Element | undefined> {
  let answer: (element?: Element) => void = () => undefined;
  const press = (event: Event) => {
    if ('key' in event && !(event.key === 'Escape' && event.isTrusted)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const [target] = event.composedPath();
    // the page would close something at the release of a key whose press it never heard of
    if (event.type === 'keyup') answer();
    else if (isFirstClick(event) && isElement(target)) answer(target);
  };
  // a press in such a frame tells the page around it by nothing but where the keyboard is then
  const look = () => {
    const frame = documents.map((one) => one.activeElement).find(isForeign);
    if (frame === undefined) return;
    answer(frame);
    frame.blur();
  };
  // it may be there from before, which answers nothing
  look();
  const looking = setInterval(look, OFTEN_MS);
  for (const { defaultView } of documents) {
    const options = { capture: true, passive: false, signal };
    for (const type of PRESSES) defaultView?.addEventListener(type, press, options);
  }
  signal.addEventListener('abort', () => {
    clearInterval(looking);
    answer();
  });
  return () =>
    new Promise((resolve) => {
      if (signal.aborted) resolve(undefined);
      answer = resolve;
    });
}

/** Whether an element is a frame that cannot be looked into. */
export function isForeign(element: Element | null): element is HTMLIFrameElement {
  return fieldOf(element, 'contentDocument') === null;
}

/** A click of the user that is not the second one of a double click: that would answer the next question. */
function isFirstClick(event: Event): boolean {
  return event.type === 'click' && event.isTrusted && Number(fieldOf(event, 'detail')) < 2;
}

function isElement(target: EventTarget | undefined): target is Element {
  return fieldOf(target, 'tagName') !== undefined;
}
