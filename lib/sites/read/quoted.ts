import { attribute } from './node.ts';

// Sanitisers prefix the class names of mail programs (`v1gmail_quote`).
const QUOTING_CLASS = /gmail_quote|gmail_attr|moz-cite|yahoo_quoted/;

/**
 * Whether mail programs put earlier mail into this element, whose upper-case name is given. What Outlook copies
 * follows after copied headers, which the text tells (`conclude/copied-mail.ts`): they have to be read.
 */
export function isQuoting(element: Element, tag: string): boolean {
  // As the property tells, which is many times quicker; as the attribute does, where a page put an element in its place.
  const names: unknown = element.className;
  return (
    tag === 'BLOCKQUOTE' ||
    QUOTING_CLASS.test(typeof names === 'string' ? names : attribute(element, 'class'))
  );
}
