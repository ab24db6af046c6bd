import type { SiteAdapter } from './adapter.ts';
import { detectTicket } from './desk/ticket.ts';
import { messagesIn } from './freshdesk/messages.ts';
import { requesterOf, wordsIn } from './freshdesk/requester.ts';
import { all } from './read/node.ts';

const TICKET = /^\/a\/tickets\/(\d{1,20})(?:\/|$)/;
const SUBJECT = '.ticket-subject-heading,[data-test-id="ticket-title"]';
const NUMBER = '.breadcrumb__item.active';

/** Freshdesk: the requester of the open ticket, what was said from outside and by the user. Notes, other agents and lists are not read. */
export const freshdesk: SiteAdapter = {
  id: 'freshdesk',
  name: 'Freshdesk',
  channel: 'support',
  matches: ['https://*.freshdesk.com/*'],
  reads: 'always',
  accepts: ({ url }) => url.hostname.endsWith('.freshdesk.com'),
  detect(page) {
    const { document, url, own, visible } = page;
    const [, id] = TICKET.exec(url.pathname) ?? [];
    if (id === undefined) return { kind: 'none' };
    const [subject] = all(document, SUBJECT, 5).filter(visible);
    const [number] = all(document, NUMBER, 5).filter(visible);
    const shown = number && /\d{1,20}/.exec(wordsIn(number))?.[0];
    // what is left of another ticket while this one loads
    if (!subject || (shown && shown !== id)) return { kind: 'pending' };
    const customer = requesterOf(page);
    return detectTicket(
      {
        site: 'freshdesk',
        account: url.host,
        key: `${url.host}/${id}`,
        subject: wordsIn(subject),
        customer,
        messages: messagesIn(page, customer),
      },
      own,
    );
  },
};
