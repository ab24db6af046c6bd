import type { Marked, TextPlace } from '../../../domain/site-recipe.ts';
import type { Page } from '../../adapter.ts';
import { line } from '../../read/name.ts';
import { all, attribute, matches, type Root } from '../../read/node.ts';
import { textOf } from '../../read/text.ts';
import { titleOf } from '../title.ts';

const MOST = 500;
const LONGEST = 400;

/** The elements that are marked so, in document order. */
export function markedIn(root: Root, { inside, ...mark }: Marked, most = MOST): Element[] {
  const from = inside === undefined ? [root] : markedIn(root, inside);
  const { tag = '*', attribute: name, value } = mark;
  const selector = name === undefined ? tag : `${tag}[${name}]`;
  const found = from.flatMap((one) => all(one, selector, most));
  return name === undefined || value === undefined
    ? found
    : found.filter((one) => holds(attribute(one, name), value));
}

/** Whether there is one. */
export function isMarked(root: Root, marks: readonly Marked[] = []): boolean {
  return marks.some((one) => markedIn(root, one).length > 0);
}

/** Every text that a place holds, of what can be seen, between what the place says stands around it. */
export function textsAt(
  { in: mark, from, before = '', after = '' }: TextPlace,
  root: Root,
  page: Pick<Page, 'document' | 'visible'>,
  handle = '',
): string[] {
  const whole =
    mark === undefined
      ? [titleOf(page.document)]
      : markedIn(root, mark, 50)
          // what only tells machines is in the head, and never drawn
          .filter((one) => matches(one, 'head *') || page.visible(one))
          .map((one) =>
            from === undefined ? textOf(one, LONGEST) : attribute(one, from, LONGEST),
          );
  const around = [before, after].map((one) => one.replaceAll('{handle}', handle));
  return whole.map((one) => between(line(one), around)).filter((one) => one !== '');
}

function holds(text: string, value: string): boolean {
  if (value.endsWith('*')) return text.startsWith(value.slice(0, -1));
  return text === value || text.split(/\s+/).includes(value);
}

function between(text: string, [before = '', after = '']: readonly string[]): string {
  if (!text.toLowerCase().startsWith(before.toLowerCase())) return '';
  const rest = text.slice(before.length);
  const end = after === '' ? rest.length : rest.toLowerCase().indexOf(after.toLowerCase());
  return rest.slice(0, Math.max(0, end)).trim();
}
