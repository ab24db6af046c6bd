import { tell, typed } from './typing.ts';

/** A field that holds plain text. */
type Field = HTMLInputElement | HTMLTextAreaElement;

const TYPED_INTO = ['text', 'search', 'email', 'url', 'tel', ''];

/** The element as a field that a text may be put into: no password, nothing that can't be written. */
export function fieldOf(element: Element): Field | undefined {
  const { localName } = element;
  if (localName !== 'textarea' && localName !== 'input') return undefined;
  const field = element as Field;
  const takesText = localName === 'textarea' || TYPED_INTO.includes(field.type);
  return takesText && !field.disabled && !field.readOnly ? field : undefined;
}

/** Puts a text at the cursor of a field, in place of what is selected; a field of one line gets one line. */
export function intoField(field: Field, text: string): void {
  const value = field.localName === 'input' ? text.replace(/\s*\n\s*/g, ' ') : text;
  field.focus({ preventScroll: true });
  if (typed(field.ownerDocument, 'insertText', value)) return;
  const end = field.value.length;
  const [from, to] = [field.selectionStart ?? end, field.selectionEnd ?? end];
  field.setRangeText(value, from, to, 'end');
  tell(field, value);
}
