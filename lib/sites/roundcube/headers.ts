import { CAPS } from '../../domain/detection.ts';
import { isSomebody, type Mailbox, mailboxFrom } from '../mail/mailbox.ts';
import { emailOf, mailtoOf } from '../read/address.ts';
import { mailboxOf } from '../read/mailbox.ts';
import { line } from '../read/name.ts';
import { all, attribute, closest, first, holds, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';

/** The headers of one message. */
export interface Headers {
  from: Mailbox[];
  to: Mailbox[];
  cc: Mailbox[];
  replyTo: Mailbox[];
  subject: string;
  date: string;
}

// Not the line that larry has above a preview: of a sent mail it says To in the place of From.
const ELSEWHERE = '#messagebody,.message-partheaders,#preview-shortheaders';
const HIDDEN = ':is(tr,td):is([hidden],[style*=display])';
const MOST = 30;
const MOST_CELLS = 300;

/**
 * The header table above a message, never that of a mail attached to it; undefined where there is none. Elastic
 * and larry hide one of two tables, so what counts is whether the box around them can be seen.
 */
export function headersOf(
  document: Document,
  visible: (element: Element) => boolean,
): Headers | undefined {
  const tables = new Set<Element>();
  const marked = all(document, 'td.header', MOST_CELLS);
  for (const cell of marked[0] ? marked : all(document, 'td.from', MOST_CELLS)) {
    const table = closest(cell, 'table');
    const box = table && property(table, 'parentElement');
    if (!table || !box || closest(cell, ELSEWHERE) || !visible(box)) continue;
    if (visible(table) || holds(box, '.header-summary,#preview-allheaders')) tables.add(table);
  }
  if (!tables.size) return undefined;
  const cellOf = (name: string) =>
    [...tables]
      .flatMap((table) => all(table, `td.${name}`, MOST))
      .find((cell) => !closest(cell, HIDDEN));
  const people = (name: string) => mailboxesOf(cellOf(name));
  return {
    from: people('from'),
    to: people('to'),
    cc: people('cc'),
    replyTo: people('replyto'),
    subject: subjectOf(document, cellOf('subject')),
    date: dateOf(document, cellOf('date')),
  };
}

function mailboxesOf(cell: Element | undefined): Mailbox[] {
  // a cell in a cell is of a mail that is attached
  if (!cell || holds(cell, 'td')) return [];
  const found = all(cell, '.adr', MOST);
  const boxes = found[0] ? found : [cell];
  return boxes.map(mailboxOfElement).filter(isSomebody);
}

function mailboxOfElement(element: Element): Mailbox {
  const link = first(element, '.rcmContactAddress,a[title]') ?? element;
  const text = mailboxOf(textOf(link, CAPS.name + CAPS.address));
  const stated = [emailOf(attribute(link, 'title')), mailtoOf(attribute(link, 'href'))];
  const { sure, ...box } = mailboxFrom(text.name, [...stated, text.email]);
  // a text alone may be a name that is an address
  return { ...box, sure: sure && stated.some(Boolean) };
}

function subjectOf(document: Document, cell: Element | undefined): string {
  const heading = cell ?? first(document, '#message-header .subject,#messageheader .subject');
  return heading ? line(textOf(heading, CAPS.subject, { skip: '.voice,a' }), CAPS.subject) : '';
}

function dateOf(document: Document, cell: Element | undefined): string {
  const full = first(document, '#message-header .header-summary .text-nowrap');
  const texts = [full, cell].map((one) => (one ? textOf(one, 80) : ''));
  return texts.find((text) => /\d{4}|\d\d.\d\d.\d\d/.test(text)) ?? '';
}
