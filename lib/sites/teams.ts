import type { Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { withFields } from './read/fields.ts';
import { all, holds } from './read/node.ts';
import { chatWith, groupOf, isBetweenTwo } from './social/chat.ts';
import { headerOf } from './teams/header.ts';
import { linesOf } from './teams/lines.ts';
import { threadOf } from './teams/thread.ts';

const HOSTS = new Set(['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft']);
const PANES =
  '[data-tid="message-pane-layout"],[data-tid="message-pane-body"],[data-tid="message-pane-list-viewport"]';

/**
 * Microsoft Teams: the open chat with one person, or those who wrote in an open group. Teams shows names and no
 * addresses, so that everybody is known by the thread or by name. The list, channels, meetings and the chat with
 * oneself show nobody.
 */
export const teams: SiteAdapter = {
  id: 'teams',
  name: 'Microsoft Teams',
  channel: 'chat',
  matches: [
    'https://teams.microsoft.com/*',
    'https://teams.live.com/*',
    'https://teams.cloud.microsoft/*',
  ],
  reads: 'always',
  accepts: ({ url }) => HOSTS.has(url.hostname),
  detect: (page) => withFields(chatOn(page), page),
};

function chatOn(page: Page): Detection {
  const { document, url, visible } = page;
  const pane = all(document, PANES, 6).find(visible);
  if (pane === undefined) return { kind: 'none' };
  const lines = linesOf(pane, visible);
  const header = headerOf(page, pane, lines);
  if (header === undefined)
    return lines.length > 0
      ? { kind: 'broken', missing: ['name of the chat'] }
      : { kind: 'pending' };
  const { name, evidence } = header;
  const thread = threadOf(page, name);
  // work accounts are moving from one host to another, and keep their threads
  const account = url.hostname === 'teams.live.com' ? url.hostname : 'teams.microsoft.com';
  const chat = { site: 'teams', account, id: thread.id, name, lines, evidence };
  // of the user or of colleagues: that nobody is shown says nothing of how the page is read
  if (thread.kind === 'other') return { kind: 'none', own: true };
  const isGroup = thread.kind === 'group' || header.isGroup || holds(pane, GROUP);
  if (isGroup || !isBetweenTwo(lines, name)) return groupOf(chat);
  // "Anna Weiss (You)", in any language, is the chat with oneself; "(External)" is somebody who answers
  const isAlone = /\(\p{L}{1,20}\)$/u.test(header.shown) && lines.every(({ mine }) => mine);
  return isAlone ? { kind: 'none', own: true } : chatWith(chat);
}

const GROUP = '[data-tid="chat-header-participant-count"],[data-tid="chat-title-name-group-chat"]';
