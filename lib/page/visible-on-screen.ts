import { matches, property } from '../sites/read/node.ts';

const SEEN = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
const MOST_DEPTH = 50;

/**
 * Whether somebody in front of the page can see an element: rendered, not transparent, and neither shrunk to a pixel,
 * clipped away nor put before the beginning of the page. What is merely scrolled away can be seen.
 */
export function visibleOnScreen(element: Element): boolean {
  const view = property(property(element, 'ownerDocument'), 'defaultView');
  if (view === null || !property(element, 'checkVisibility').call(element, SEEN)) return false;
  if (isTiny(boxOf(element))) return view.getComputedStyle(element).display === 'contents';
  let one: Element | null = element;
  for (let depth = 0; one !== null && depth < MOST_DEPTH; depth += 1) {
    // What `body` and `html` say of overflow is about the window and clips nothing at their own borders.
    if (matches(one, 'body,html')) return true;
    if (hides(one, view)) return false;
    one = property(one, 'parentElement');
  }
  return true;
}

/** Whether an element hides what is inside of it: clipped away, shrunk to a pixel, or put before the beginning of the page. */
export function hides(element: Element, view: Window): boolean {
  const { clipPath, overflow, position } = view.getComputedStyle(element);
  if (/^inset\((50|100)%/.test(clipPath)) return true;
  const placed = /absolute|fixed/.test(position);
  if (!placed && overflow === 'visible') return false;
  const box = boxOf(element);
  if (overflow !== 'visible' && isTiny(box)) return true;
  return placed && (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0);
}

/** Whether a box is too small to hold anything that can be read. */
export function isTiny({ width, height }: DOMRect): boolean {
  return width <= 1 || height <= 1;
}

function boxOf(element: Element): DOMRect {
  return property(element, 'getBoundingClientRect').call(element);
}
