import { matches } from '../../read/node.ts';
import { upFrom } from '../places.ts';

const MOST_LEVELS = 3;
/** A form may show in a line to write in whom it is about, so that such a line is like a button. */
const PRESSED =
  'button,select,[role=button],[role=tab],[role=menuitem],[role=switch],input:not([readonly],[disabled])';
const WRITTEN =
  'textarea,[role=textbox],[role=searchbox],[contenteditable]:not([contenteditable=false i])';

/** Whether an element is, or stands right in, what is pressed or written into. */
export function isControl(element: Element): boolean {
  return isField(element) || isIn(element, PRESSED);
}

/** Whether an element stands right in what is pressed by its role alone, as whole messages are that open something. */
export function isPressedByRole(element: Element): boolean {
  return isControl(element) && !isIn(element, `${WRITTEN},button,select,input`);
}

/** Whether an element is, or stands right in, what texts are written into. */
export function isField(element: Element): boolean {
  return isIn(element, WRITTEN);
}

function isIn(element: Element, selector: string): boolean {
  const levels = Array.from({ length: MOST_LEVELS }, (_, up) => upFrom(element, up));
  return levels.some((one) => one !== undefined && matches(one, selector));
}
