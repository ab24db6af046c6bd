import type { Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { detectTicket } from './desk/ticket.ts';
import { contactOf } from './intercom/contact.ts';
import { messagesIn } from './intercom/parts.ts';
import { all } from './read/node.ts';

const HOST = /^app\.(?:(?:eu|au)\.)?intercom\.com$/;
const OPEN = /^\/a\/(?:inbox|apps)\/(\w{1,40})\/(?:.*\/)?conversations?\/(\d{1,30})(?:[/?#]|$)/;
const STREAM =
  '[data-conversation-stream],[data-testid="conversation-stream-scroll-container"],[data-intercom-target-conversation-stream],.inbox2__conversation-stream,.inbox-2__conversation-stream';

/** Intercom's inbox: whom the open conversation is with, what they and the user wrote. Other agents, notes, bots and lists are not read. */
export const intercom: SiteAdapter = {
  id: 'intercom',
  name: 'Intercom',
  channel: 'support',
  matches: [
    'https://app.intercom.com/*',
    'https://app.eu.intercom.com/*',
    'https://app.au.intercom.com/*',
  ],
  reads: 'always',
  accepts: ({ url }) => HOST.test(url.hostname),
  detect: (page) => conversationOn(page),
};

function conversationOn(page: Page): Detection {
  const { document, url, own, visible } = page;
  const [, app = '', id] = OPEN.exec(url.pathname) ?? [];
  if (id === undefined) return { kind: 'none' };
  const [stream] = all(document, STREAM, 5).filter(visible);
  if (!stream) return { kind: 'pending' };
  const { shown, subject } = contactOf(stream, page);
  const messages = messagesIn(stream, shown.emails[0], own);
  return detectTicket(
    { site: 'intercom', account: app, key: `${app}/${id}`, subject, customer: shown, messages },
    own,
  );
}
