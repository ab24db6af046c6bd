import type { Detection } from '../domain/detection.ts';
import type { ReadTime } from '../domain/stated.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { detectTicket } from './desk/ticket.ts';
import { contactOf, wordsIn } from './hubspot/contact.ts';
import { messagesIn } from './hubspot/messages.ts';
import { all } from './read/node.ts';

const HOST = /^app(?:-[a-z]{2}\d)?\.hubspot\.com$/;
/** `/help-desk/PORTAL/…/ticket/ID/thread/ID` and `/live-messages/PORTAL/inbox/THREAD`. */
const TICKET = /^\/help-desk\/(\d{1,15})\/(?:.*\/)?(ticket\/\d{1,20})(?:\/|$)/;
const THREAD = /^\/live-messages\/(\d{1,15})\/inbox\/(\d{1,20})(?:\/|$)/;
const SUBJECT = '[data-test-id="ticket-header-name-link"],[data-test-id="sticky-subject-header"]';
const LOADED = '[data-test-id="inbox-thread-loaded"],[data-test-id="AgentThreadHistory"]';

/**
 * HubSpot's help desk and inbox: the contact of the open ticket or thread, and what was written from outside. Contacts'
 * records are no conversation and are not read.
 */
export const hubspot: SiteAdapter = {
  id: 'hubspot',
  name: 'HubSpot inbox',
  channel: 'support',
  matches: ['https://app.hubspot.com/*', 'https://app-eu1.hubspot.com/*'],
  reads: 'always',
  accepts: ({ url }) => HOST.test(url.hostname),
  detect: (page) => threadOn(page),
};

function threadOn(page: Page): Detection<ReadTime> {
  const { document, url, own, visible } = page;
  const [, portal = '', id] = TICKET.exec(url.pathname) ?? THREAD.exec(url.pathname) ?? [];
  if (id === undefined) return { kind: 'none' };
  const customer = contactOf(page);
  const subject = all(document, SUBJECT, 5).filter(visible)[0];
  const loaded = all(document, LOADED, 5).some(visible);
  const name = customer.names.find((one) => one !== '') ?? '';
  if (!(name || loaded || subject)) return { kind: 'pending' };
  return detectTicket(
    {
      site: 'hubspot',
      account: portal,
      // the same thread on whichever host of HubSpot
      key: `${portal}/${id}`,
      subject: subject ? wordsIn(subject) : '',
      customer,
      messages: messagesIn(page, name),
    },
    own,
  );
}
