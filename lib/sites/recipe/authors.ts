import type { AuthorPlace, Step } from '../../domain/recipe.ts';
import { folded } from '../read/name.ts';
import { attribute } from '../read/node.ts';
import { nameIn } from './names.ts';
import { descend } from './places.ts';

/** Who wrote a message: the contact, the user, somebody else by that name, or nobody that it tells. */
export type Author = 'contact' | 'me' | { name: string } | undefined;

/**
 * Who wrote each message, by the first place that tells it of any. A message without its author's name is of whoever
 * wrote the one before, where a page names both sides.
 */
export function authorsOf(
  units: readonly Element[],
  contact: string,
  places: readonly AuthorPlace[],
): Author[] {
  const told = places.map((place) => toldBy(place, units, contact));
  return told.find((one) => one.some(Boolean)) ?? [];
}

/**
 * Whether somebody is the user: what has their name over it is marked as the user's, what has another is not. Those who
 * take part may stand in another order than where their page was taught.
 */
export function isUser(
  units: readonly Element[],
  name: string,
  places: readonly AuthorPlace[],
): boolean {
  const ways = places.filter(({ by }) => by !== 'alone').map((one) => toldBy(one, units, name));
  const [named = [], marked = []] = ways;
  const are = (one: Author, other: Author) =>
    named.some((author, at) => author === one && marked[at] === other);
  // both sides the other way round: what marks no side, as what is read, is so by chance on one
  const isTurned = are('contact', 'me') && are('me', 'contact');
  return isTurned && !are('contact', 'contact') && !are('me', 'me');
}

/** The names over messages where several people write and the contact is none of them: then the name is a group's. */
export function groupOf(
  units: readonly Element[],
  contact: string,
  places: readonly AuthorPlace[],
): string[] {
  const names = places.flatMap((one) => (one.by === 'name' ? namesOver(units, one) : []));
  const writers = new Map(names.map((one) => [folded(one), one]));
  writers.delete('');
  return writers.size > 1 && !writers.has(folded(contact)) ? [...writers.values()] : [];
}

function namesOver(
  units: readonly Element[],
  { steps }: Extract<AuthorPlace, { by: 'name' }>,
): string[] {
  return units.map((unit) => {
    const [name = ''] = descend(unit, steps).map((one) => nameIn(one));
    return name;
  });
}

function toldBy(place: AuthorPlace, units: readonly Element[], contact: string): Author[] {
  switch (place.by) {
    case 'name':
      return byName(units, contact, place);
    case 'mark':
    case 'word':
      return byMark(units, place);
    case 'alone':
      return units.map(() => (units.length === 1 ? 'contact' : undefined));
  }
}

function byMark(
  units: readonly Element[],
  place: Extract<AuthorPlace, { by: 'mark' | 'word' }>,
): Author[] {
  return units.map((unit) => {
    const words = wordsAt(unit, place);
    if (words.includes(place.theirs)) return words.includes(place.mine) ? undefined : 'contact';
    return words.includes(place.mine) ? 'me' : undefined;
  });
}

/** The words that may tell the side of a message: those of an attribute or of a style, or a whole text. */
export function wordsAt(unit: Element, place: { name?: string; steps: Step[] }): string[] {
  return descend(unit, place.steps).flatMap((one) =>
    place.name ? attribute(one, place.name).split(/[\s;]+/) : nameIn(one),
  );
}

function byName(
  units: readonly Element[],
  contact: string,
  place: Extract<AuthorPlace, { by: 'name' }>,
): Author[] {
  const names = namesOver(units, place);
  const keys = names.map(folded);
  const others = new Set(keys);
  others.delete('');
  if (!others.delete(folded(contact))) return units.map(() => undefined);
  let last: Author;
  return names.map((name, at) => {
    if (keys[at] === '') return others.size === 0 ? undefined : last;
    last = keys[at] === folded(contact) ? 'contact' : others.size > 1 ? { name } : 'me';
    return last;
  });
}
