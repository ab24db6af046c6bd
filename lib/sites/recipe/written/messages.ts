import { CAPS, type DetectedMessage } from '../../../domain/detection.ts';
import type { WrittenMessages } from '../../../domain/site-recipe.ts';
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
  messages: DetectedMessage[];
  /** Whether there is any message, told or not. */
  any: boolean;
  /** Whether others write than the one it is named after. */
  others: boolean;
}

/** The messages with their sides; whose side nothing tells is left out, as it may be the user's. */
export function linesOn(page: Page, recipe: WrittenMessages, address: Named, name: string): Lines {
  const { each, around, key, sides, writer, named } = recipe;
  const found = markedIn(page.document, markedBy(each, address)).filter((one) => page.visible(one));
  let others = false;
  const messages = found.slice(-CAPS.messages).flatMap((one): DetectedMessage[] => {
    const text = wordsIn(one, recipe, page);
    const told = (around && closest(one, selectorOf(around))) ?? one;
    const isTheirs = named === undefined || textsAt(named, told, page)[0] === name;
    const from = !isTheirs ? undefined : sides === undefined ? 0 : sideOf(told, sides);
    if (from === 0 && writer !== undefined) {
      const labels = foundAt(writer, told, page)
        .filter(({ at }) => !isQuoted(at, recipe))
        .map((label) => folded(label.text.replace(text, ' ')));
      if (labels[0] !== undefined && !labels.some((label) => label.includes(folded(name))))
        others = true;
    }
    if (from === undefined || text === '') return [];
    return [{ key: key === undefined ? '' : line(attribute(one, key), CAPS.key), from, text }];
  });
  return { messages, any: found.length > 0, others };
}

function sideOf(one: Element, sides: NonNullable<WrittenMessages['sides']>): 0 | 'me' | undefined {
  for (const { in: mark, from, mine, theirs } of sides) {
    const [element] = mark === undefined ? [one] : markedIn(one, mark, 1);
    const told = element === undefined ? '' : attribute(element, from, 400);
    const said = [told, ...told.split(/\s+/)];
    const [isTheirs, isMine] = [theirs, mine].map((one) => one !== undefined && said.includes(one));
    // both said at once say nothing
    if (isTheirs !== isMine) return isTheirs ? 0 : 'me';
  }
  return undefined;
}

function wordsIn(one: Element, recipe: WrittenMessages, page: Page): string {
  const { words, longest } = recipe;
  if (longest !== undefined) return longestIn(one, longest, page);
  const reading = { lines: true, skip: quotedBy(recipe) } as const;
  if (words.length === 0) return textOf(one, CAPS.message, reading);
  for (const mark of words) {
    const texts = markedIn(one, mark, 20).filter(
      (part) => page.visible(part) && !isQuoted(part, recipe),
    );
    const text = texts.map((part) => textOf(part, CAPS.message, reading)).join('\n');
    if (text.trim() !== '') return cut(text.trim(), CAPS.message);
  }
  return '';
}

/** What finds the words of others in a message; empty where nothing marks them. */
function quotedBy({ quotes = [] }: WrittenMessages): string {
  return quotes.map(selectorOf).join();
}

function isQuoted(one: Element | undefined, recipe: WrittenMessages): boolean {
  const quoted = quotedBy(recipe);
  return one !== undefined && quoted !== '' && closest(one, quoted) !== undefined;
}

function longestIn(
  one: Element,
  { in: mark, outside }: NonNullable<WrittenMessages['longest']>,
  page: Page,
): string {
  const others = outside.flatMap((other) => markedIn(one, other));
  const texts = markedIn(one, mark, MOST_TEXTS)
    .filter((part) => !others.some((other) => property(other, 'contains').call(other, part)))
    .filter((part) => page.visible(part))
    .map((part) => textOf(part, CAPS.message, { lines: true }).trim());
  return texts.reduce((most, text) => (text.length > most.length ? text : most), '');
}
