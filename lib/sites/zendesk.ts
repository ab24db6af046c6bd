import type { Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { detectTicket } from './desk/ticket.ts';
import { folded, nameOf } from './read/name.ts';
import { all, attribute, closest, first, property, valueIn } from './read/node.ts';
import { commentsIn, messagesOf } from './zendesk/log.ts';
import { requesterOf } from './zendesk/requester.ts';

const TICKET = /^\/agent\/tickets\/(\d{1,20})(?:\/|$)/;
const LOG = '[data-test-id="omni-log-container"]';
const SUBJECT =
  'input[data-test-id="omni-header-subject"],input[data-test-id="ticket-pane-subject"]';
const WORKSPACES = ['.workspace', '.ticket-panes-grid-layout', '[data-ticket-id]'];
/** The signed-in agent's own menu in the bar at the top. */
const PROFILE = '[data-test-id="toolbar-profile-menu-button"] [alt]';

/**
 * Zendesk's agent workspace: the requester of the open ticket. Other tabs, internal notes, other agents, the interaction
 * history and views are not read.
 */
export const zendesk: SiteAdapter = {
  id: 'zendesk',
  name: 'Zendesk',
  channel: 'support',
  matches: ['https://*.zendesk.com/*'],
  reads: 'always',
  accepts: ({ url }) => url.hostname.endsWith('.zendesk.com'),
  detect: (page) => ticketOn(page),
};

function ticketOn(page: Page): Detection {
  const { document, url, own, visible } = page;
  const [, number] = TICKET.exec(url.pathname) ?? [];
  if (number === undefined) return { kind: 'none' };
  const [log, second] = all(document, LOG, 20).filter(visible);
  if (!log) return { kind: 'pending' };
  const anchor = closest(log, '[data-side-conversations-anchor-id],[data-ticket-id]');
  const ids = ['data-side-conversations-anchor-id', 'data-ticket-id'].map((name) =>
    anchor ? attribute(anchor, name, 30) : '',
  );
  const shown = ids.find((one) => one !== '');
  // what is left of another ticket while this one loads
  if (second || (shown && shown !== number)) return { kind: 'pending' };
  const root =
    WORKSPACES.map((one) => closest(log, one)).find(Boolean) ?? property(document, 'body');
  const comments = commentsIn(log);
  const requester = requesterOf(root, page);
  const [name = ''] = requester.names.filter((one) => one !== '');
  const theirs = comments.filter(
    (one) => one.by === 'end-user' && folded(one.name) === folded(name),
  );
  const users = new Set(theirs.flatMap(({ user }) => user || []));
  const [id = ''] = users.size === 1 ? users : [];
  const subject = first(root, SUBJECT);
  const profile = first(document, PROFILE);
  const agent = profile ? nameOf(attribute(profile, 'alt', 200)) : '';
  return detectTicket(
    {
      site: 'zendesk',
      account: url.host,
      key: `${url.host}/${number}`,
      subject: subject ? valueIn(subject) : '',
      customer: { ...requester, id },
      messages: messagesOf(comments, name, agent, own),
    },
    own,
  );
}
