import type { NamePlace } from '../../domain/recipe.ts';
import type { Page } from '../adapter.ts';
import { folded, line, nameOf } from '../read/name.ts';
import { all, attribute, property, type Root } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { childrenOf, descend, upFrom } from './places.ts';

const MOST_LOOKED_AT = 300;
const MOST_LABELS = 400;
const LONGEST = 80;
/** What stands in an element beside its own words; what only formats them is not. */
const OTHER_PARTS = `*${['b', 'strong', 'em', 'i', 'bdi', 'mark', 'font'].map((tag) => `:not(${tag})`).join('')}`;
const ADDRESS = /\s*[<(]?[^\s<>()@]+@[^\s<>()@]+[>)]?\s*$/;
const BADGE = /^\s*(?:[([]\d+\+?[)\]]|[•●*])\s*/u;

/** A name that a place gave, and the element it stood in. */
export interface FoundName {
  by: NamePlace['by'];
  name: string;
  element?: Element;
}

/** Where names are looked for. */
export interface Surroundings {
  page: Pick<Page, 'visible'>;
  document: Document;
  /** What holds the messages. */
  list: Element;
}

/** The one name that a place gives; undefined where it gives none, or several. */
export function nameAt(place: NamePlace, around: Surroundings): FoundName | undefined {
  const found = namesAt(place, around).filter(({ name }) => isName(name));
  const [first] = found;
  const isOne = found.every(({ name }) => folded(name) === folded(first?.name ?? ''));
  return isOne && first !== undefined ? { ...first, by: place.by } : undefined;
}

function namesAt(
  place: NamePlace,
  { page, document, list }: Surroundings,
): Omit<FoundName, 'by'>[] {
  const seen = (elements: readonly Element[]) => elements.filter((one) => page.visible(one));
  const written = (elements: readonly Element[]) =>
    seen(elements).map((element) => ({ name: nameIn(element), element }));
  const having = (tag: string, name: string) => all(document, `${tag}[${name}]`, MOST_LOOKED_AT);
  switch (place.by) {
    case 'mark': {
      const marked = having(place.tag, place.name);
      const fitting = marked.filter((one) => attribute(one, place.name) === place.value);
      return written(fitting.flatMap((one) => descend(one, place.steps)));
    }
    case 'messages': {
      const from = upFrom(list, place.up);
      return from === undefined ? [] : written(descend(from, place.steps));
    }
    case 'beside': {
      const beside = labelled(document, place.tag, place.label).flatMap((one) => {
        const next = property(one, 'nextElementSibling');
        return next === null ? [] : descend(next, place.steps);
      });
      return written(beside);
    }
    case 'title':
      return [{ name: between(titleOf(document), place) }];
    case 'label':
      return seen(having(place.tag, place.name)).map((element) => ({
        name: between(attribute(element, place.name, 400), place),
        element,
      }));
    case 'chosen': {
      const chosen = seen(having(place.tag, place.name)).filter((one) => isChosen(one, place.name));
      return written(chosen.flatMap((one) => descend(one, place.steps)));
    }
  }
}

/** The elements of one name whose words are a label. */
export function labelled(root: Root, tag: string, label: string): Element[] {
  return all(root, tag, MOST_LABELS).filter((one) => labelIn(one) === label);
}

/** The words of a label; empty where they are too many for one. */
export function labelIn(element: Element): string {
  // most of what is looked at is no label, and long
  if (childrenOf(element, 4).length > 3) return '';
  const text = textOf(element, LONGEST);
  return text.length < LONGEST ? line(text) : '';
}

/** The title of a page without the number of what is unread. */
export function titleOf(document: Document): string {
  return property(document, 'title').slice(0, 400).replace(BADGE, '').trim();
}

/**
 * The name in an element: its own words, without those of parts that say something else ("online"), else the first
 * line of all of them; never the address behind it.
 */
export function nameIn(element: Element): string {
  const own = nameOn(element, OTHER_PARTS);
  return isName(own) ? own : nameOn(element, 'img');
}

function nameOn(element: Element, skip: string): string {
  const [line = ''] = textOf(element, 2 * LONGEST, { skip }).split('\n');
  return nameOf(line.replace(ADDRESS, '')) || nameOf(line);
}

/** Whether an attribute says that its element is the chosen one. */
export function isChosen(element: Element, name: string): boolean {
  return !/^(?:|false)$/.test(attribute(element, name, 20));
}

function isName(name: string): boolean {
  return /\p{L}/u.test(name) && name.length <= LONGEST && !/https?:/i.test(name);
}

function between(text: string, { before, after }: { before: string; after: string }): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  const fits = whole.startsWith(before) && whole.endsWith(after);
  return fits && whole.length > before.length + after.length
    ? nameOf(whole.slice(before.length, whole.length - after.length))
    : '';
}
