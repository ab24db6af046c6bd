import { CAPS, type DetectedMessage } from '../../domain/detection.ts';
import type { Recipe } from '../../domain/recipe.ts';
import type { ReadTime, WrittenTime } from '../../domain/stated.ts';
import type { Page } from '../adapter.ts';
import { folded, line } from '../read/name.ts';
import { attribute, first, property } from '../read/node.ts';
import { cut, textOf } from '../read/text.ts';
import { authorsOf, groupOf } from './authors.ts';
import { descend } from './places.ts';

const KEYS = ['data-message-id', 'data-mid', 'data-id', 'id'];

/** What was said, and who else said something: their indexes follow the contact's, which is 0. */
export interface Said {
  others: string[];
  messages: DetectedMessage<ReadTime>[];
  /** Whether several people write here and none of them is the one the page is named after. */
  isGroup: boolean;
}

/** The messages whose writer is known: words that may be the user's are never put into the contact's mouth. */
export function saidIn(
  units: readonly Element[],
  contact: string,
  recipe: Recipe,
  frames: Page['frames'],
): Said {
  const group = groupOf(units, contact, recipe.authors).slice(0, CAPS.people);
  if (group.length > 0) return { others: group, messages: [], isGroup: true };
  const authors = authorsOf(units, contact, recipe.authors);
  const keys = keysOf(units);
  const others: string[] = [];
  const messages = units.flatMap((unit, at): DetectedMessage<ReadTime>[] => {
    const author = authors[at];
    const text = author === undefined ? '' : wordsIn(unit, recipe, frames);
    if (author === undefined || text === '') return [];
    const from = author === 'me' ? author : author === 'contact' ? 0 : indexOf(author.name);
    return from === undefined ? [] : [{ key: keys[at] ?? '', from, ...momentIn(unit), text }];
  });

  function indexOf(name: string): number | undefined {
    const known = others.findIndex((one) => folded(one) === folded(name)) + 1;
    return known || (others.length < CAPS.people - 1 ? others.push(name) : undefined);
  }

  return { others, messages, isGroup: false };
}

function wordsIn(unit: Element, { words }: Recipe, frames: Page['frames']): string {
  const parts = words.length === 0 ? [] : descend(unit, words);
  const texts = parts.map((one) => textOf(bodyIn(one, frames) ?? one, CAPS.message));
  const text = texts.filter(Boolean).join('\n');
  return cut(text, CAPS.message) || textOf(unit, CAPS.message, { skip: 'time,button' });
}

/** What is shown in a frame, as the words of a mail are. */
function bodyIn(frame: Element, frames: Page['frames']): Element | undefined {
  const inside = frames.find((one) => property(one, 'defaultView')?.frameElement === frame);
  return inside && first(inside, 'body');
}

/** The marks that tell each message from all others of the page, where they have one. */
function keysOf(units: readonly Element[]): string[] {
  for (const name of KEYS) {
    const keys = units.map((unit) => line(attribute(unit, name), CAPS.key));
    if (!keys.includes('') && new Set(keys).size === keys.length) return keys;
  }
  return [];
}

/** In no language: it is an instant where it arrives if its numbers alone tell it. */
function momentIn(unit: Element): { at?: WrittenTime } {
  const time = first(unit, 'time[datetime]');
  return time ? { at: { text: attribute(time, 'datetime', 40), language: '' } } : {};
}
