import { CAPS } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { type Mailbox, mailboxOfTexts } from '../mail/mailbox.ts';
import { mailtoOf } from '../read/address.ts';
import { shownMailbox } from '../read/mailbox.ts';
import { folded, line } from '../read/name.ts';
import { all, attribute, first } from '../read/node.ts';
import { textOf } from '../read/text.ts';

const ROW = 'list-mail-item,search-list-item';
const SENDER = '.list-mail-item__sender';
const SUBJECT = '.list-mail-item__subject';
const DATE = 'list-date-label';
const MOST_ROWS = 300;
const MOST_PARTS = 1_000;
const LONGEST = 600;

/** A row of the list that the open mail agrees with. */
export interface OpenRow {
  from: Mailbox;
  subject: string;
}

/**
 * The row of the open mail: nothing marks it, so that it is the one whose subject and person the open mail shows too; of
 * several people the one whose time it shows, who is a guess then. The name of what was missing where that is none, or
 * rows of several people. The address is sure to nobody: likely where row and mail both tell it beside a name, else a
 * guess.
 */
export function openRow({ document, visible }: Page, detail: Element): OpenRow | string {
  const said = saidIn(detail, visible);
  const says = (texts: readonly string[]) => texts.some((text) => said.includes(text));
  const rows = all(document, ROW, MOST_ROWS);
  if (rows.length === 0) return 'list of mails';
  const open = rows.flatMap((row) => {
    const [subject] = textsOf(first(row, SUBJECT));
    if (subject === undefined || !says(textsOf(first(row, SUBJECT)))) return [];
    const from = personIn(textsOf(first(row, SENDER)), said);
    return from === undefined ? [] : { from, subject, isTimed: says(textsOf(first(row, DATE))) };
  });
  const timed = open.filter(({ isTimed }) => isTimed);
  const [row, ...others] = timed.length > 0 ? timed : open;
  if (row === undefined || others.some(({ from }) => keyOf(from) !== keyOf(row.from)))
    return 'row of the open mail';
  // what somebody calls themselves may be a time, and may be shown beside the person whose row it is of
  const isAlone = open.every(({ from }) => keyOf(from) === keyOf(row.from));
  const from = isAlone ? row.from : { ...row.from, sure: null };
  return { from, subject: line(row.subject, CAPS.subject) };
}

/** Who a row names, with what the open mail says of the same name or address; undefined where it says nothing. */
function personIn(row: readonly string[], mail: readonly string[]): Mailbox | undefined {
  const boxes = row.map(shownMailbox);
  const addresses = boxes.flatMap(({ email }) => email?.toLowerCase() ?? []);
  // a name may be an address, which its bearer words
  const names = row.map((text, at) => folded(boxes[at]?.name || text)).filter(Boolean);
  const agreeing = mail.filter((text) => {
    const { name, email = '' } = shownMailbox(text);
    return addresses.includes(email.toLowerCase()) || names.includes(folded(name || text));
  });
  if (agreeing.length === 0) return undefined;
  // what stands behind a name is nobody's words
  const told = [...row, ...agreeing].sort((one, other) => rankOf(other) - rankOf(one));
  const found = mailboxOfTexts(told);
  const isIn = (texts: readonly string[]) =>
    texts.some((one) => shownMailbox(one).email?.toLowerCase() === found.email?.toLowerCase());
  const isLikely = found.sure === true && isIn(row) && isIn(agreeing);
  return { ...found, sure: found.email === undefined || isLikely ? false : null };
}

function rankOf(text: string): number {
  const { name, email } = shownMailbox(text);
  return name && email ? 1 : 0;
}

function keyOf({ name, email }: Mailbox): string {
  return email?.toLowerCase() ?? folded(name);
}

/** What an element says: its title and its words, each once. */
function textsOf(element: Element | undefined): string[] {
  if (element === undefined) return [];
  const texts = [attribute(element, 'title', LONGEST), textOf(element, LONGEST)];
  return [...new Set(texts.map((one) => line(one, LONGEST)).filter(Boolean))];
}

/** Everything that parts of the open mail say which can be seen, in words or to machines; how its head is built nobody tells. */
function saidIn(detail: Element, visible: Page['visible']): string[] {
  const texts = all(detail, '*', MOST_PARTS)
    .filter(visible)
    .flatMap((one) => {
      const link = mailtoOf(attribute(one, 'href', LONGEST)) ?? '';
      const label = line(attribute(one, 'aria-label', LONGEST), LONGEST);
      return [...textsOf(one), label, link].filter(Boolean);
    });
  return [...new Set(texts)];
}
