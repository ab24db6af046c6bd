import type { Page } from '../adapter.ts';
import type { Shown } from '../desk/customer.ts';
import { emailOf, mailtoOf } from '../read/address.ts';
import { folded, nameOf } from '../read/name.ts';
import { all, attribute, closest, first, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';

/** A name under either of the two attributes that HubSpot names parts by. */
function part(name: string): string {
  return `[data-test-id="${name}"],[data-selenium-test="${name}"]`;
}

const HEADER = '[data-test-id="ticket-header-contact-detail-link"]';
const ROW = '[data-test-id="thread-list-member-row"][data-selected="true"]';
const LISTED = '[data-test-id="member-header"]';
const TITLE = part('contact-chicklet-title-link');
const TILE =
  '[data-selenium-test="chicklet"],[data-test-id^="chiclet-0-1-"],[data-test-id^="chicklet-"]';
const MAIL = part('contact-chicklet-email');
const RECORD = /\/(?:record\/0-1|contact)\/(\d{1,20})(?:[/?#]|$)/;

/**
 * Who the open ticket or thread is with: by its header, the open row of the list and the tile of the contact beside it.
 * Of several tiles that one counts which is called as the header or the row says.
 */
export function contactOf({ document, visible }: Page): Shown {
  const shown = (selectors: string) => all(document, selectors, 20).filter(visible);
  const [header] = shown(HEADER);
  const [row] = shown(ROW);
  const listed = row && first(row, LISTED);
  const before = [header, listed].map((one) => (one ? wordsIn(one) : ''));
  const [called] = before.filter((one) => one !== '');
  const titles = shown(TITLE);
  const mine = titles.filter((one) => folded(wordsIn(one)) === folded(called ?? ''));
  const about = called === undefined || titles.length === 1 ? titles : mine;
  const record = recordOf(header);
  const linked = record === '' ? [] : about.filter((one) => recordOf(one) === record);
  // two of the same name that the header does not tell apart, or several with nothing that tells which
  const told = about.length === 1 ? about : linked;
  const title = told.length === 1 ? told[0] : undefined;
  const records = [title, header].map(recordOf).filter((one) => one !== '');
  const tile = title && tileAround(title);
  const mails = tile ? all(tile, MAIL, 5).flatMap((one) => [one, ...all(one, 'a[href]', 3)]) : [];
  return {
    names: [title ? wordsIn(title) : '', ...before],
    emails: mails.flatMap((one) => [mailtoOf(attribute(one, 'href')), emailOf(wordsIn(one))]),
    id: records[0] ?? '',
    // one of the same name who is another than the header links to
    differs: new Set(records).size > 1,
    // a tile with others in it
    ...(tile && all(tile, TITLE, 2).length > 1 ? { unsure: true as const } : {}),
    evidence: title ? 'contact beside the thread' : 'header of the thread',
  };
}

/** The number of the contact that an element links to; empty where there is none. */
function recordOf(element: Element | undefined): string {
  const links = element ? [element, ...all(element, 'a[href]', 3)] : [];
  return links.map((one) => RECORD.exec(attribute(one, 'href'))?.[1]).find(Boolean) ?? '';
}

/** The tile that a title stands in, or what is around it up to where another's begins. */
function tileAround(title: Element): Element {
  const tile = closest(title, TILE);
  if (tile) return tile;
  let around = title;
  for (let level = 0; level < 4; level += 1) {
    const parent = property(around, 'parentElement');
    if (parent === null || all(parent, TITLE, 2).length > 1) break;
    around = parent;
  }
  return around;
}

/** The first line of what an element shows, as a name. */
export function wordsIn(element: Element): string {
  return nameOf(textOf(element, 400, { skip: 'button,svg' }).split('\n')[0] ?? '');
}
