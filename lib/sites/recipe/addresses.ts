import type { DetectedPoint } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { addressIn, mailtoOf, unescaped } from '../read/address.ts';
import { all, attribute, property } from '../read/node.ts';
import { isOwn } from '../read/own.ts';
import { phoneOf } from '../read/phone.ts';
import { pointOf } from '../read/points.ts';
import { textOf } from '../read/text.ts';

const MOST_LEVELS = 3;
const MOST_TEXT = 400;

/** The e-mail address and the number right beside a name, where there is one of a kind and it is not the user's. */
export function addressesBeside(element: Element, list: Element, page: Page): DetectedPoint[] {
  const area = areaOf(element, list);
  const links = all(area, 'a[href]', 20).filter((one) => page.visible(one));
  const addresses = links.map((one) => attribute(one, 'href'));
  const written = addressIn(textOf(area, MOST_TEXT));
  const emails = only([...addresses.map(mailtoOf), written]);
  const phones = only(addresses.map((one) => (/^tel:/i.test(one) ? phoneOf(unescaped(one)) : '')));
  return [
    ...(emails === undefined || isOwn(emails, page.own)
      ? []
      : [pointOf('email', emails, 'likely', 'address beside the name')]),
    ...(phones === undefined ? [] : [pointOf('phone', phones, 'likely', 'number beside the name')]),
  ];
}

/** A few elements up, but never around the messages. */
function areaOf(element: Element, list: Element): Element {
  let area = element;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const parent = property(area, 'parentElement');
    if (parent === null || property(parent, 'contains').call(parent, list)) break;
    area = parent;
  }
  return area;
}

function only(found: readonly (string | undefined)[]): string | undefined {
  const each = new Set(found.flatMap((one) => (one ? one.toLowerCase() : [])));
  const [first] = each;
  return each.size === 1 ? first : undefined;
}
