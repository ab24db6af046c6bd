import { CAPS } from '../../domain/detection.ts';
import { emailOf, mailtoOf } from '../read/address.ts';
import { mailboxOf } from '../read/mailbox.ts';
import { line } from '../read/name.ts';
import { all, attribute, closest, first, holds, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';

/** Somebody in a header; `sure` when every place that shows the address agrees. */
export interface Mailbox {
  name: string;
  email: string | undefined;
  sure: boolean;
}

/** The headers of one message. */
export interface Headers {
  from: Mailbox[];
  to: Mailbox[];
  cc: Mailbox[];
  replyTo: Mailbox[];
  subject: string;
  date: string;
}

const BODY = '#messagebody,.message-partheaders';
const HIDDEN = 'tr[hidden],td[hidden],tr[style*="display"],td[style*="display"]';
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
  for (const cell of all(document, 'td.header', MOST_CELLS)) {
    const table = closest(cell, 'table');
    const box = table && property(table, 'parentElement');
    if (!table || !box || closest(cell, BODY) || !visible(box)) continue;
    if (visible(table) || holds(box, '.header-summary,#preview-allheaders')) tables.add(table);
    if (tables.size > 3) break;
  }
  if (tables.size === 0) return undefined;
  const cellOf = (name: string) =>
    [...tables]
      .flatMap((table) => all(table, `td.header.${name}`, MOST))
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
  if (cell === undefined) return [];
  const found = all(cell, '.adr', MOST);
  const boxes = found.length > 0 ? found : [cell];
  return boxes
    .map(mailboxOfElement)
    .filter(({ name, email }) => name !== '' || email !== undefined);
}

function mailboxOfElement(element: Element): Mailbox {
  const link = first(element, '.rcmContactAddress') ?? element;
  const text = mailboxOf(textOf(link, CAPS.name + CAPS.address));
  const shown = [emailOf(attribute(link, 'title')), mailtoOf(attribute(link, 'href')), text.email];
  const emails = shown.filter((one) => one !== undefined);
  const [email] = emails;
  const sure = emails.every((one) => one.toLowerCase() === email?.toLowerCase());
  // A name that is an address says nothing, or pretends to be somebody else's.
  return { name: text.name.includes('@') ? '' : text.name, email, sure };
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
