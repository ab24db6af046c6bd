import { CAPS } from '../../domain/detection.ts';
import { nameOf } from '../read/name.ts';
import { textOf } from '../read/text.ts';

/** The text of an element as one line, without the words for screen readers. */
export function shownIn(element: Element): string {
  return nameOf(textOf(element, CAPS.name, { skip: '.visually-hidden,.a11y-text' }));
}
