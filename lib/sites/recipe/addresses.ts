import type { DetectedPoint } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { addressIn, emailOf, mailtoOf, unescaped } from '../read/address.ts';
import { all, attribute, property } from '../read/node.ts';
import { isOwn } from '../read/own.ts';
import { phoneOf } from '../read/phone.ts';
import { pointOf } from '../read/points.ts';
import { textOf } from '../read/text.ts';
import { OTHER_PARTS } from './own-words.ts';
import { isAround, upFrom } from './places.ts';

const MOST_TEXT = 400;
const MOST_ATTRIBUTES = 30;
const MOST_PARTS = 30;

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
  return {
    own: isOwn(email ?? '', page.own) || isOwn(phone ?? '', page.own),
    points: [
      email && pointOf('email', email, 'likely', 'address beside the name'),
      phone && pointOf('phone', phone, 'likely', 'number beside the name'),
    ].filter((one) => typeof one === 'object'),
  };
}

/** The element and a few around it, none of them around a message. */
export function areasAround(element: Element, units: readonly Element[]): Element[] {
  const levels = [0, 1, 2, 3].flatMap((up) => upFrom(element, up) ?? []);
  return levels.filter((area) => !units.some((unit) => isAround(area, unit)));
}

/** What is found in the first area where anything is; undefined where that is more than one. */
function nearest(
  areas: readonly Element[],
  read: (area: Element) => (string | undefined)[],
): string | undefined {
  for (const area of areas) {
    const [only, another] = new Set(read(area).flatMap((one) => one?.toLowerCase() || []));
    if (only !== undefined) return another === undefined ? only : undefined;
  }
  return undefined;
}

function emailsIn(area: Element, page: Pick<Page, 'visible'>): (string | undefined)[] {
  const attributes = property(area, 'getAttributeNames').call(area).slice(0, MOST_ATTRIBUTES);
  // what stands in two elements side by side is two words, though nothing but a style may part them
  const written = [area, ...all(area, '*', MOST_PARTS)].map((one) =>
    addressIn(textOf(one, MOST_TEXT, { skip: OTHER_PARTS })),
  );
  return [
    ...attributes.map((name) => emailOf(attribute(area, name, 400))),
    ...linksIn(area, page).map(mailtoOf),
    ...written,
  ];
}

function phonesIn(area: Element, page: Pick<Page, 'visible'>): (string | undefined)[] {
  const called = linksIn(area, page).filter((one) => /^tel:/i.test(one));
  return called.map((one) => phoneOf(unescaped(one)));
}

/** Where an area links to, and where it does so itself. */
function linksIn(area: Element, page: Pick<Page, 'visible'>): string[] {
  const links = all(area, 'a[href]', 20).filter((one) => page.visible(one));
  return [area, ...links].map((one) => attribute(one, 'href'));
}
