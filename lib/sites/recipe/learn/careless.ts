import { line } from '../../read/name.ts';
import { all, property } from '../../read/node.ts';
import { isName, nameIn } from '../names.ts';
import { upFrom } from '../places.ts';
import { isControl } from './control.ts';
import { areInitialsOf } from './initials.ts';

const MOST_LEVELS = 4;
const MOST_LEAVES = 60;
const MOST_LOOKED_AT = 2000;
const LONGEST = 160;
const TEXT = 3;

/** The nearest name that clicked initials are of; undefined where it is another click, or none stands near. */
export function besideInitials(clicked: Element): Element | undefined {
  const words = wordsIn(clicked);
  for (let up = 1; up <= MOST_LEVELS; up += 1) {
    const area = upFrom(clicked, up);
    const named =
      area &&
      leavesIn(area).find((one) => isName(nameIn(one)) && areInitialsOf(words, nameIn(one)));
    if (named !== undefined) return named;
  }
  return undefined;
}

/**
 * What was clicked, or the name in it where it is a bar that holds several texts: the one that stands elsewhere on the
 * page too, or the only one; undefined where it might be any of them.
 */
export function inBar(clicked: Element): Element | undefined {
  const name = nameIn(clicked);
  const isWhole = packed(wordsIn(clicked)) === packed(name) && isNameAlone(name);
  if (isPlain(clicked) || isWhole) return clicked;
  const leaves = leavesIn(clicked);
  if (leaves.length < 2) return clicked;
  const names = leaves.filter((one) => isNameAlone(nameIn(one)) && !isControl(one));
  const elsewhere = leavesIn(bodyOf(clicked), MOST_LOOKED_AT)
    .filter((one) => !leaves.includes(one))
    .map((one) => nameIn(one));
  const twice = names.filter((one) => elsewhere.includes(nameIn(one)));
  const [first, another] = twice.length > 0 ? twice : names;
  return another === undefined || nameIn(another) === nameIn(first ?? another) ? first : undefined;
}

function bodyOf(element: Element): Element {
  return property(property(element, 'ownerDocument'), 'body');
}

/** Whether an element has words of its own, for which it was clicked. */
function isPlain(element: Element): boolean {
  const own = Array.from(property(element, 'childNodes')).filter(
    (one) => property(one, 'nodeType') === TEXT,
  );
  return own.some((one) => /\p{L}/u.test(property(one, 'textContent') ?? ''));
}

/** No label of a field, hour or address, and no initials. */
function isNameAlone(text: string): boolean {
  return isName(text) && !/[\d:@()]/.test(text) && !/^\p{Lu}{1,3}$/u.test(text);
}

function leavesIn(area: Element, most: number = MOST_LEAVES): Element[] {
  return all(area, '*', most).filter(
    (one) => property(one, 'childElementCount') === 0 && wordsIn(one) !== '',
  );
}

function wordsIn(element: Element): string {
  return line((property(element, 'textContent') ?? '').slice(0, LONGEST));
}

function packed(text: string): string {
  return text.replace(/\s+/g, '');
}
