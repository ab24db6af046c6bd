import { CAPS, type DetectedMessage } from '../../../domain/detection.ts';
import type { Marked, WrittenMessages } from '../../../domain/site-recipe.ts';
import type { ReadTime } from '../../../domain/stated.ts';
import type { Page } from '../../adapter.ts';
import { folded, line } from '../../read/name.ts';
import { attribute, closest, property } from '../../read/node.ts';
import { cut, textOf } from '../../read/text.ts';
import { markedBy, type Named } from './address.ts';
import { foundAt, markedIn, selectorOf, textsAt } from './texts.ts';

const MOST_TEXTS = 60;

/** What stands on a page of messages. */
export interface Lines {
  /** Those whose side the page tells. */
  messages: DetectedMessage<ReadTime>[];
  /** Whether there is any message, told or not. */
  any: boolean;
  /** Whether others write than the one it is named after. */
  others: boolean;
}

/** The messages with their sides; whose side nothing tells is left out, as it may be the user's. */
export function linesOn(page: Page, recipe: WrittenMessages, address: Named, name: string): Lines {
  const { each, around, key, when, sides, writer, named } = recipe;
  const language = attribute(property(page.document, 'documentElement'), 'lang', 40);
  const found = markedIn(page.document, markedBy(each, address)).filter((one) => page.visible(one));
  let others = false;
  const messages = found.slice(-CAPS.messages).flatMap((one): DetectedMessage<ReadTime>[] => {
    const text = wordsIn(one, recipe, page);
    const told = (around && closest(one, selectorOf(around))) ?? one;
    const isTheirs = named === undefined || textsAt(named, told, page)[0] === name;
    const from = isTheirs ? (sides ? sideOf(told, sides) : 0) : undefined;
    if (from === 0 && writer !== undefined) {
      const isIts = outside(told, recipe.quotes);
      const labels = foundAt(writer, told, page)
        .filter(({ at = one }) => isIts(at))
        .map((label) => folded(label.text.replace(text, ' ')));
      others ||= labels.length > 0 && labels.every((label) => !label.includes(folded(name)));
    }
    if (from === undefined || text === '') return [];
    const at = when && textsAt(when, one, page)[0];
    return [
      {
        key: key ? line(attribute(one, key), CAPS.key) : '',
        from,
        text,
        ...(at && { at: { text: at, language } }),
      },
    ];
  });
  return { messages, any: found.length > 0, others };
}

function sideOf(one: Element, sides: NonNullable<WrittenMessages['sides']>): 0 | 'me' | undefined {
  for (const { in: mark, from, mine, theirs } of sides) {
    const [element] = mark === undefined ? [one] : markedIn(one, mark, 1);
    const told = element === undefined ? '' : attribute(element, from, 400);
    const said: (string | undefined)[] = [told, ...told.split(/\s+/)];
    const isTheirs = said.includes(theirs);
    // both said at once say nothing
    if (isTheirs !== said.includes(mine)) return isTheirs ? 0 : 'me';
  }
  return undefined;
}

function wordsIn(
  one: Element,
  { words, longest, quotes = [] }: WrittenMessages,
  page: Page,
): string {
  const textsIn = (mark: Marked, others: readonly Marked[], skip = ''): string[] =>
    markedIn(one, mark, MOST_TEXTS)
      .filter(outside(one, others))
      .filter((part) => page.visible(part))
      .map((part) => textOf(part, CAPS.message, { lines: true, skip }).trim());
  if (longest !== undefined)
    return textsIn(longest.in, longest.outside).sort((a, b) => b.length - a.length)[0] ?? '';
  const quoted = quotes.map(selectorOf).join();
  if (words.length === 0) return textOf(one, CAPS.message, { lines: true, skip: quoted });
  for (const mark of words) {
    const text = textsIn(mark, quotes, quoted).join('\n').trim();
    if (text !== '') return cut(text, CAPS.message);
  }
  return '';
}

/** Whether an element stands in none that are marked so in a message. */
function outside(message: Element, marks: readonly Marked[] = []): (one: Element) => boolean {
  const others = marks.flatMap((mark) => markedIn(message, mark));
  return (one) => !others.some((other) => property(other, 'contains').call(other, one));
}
