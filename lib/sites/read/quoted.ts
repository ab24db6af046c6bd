import { CAPS } from '../../domain/detection.ts';
import { attribute } from './node.ts';
import { type Reading, textOf } from './text.ts';

// Sanitisers prefix the class names of mail programs (`v1gmail_quote`).
const QUOTING = /^BLOCKQUOTE|gmail_quote|gmail_attr|moz-cite|yahoo_quoted/;

/**
 * The text of a mail with a line `>` for each part that it quotes, without what a selector leaves out. A text that would
 * be left out whole is no quote of another's: the words stand inside of what lays it out.
 */
export function mailIn(body: Element, skip?: string): string {
  const text = textOf(body, CAPS.message, { skip, omit });
  return /[^>\n]/.test(text) ? text : textOf(body, CAPS.message, { skip });
}

/**
 * Mail programs put earlier mail into some elements. What Outlook copies follows after copied headers, which the text
 * tells (`conclude/copied-mail.ts`): they have to be read.
 */
const omit: NonNullable<Reading['omit']> = (element, tag, add, part) => {
  // As the property tells, which is many times quicker; as the attribute does, where a page put an element in its place.
  const names: unknown = element.className;
  const named = typeof names === 'string' ? names : attribute(element, 'class');
  if (!QUOTING.test(tag + named)) return false;
  part('\n');
  add('>');
  part('\n');
  return true;
};
