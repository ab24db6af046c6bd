import type { Mark, Marked, TextPlace } from '../../../domain/site-recipe.ts';
import type { Page } from '../../adapter.ts';
import { line } from '../../read/name.ts';
import { all, attribute, matches, type Root } from '../../read/node.ts';
import { textOf } from '../../read/text.ts';
import { titleOf } from '../title.ts';

const MOST = 500;
const LONGEST = 400;
/** What a text between quotes in a selector cannot hold as it is; at a comma `all` would part it. */
const UNQUOTED = /[",\\\n\r\f]/g;

/** The elements that are marked so, in document order. */
export function markedIn(root: Root, { inside, holding, ...mark }: Marked, most = MOST): Element[] {
  const from = inside === undefined ? [root] : markedIn(root, inside);
  const found = from.flatMap((one) => all(one, selectorOf(mark), most));
  return holding === undefined ? found : found.filter((one) => isMarked(one, [holding]));
}

/** What finds them: the browser asks, so that what is not marked counts towards no limit. */
export function selectorOf({ tag = '*', attribute: name, value }: Mark): string {
  if (name === undefined) return tag;
  if (value === undefined || value === '*') return `${tag}[${name}]`;
  const isWord = /^\S+$/.test(value);
  const [how, asked] = value.endsWith('*') ? ['^', value.slice(0, -1)] : [isWord ? '~' : '', value];
  return `${tag}[${name}${how}="${asked.replace(UNQUOTED, (one) => `\\${one.charCodeAt(0).toString(16)} `)}"]`;
}

/** Whether there is one. */
export function isMarked(root: Root, marks: readonly Marked[] = []): boolean {
  return marks.some((one) => markedIn(root, one).length > 0);
}

/** A text, and the element that it was found at; none where it is the title of the page. */
export interface Found {
  text: string;
  at: Element | undefined;
}

/** Every text that a place holds, of what can be seen, between what the place says stands around it. */
export function foundAt(
  { in: mark, from, before = '', after = '' }: TextPlace,
  root: Root,
  page: Pick<Page, 'document' | 'visible'>,
  handle = '',
): Found[] {
  const whole =
    mark === undefined
      ? [{ text: titleOf(page.document), at: undefined }]
      : markedIn(root, mark, 50)
          // what only tells machines is in the head, and never drawn
          .filter((at) => matches(at, 'head *') || page.visible(at))
          .map((at) => ({
            text: from === undefined ? textOf(at, LONGEST) : attribute(at, from, LONGEST),
            at,
          }));
  const around = [before, after].map((one) => one.replaceAll('{handle}', handle));
  return whole
    .map(({ text, at }) => ({ text: between(line(text), around), at }))
    .filter(({ text }) => text !== '');
}

/** The texts alone. */
export function textsAt(...place: Parameters<typeof foundAt>): string[] {
  return foundAt(...place).map(({ text }) => text);
}

function between(text: string, [before = '', after = '']: readonly string[]): string {
  if (!text.toLowerCase().startsWith(before.toLowerCase())) return '';
  const rest = text.slice(before.length);
  const end = after === '' ? rest.length : rest.toLowerCase().indexOf(after.toLowerCase());
  return rest.slice(0, Math.max(0, end)).trim();
}
