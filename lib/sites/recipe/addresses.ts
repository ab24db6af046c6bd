import type { DetectedPoint } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { addressIn, emailOf, mailtoOf, unescaped } from '../read/address.ts';
import { all, attribute, property } from '../read/node.ts';
import { isOwn } from '../read/own.ts';
import { phoneOf } from '../read/phone.ts';
import { pointOf } from '../read/points.ts';
import { textOf } from '../read/text.ts';

const MOST_LEVELS = 4;
const MOST_TEXT = 400;
const MOST_ATTRIBUTES = 30;

/** What is said of how to reach somebody, right where their name stands. */
export interface Beside {
  points: DetectedPoint[];
  /** Whether what stands there is an address of the user's or of their company. */
  own: boolean;
}

/**
 * The e-mail address and the number nearest to a name, of a kind the only one there. Looked at are the element and a
 * few around it, never as far as around messages.
 */
export function addressesBeside(
  element: Element,
  units: readonly Element[],
  page: Pick<Page, 'visible' | 'own'>,
): Beside {
  const areas = areasAround(element, units);
  const email = nearest(areas, (area) => emailsIn(area, page));
  const phone = nearest(areas, (area) => phonesIn(area, page));
  const own = [email, phone].some((one) => one !== undefined && isOwn(one, page.own));
  return {
    own,
    points: [
      ...(email === undefined
        ? []
        : [pointOf('email', email, 'likely', 'address beside the name')]),
      ...(phone === undefined ? [] : [pointOf('phone', phone, 'likely', 'number beside the name')]),
    ],
  };
}

function areasAround(element: Element, units: readonly Element[]): Element[] {
  const areas = [element];
  for (let one = property(element, 'parentElement'); one !== null; ) {
    const area = one;
    const isAround = units.some((unit) => property(area, 'contains').call(area, unit));
    if (isAround || areas.length === MOST_LEVELS) break;
    areas.push(area);
    one = property(area, 'parentElement');
  }
  return areas;
}

/** What is found in the first area where anything is; undefined where that is more than one. */
function nearest(areas: readonly Element[], read: (area: Element) => string[]): string | undefined {
  for (const area of areas) {
    const [only, ...others] = new Set(read(area).map((one) => one.toLowerCase()));
    if (only !== undefined) return others.length === 0 ? only : undefined;
  }
  return undefined;
}

function emailsIn(area: Element, page: Pick<Page, 'visible'>): string[] {
  const attributes = slice.call(property(area, 'attributes'), 0, MOST_ATTRIBUTES);
  const stated = attributes.map(({ name }) => emailOf(attribute(area, name, 400)));
  const linked = linksIn(area, page).map(mailtoOf);
  const written = addressIn(textOf(area, MOST_TEXT));
  return [...stated, ...linked, written].flatMap((one) => one || []);
}

const slice: (this: ArrayLike<Attr>, start: number, end: number) => Attr[] = Array.prototype.slice;

function phonesIn(area: Element, page: Pick<Page, 'visible'>): string[] {
  const called = linksIn(area, page).filter((one) => /^tel:/i.test(one));
  return called.map((one) => phoneOf(unescaped(one))).filter((one) => one !== undefined);
}

/** Where an area links to, and where it does so itself. */
function linksIn(area: Element, page: Pick<Page, 'visible'>): string[] {
  const links = all(area, 'a[href]', 20).filter((one) => page.visible(one));
  return [area, ...links].map((one) => attribute(one, 'href')).filter((one) => one !== '');
}
