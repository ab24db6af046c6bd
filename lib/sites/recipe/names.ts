import type { Around, Below, NamePlace } from '../../domain/recipe.ts';
import type { Page } from '../adapter.ts';
import { folded, line, nameOf } from '../read/name.ts';
import { all, attribute, property, type Root, valueIn } from '../read/node.ts';
import { isOwn } from '../read/own.ts';
import { phoneOf } from '../read/phone.ts';
import { textOf } from '../read/text.ts';
import type { addressesBeside } from './addresses.ts';
import { OTHER_PARTS } from './own-words.ts';
import { childrenOf, descend, marked, upFrom } from './places.ts';
import { titleOf } from './title.ts';

const MOST_LOOKED_AT = 300;
const MOST_LABELS = 400;
// the newest of very many; what a recipe or a page makes of more would take long
const MOST_STARTS = 50;
const MOST_NAMES = 50;
const LONGEST = 80;
const MOST_PARTS = 4;
const MOST_INSIDE = 60;
/** What stands around a name in one text: "From:" before it; behind it an address, or what a dot or a bar parts from it. */
const AROUND_NAME =
  /^[\p{L} ]{1,40}[:：]\s*|\s*(?:[<(]?[^\s<>()@]+@[^\s<>()@]|\s[·•|]\s).*$|\s*[([]\d+\+?[)\]]$/gu;

/** A name that a place gave, and the element it stood in. */
export interface FoundName {
  by: NamePlace['by'];
  name: string;
  element?: Element;
  /** It is the user's name, or a colleague's. */
  own?: true;
}

/** A page, and what finds the addresses beside the names on it. */
export interface ReadPage extends Page {
  readonly beside?: typeof addressesBeside;
}

/** Where names are looked for. */
export interface Surroundings {
  page: Pick<ReadPage, 'visible' | 'own' | 'beside'>;
  document: Document;
  /** What messages call the user. */
  user: string | undefined;
  /** What holds the messages. */
  list: Element;
  units: readonly Element[];
}

/** The one name that a place gives; the user's own only where nobody else stands there, none where there are several. */
export function nameAt(place: NamePlace, around: Surroundings): FoundName | undefined {
  const found = namesAt(place, around)
    .filter(({ name }) => isName(name))
    .slice(-MOST_NAMES);
  const others = found.filter((one) => !isOwnName(one, around));
  const [first = found[0]] = others;
  if (first === undefined) return undefined;
  const told = { ...first, by: place.by };
  if (others.length === 0) return { ...told, own: true };
  return others.every(({ name }) => folded(name) === folded(first.name)) ? told : undefined;
}

function isOwnName({ name, element }: Omit<FoundName, 'by'>, { units, page, user }: Surroundings) {
  return (
    folded(name) === user ||
    isOwn(phoneOf(name.replace(/[^\d+]+$/, '')) ?? '', page.own) ||
    (element && page.beside?.(element, units, page).own)
  );
}

function namesAt(
  place: NamePlace,
  { page, document, list, units }: Surroundings,
): Omit<FoundName, 'by'>[] {
  const seen = (elements: readonly Element[]) => elements.filter((one) => page.visible(one));
  const having = (tag: string, name: string) => all(document, `${tag}[${name}]`, MOST_LOOKED_AT);
  const below = (from: readonly (Element | null | undefined)[], { steps, around }: Below) => {
    const starts = [...new Set(from)].slice(-MOST_STARTS);
    const found = starts.flatMap((one) => (one ? descend(one, steps) : []));
    return seen(found.slice(-MOST_LOOKED_AT)).map((element) => ({
      name: nameIn(element, around),
      element,
    }));
  };
  switch (place.by) {
    case 'mark':
      return below(marked(document, place, MOST_LOOKED_AT), place);
    case 'messages':
      return below([upFrom(list, place.up)], place);
    case 'writer':
      return below(
        units.map((one) => upFrom(one, place.up)),
        place,
      );
    case 'beside': {
      const labels = labelled(document, place.tag, place.label);
      return below(
        labels.map((one) => property(one, 'nextElementSibling')),
        place,
      );
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
      return below(chosen, place);
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

/**
 * The name in an element: its own words, without those of parts that say something else ("online"), else the first
 * line of all of them, never the address behind it; of what holds no words, or nothing but initials, what it is called
 * for those who cannot see it, or what is written into it. Only what stands between the texts that are `around` it.
 */
export function nameIn(element: Element, around?: Around): string {
  const name = calledIn(element);
  return around ? between(name, around) : name;
}

/** The innermost element among the first of those inside that is called so. */
export function namedIn(element: Element, name: string): Element | undefined {
  return all(element, '*', MOST_INSIDE).findLast((one) => folded(nameIn(one)) === folded(name));
}

function calledIn(element: Element): string {
  const own = nameOn(element, OTHER_PARTS);
  const name = isName(own) ? own : partsIn(element);
  if (name.length > 3) return name;
  const label = nameOf(
    attribute(element, 'alt', 400) ||
      valueIn(element) ||
      attribute(element, 'aria-label', 400) ||
      attribute(element, 'title', 400),
  );
  const isShort = name === name.toUpperCase() && folded(label).startsWith(folded(name).slice(0, 1));
  return (isShort && label) || name;
}

/** First and last name may stand in elements side by side, which nothing but a style sets apart. */
function partsIn(element: Element): string {
  const whole = nameOn(element, 'img');
  const parts = childrenOf(element, MOST_PARTS).map((one) => nameOn(one, 'img'));
  return parts.join('') === whole ? line(parts.join(' ')) : whole;
}

function nameOn(element: Element, skip: string): string {
  const [line = ''] = textOf(element, 2 * LONGEST, { skip }).split('\n');
  return nameOf(line.replace(AROUND_NAME, '')) || nameOf(line);
}

/** Whether an attribute says that its element is the chosen one. */
export function isChosen(element: Element, name: string): boolean {
  return !/^(?:|false)$/.test(attribute(element, name, 20));
}

/** Whether a text can be how a page calls somebody: words, or a number where it knows no name. */
export function isName(name: string): boolean {
  if (phoneOf(name) !== undefined) return true;
  return /\p{L}/u.test(name) && name.length <= LONGEST && !/https?:/i.test(name);
}

function between(text: string, { before, after, to = '\n' }: Around): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  const fits = whole.startsWith(before) && whole.endsWith(after);
  if (!fits || whole.length <= before.length + after.length) return '';
  const [name = ''] = whole.slice(before.length, whole.length - after.length).split(to);
  return nameOf(name);
}
