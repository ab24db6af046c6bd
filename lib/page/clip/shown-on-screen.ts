import { property } from '../../sites/read/node.ts';
import { hides, isTiny } from '../visible-on-screen.ts';
import type { Shown } from './visible-copy.ts';

/** A text that begins so far to the left stands there to be unseen. */
const FAR_LEFT = -500;

/** What can be seen of the page in a window: what is merely scrolled away can, also where the browser has not drawn it yet. */
export function shownOnScreen(document: Document, view: Window): Shown {
  const range = property(document, 'createRange').call(document);
  return {
    element: (element) =>
      property(element, 'checkVisibility').call(element) &&
      view.getComputedStyle(element).opacity !== '0' &&
      !hides(element, view),
    text(text, parent) {
      const { visibility, textIndent } = view.getComputedStyle(parent);
      if (visibility !== 'visible' || Number.parseFloat(textIndent) < FAR_LEFT) return false;
      range.selectNodeContents(text);
      return !isTiny(range.getBoundingClientRect());
    },
  };
}
