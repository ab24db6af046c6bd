import { CAPS } from '../../domain/detection.ts';
import { isSomebody, type Mailbox, mailboxFrom, mailboxOfTexts } from '../mail/mailbox.ts';
import { addressIn } from '../read/address.ts';
import { all, around, attribute, closest, holds, matches } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { labelOf, parted } from './label.ts';
import { BODY, isBeside } from './pane.ts';

const BY_ID = '[id$="_FROM"]';
const RECIPIENTS = '[data-testid=RecipientWell],[id$="_TO"],[id$="_CC"],[id$="_BCC"]';
const MOST = 30;

/**
 * The elements that name the senders of a pane's mails, in the order of the page: by their ids, else those whose label
 * begins with the same word as the first and says just what they show.
 */
export function sendersIn(pane: Element): Element[] {
  const isHeader = (one: Element) => !closest(one, BODY) && !isBeside(one);
  const byId = all(pane, BY_ID, 2 * CAPS.messages).filter(isHeader);
  if (byId.length > 0) return byId;
  const labelled = all(pane, '[aria-label*=":"],[aria-label*="："]', 10 * CAPS.messages).filter(
    (one) => isHeader(one) && !closest(one, RECIPIENTS) && saysWhatItShows(one),
  );
  const [word] = labelled.map((one) => labelOf(one)?.word);
  return labelled.filter((one) => labelOf(one)?.word === word);
}

function saysWhatItShows(element: Element): boolean {
  const shown = textOf(element, CAPS.name + CAPS.address);
  const value = labelOf(element)?.value ?? '';
  // An element without a text says it with its label alone.
  const same = shown === '' ? value.includes('@') : value.startsWith(shown);
  return !value.includes(';') && (same || shown.startsWith(value));
}

/** The mailbox that an element shows, by its label, its text and its titles. */
export function mailboxIn(element: Element): Mailbox {
  const inside = [element, ...all(element, '[aria-label],[title]', MOST)].filter(
    (one) => !isBeside(one),
  );
  const labels = inside.map((one) => labelOf(one)?.value ?? '');
  const texts = [textOf(element, 600), ...labels].map((text) => text.replace(/;\s*$/, ''));
  const told = mailboxOfTexts(texts);
  const hints = inside.flatMap((one) => [attribute(one, 'aria-label'), attribute(one, 'title')]);
  const found = mailboxFrom(told.name, [told.email, ...hints.map(addressIn)]);
  // a title alone may be of a row of the list
  return { ...found, sure: found.sure && told.sure && told.email !== undefined };
}

/** The recipients of one mail, in To and then in Cc; of some only the name is shown. */
export function recipientsIn(scope: Element): Mailbox[] {
  const wells = all(scope, RECIPIENTS, MOST).filter(
    (one) =>
      !isBeside(one) && !matches(one, '[id$="_BCC"]') && !holds(one, '[contenteditable=true]'),
  );
  return wells
    .filter((one) => !around(one, RECIPIENTS))
    .flatMap(listedIn)
    .filter(isSomebody);
}

function listedIn(well: Element): Mailbox[] {
  const people = all(well, '[aria-label*="@"],[title*="@"]', MOST).filter(
    (one) => !attribute(one, 'aria-label').includes(';'),
  );
  if (people.length > 0) return people.map(mailboxIn);
  const labels = [well, ...all(well, '[aria-label]', MOST)].map((one) => labelOf(one)?.value);
  const text = textOf(well, 4000, { skip: '[id^=plusOthers],button' });
  const list = labels.find((label) => label) ?? parted(text)?.value ?? text;
  return list.split(/[;\n]/, MOST).map((one) => mailboxOfTexts([one]));
}
