import { attribute } from '../../read/node.ts';
import { tagOf, upFrom } from '../places.ts';

const MOST_LEVELS = 3;

/** Whether an element is, or stands right in, what is pressed or written into. */
export function isControl(element: Element): boolean {
  return (
    isField(element) || isIn(element, /^(?:button|select)$/, /^(?:button|tab|menuitem|switch)$/)
  );
}

/** Whether an element is, or stands right in, what is written into. */
export function isField(element: Element): boolean {
  return isIn(element, /^textarea$/, /^(?:textbox|searchbox)$/, /^(?:true|plaintext-only)$/);
}

function isIn(element: Element, tags: RegExp, roles: RegExp, editable = /^$/): boolean {
  const levels = Array.from({ length: MOST_LEVELS }, (_, up) => upFrom(element, up));
  return levels.some((one) => {
    if (one === undefined) return false;
    const written = attribute(one, 'contenteditable', 40);
    return (
      tags.test(tagOf(one)) ||
      roles.test(attribute(one, 'role', 40)) ||
      (written !== '' && editable.test(written))
    );
  });
}
