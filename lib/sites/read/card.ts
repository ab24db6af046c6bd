import { all, around, attribute, first, matches } from './node.ts';
import { textOf } from './text.ts';

/** What a microformats card says, as written. */
export interface Card {
  element: Element;
  name: string;
  /** E-mail addresses and phone numbers. */
  addresses: string[];
  urls: string[];
  company: string;
  title: string;
  organisation: boolean;
}

const CARDS = '.h-card,.vcard';
const ROOTS = `${CARDS},.h-adr,.adr,.h-geo,.h-entry,.h-event,.h-cite,.h-org,.h-item`;
const MOST = 40;

/** The classes of each property: those of an `h-card`, then those of the older `vcard`. */
const NAME = ['.p-name', '.fn'];
const EMAIL = ['.u-email,.p-email', '.email'];
const PHONE = ['.p-tel,.u-tel', '.tel'];
const URLS = ['.u-url', '.url'];
const COMPANY = ['.p-org', '.org'];
const TITLE = ['.p-job-title,.p-role', '.title,.role'];
const PARTS = ['.p-given-name,.p-family-name', '.given-name,.family-name'];

/** The cards at the top of a document; in place of one without a name those inside of it. */
export function cardsOf(document: Document): Card[] {
  const elements = all(document, CARDS, 4 * MOST);
  const within = (top?: Element) => elements.filter((one) => around(one, CARDS) === top);
  return within()
    .flatMap((top) => (cardName(top) === '' ? within(top) : [top]))
    .map(cardOf)
    .filter(({ name }) => name !== '')
    .slice(0, MOST);
}

function cardOf(element: Element): Card {
  const linked = (classes: readonly string[]) =>
    propertiesOf(element, classes).map((one) =>
      matches(one, '[href]') ? attribute(one, 'href') : textValue(one),
    );
  const urls = linked(URLS);
  const [company] = propertiesOf(element, COMPANY);
  const [title] = propertiesOf(element, TITLE);
  return {
    element,
    name: cardName(element),
    addresses: [...linked(EMAIL), ...linked(PHONE)].map((one) => one.replace(/\?.*/, '')),
    urls: urls.length > 0 ? urls : impliedUrl(element),
    company: company ? (matches(company, CARDS) ? cardName(company) : textValue(company)) : '',
    title: title ? textValue(title) : '',
    organisation: company !== undefined && matches(company, '.fn,.p-name'),
  };
}

function cardName(card: Element): string {
  const [stated] = propertiesOf(card, NAME);
  const parts = propertiesOf(card, PARTS).map(textValue).join(' ');
  return stated ? textValue(stated) : parts.trim() || impliedName(card);
}

function propertiesOf(card: Element, classes: readonly string[]): Element[] {
  const selector = classes[isNew(card) ? 0 : 1] ?? '';
  return all(card, selector, 5 * MOST)
    .filter((one) => around(one, ROOTS) === card)
    .slice(0, 10);
}

function isNew(card: Element): boolean {
  return matches(card, '.h-card');
}

/** The value class pattern, then what the kind of element offers, then its text. */
function textValue(element: Element): string {
  const parts = all(element, '.value', 10);
  return (parts.length > 0 ? parts : [element]).map(ownValue).join('');
}

function ownValue(element: Element): string {
  if (matches(element, 'abbr[title]')) return attribute(element, 'title');
  if (matches(element, 'data[value]')) return attribute(element, 'value');
  return matches(element, 'img,area') ? attribute(element, 'alt') : textOf(element, 400);
}

/** A card that states no property has its own text as name, or that of its only image. */
function impliedName(card: Element): string {
  if (!isNew(card) || first(card, `[class^=p-],[class*=" p-"],[class^=e-],${ROOTS}`)) return '';
  const only = ':scope>:only-child';
  const named = [card, first(card, only), first(card, `${only}>:only-child`)].find(
    (one) => one && matches(one, 'img[alt],area[alt],abbr[title]'),
  );
  return named ? ownValue(named) : textOf(card, 400);
}

function impliedUrl(card: Element): string[] {
  if (!isNew(card)) return [];
  const link = '>a[href]:only-of-type';
  const only = `:scope${link},:scope>area[href]:only-of-type,:scope>:only-child${link}`;
  const nested = first(card, `[class^=u-],[class*=" u-"],${ROOTS}`);
  const found = matches(card, '[href]') ? card : nested ? undefined : first(card, only);
  return found ? [attribute(found, 'href')] : [];
}
