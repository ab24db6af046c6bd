import type { Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { agentOf } from './chatwoot/agent.ts';
import { contactOf } from './chatwoot/contact.ts';
import { messagesIn, subjectIn } from './chatwoot/messages.ts';
import { detectTicket } from './desk/ticket.ts';
import { bears, CHATWOOT } from './marks.ts';
import { all } from './read/node.ts';
import { withOwners } from './read/owners.ts';

const BOX = '.conversation-details-wrap';
const MESSAGES = '.conversation-panel';
const OPEN = /\/accounts\/(\d{1,12})\/(?:.*\/)?conversations?\/(\d{1,20})/;

/**
 * Chatwoot on any host: the contact of the open conversation. The list, notes between agents, bots, other conversations
 * beside it and what other agents wrote are not read. Structure of versions 3 and 4.
 */
export const chatwoot: SiteAdapter = {
  id: 'chatwoot',
  name: 'Chatwoot',
  channel: 'support',
  matches: 'self-hosted',
  reads: 'always',
  accepts: ({ document }) => bears(document, CHATWOOT),
  detect(page) {
    const agent = agentOf(page.document);
    return withOwners(conversationOn(page, agent), [agent.email]);
  },
};

function conversationOn(page: Page, { email, face }: ReturnType<typeof agentOf>): Detection {
  const { document, url, own, visible } = page;
  const [, account = '', id = ''] = OPEN.exec(url.pathname) ?? [];
  const shown = (selector: string) => all(document, selector, 4).find(visible);
  const panel = shown(MESSAGES);
  const box = shown(BOX) ?? panel;
  if (id === '' || !box) return { kind: 'none' };
  if (!panel) return { kind: 'pending' };
  const desk = { site: 'chatwoot', account: `${url.host}/${account}` };
  return detectTicket(
    {
      ...desk,
      key: `${desk.account}/${id}`,
      subject: subjectIn(box),
      customer: contactOf(box, page),
      messages: messagesIn(box, face),
    },
    email ? [...own, email] : own,
  );
}
