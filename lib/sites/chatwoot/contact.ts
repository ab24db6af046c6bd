import type { Page } from '../adapter.ts';
import type { Shown } from '../desk/customer.ts';
import { emailOf, mailtoOf } from '../read/address.ts';
import { nameOf } from '../read/name.ts';
import { all, attribute, closest, first, holds, property } from '../read/node.ts';
import { phoneOf } from '../read/phone.ts';
import { textOf } from '../read/text.ts';
import { sendersIn } from './messages.ts';

const PROFILE = 'a[href*="/contacts/"]';
/** What stands below the contact in the panel beside the conversation, or is the conversation. */
const NOT_THE_CONTACT = '.list-group,[data-message-id],.conversation-panel,li[id^=message]';
const LEVELS = 4;
const LISTED = '.conversation.active .conversation--user';

/** Who the open conversation is with: by the panel beside it, its header and the open row of the list. */
export function contactOf(box: Element, { document, visible }: Page): Shown {
  const link = all(box, PROFILE, 20)
    .filter(visible)
    .find((one) => idIn(one) !== '' && !closest(one, NOT_THE_CONTACT));
  const around = link && panelAround(link, box);
  const titled = around && first(around, 'h3');
  // without its name it may be about anybody
  const panel = titled && around;
  const mails = panel ? all(panel, 'a[href^="mailto:"]', 5) : [];
  const calls = panel ? all(panel, 'a[href^="tel:"]', 5) : [];
  const listed = all(document, LISTED, 2).filter(visible);
  const written = panel ? [] : sendersIn(box);
  return {
    names: [titled, ...headerNames(box), ...(listed.length === 1 ? listed : [])].map((one) =>
      one ? nameOf(textOf(one, 200)) : '',
    ),
    emails: [
      ...mails.flatMap((one) => [mailtoOf(attribute(one, 'href')), shownIn(one, emailOf)]),
      ...(written.length === 1 ? written : []),
    ],
    // a row of the panel says its address twice
    ...(panel && mails.every((one) => shownIn(one, emailOf)) ? {} : { unsure: true as const }),
    phones: calls.map((one) => phoneOf(attribute(one, 'href'))),
    id: link ? idIn(link) : '',
    evidence: panel ? 'contact beside the conversation' : 'header of the conversation',
  };
}

function idIn(link: Element): string {
  return /\/contacts\/(\d{1,20})(?:[/?#]|$)/.exec(attribute(link, 'href'))?.[1] ?? '';
}

/** The largest part around the link to the contact's page that is about nothing else; rows are a few levels away. */
function panelAround(link: Element, box: Element): Element {
  let panel = link;
  for (let level = 0; level < LEVELS; level += 1) {
    const parent = property(panel, 'parentElement');
    if (parent === null || parent === box || holds(parent, NOT_THE_CONTACT)) break;
    panel = parent;
  }
  return panel;
}

function shownIn(link: Element, read: (text: string) => string | undefined): string | undefined {
  return all(link, '[title]', 3)
    .map((one) => read(attribute(one, 'title')))
    .find(Boolean);
}

/** What the header writes as a name: it stands before the messages, and beside what waits until when. */
function headerNames(box: Element): (Element | undefined)[] {
  const header = first(box, ':scope>:first-child');
  if (!header || holds(header, '.conversation-panel')) return [];
  const beside = new Set(all(header, '.conversation--header--actions *', 50));
  return [all(header, 'span[class*=font-medium]', 10).find((one) => !beside.has(one))];
}
