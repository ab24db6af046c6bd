import type { SoftwareMarks } from './adapter.ts';
import { holds, type Root } from './read/node.ts';

/** How Roundcube is known on any host: selectors of structure, of which two must be found; the quickest first. */
export const ROUNDCUBE: SoftwareMarks = [
  '.rcmContactAddress',
  '#messagelist,#messagecontframe,#messagebody,#messageheader,#message-header,#rcmloginuser',
  'link[href*="skins/"]',
  'script[src*="program/js/app"]',
  '[onclick*="rcmail.command"],[id^=rcmbtn],[id^=rcmrow]',
];

/** How Converse.js is known. */
export const CONVERSEJS: SoftwareMarks = [
  'converse-root,#conversejs',
  'converse-chats,converse-controlbox,.converse-chatboxes',
  'converse-chat,converse-muc,converse-roster,converse-login-form',
  'script[src*=converse],link[href*=converse]',
];

/** How The Lounge is known. */
export const THELOUNGE: SoftwareMarks = ['#viewport', '.chat-view', '[content="The Lounge"]'];

/** How Mattermost is known. */
export const MATTERMOST: SoftwareMarks = [
  '#channel_view',
  '#SidebarContainer',
  '[content=Mattermost]',
];

/** How Mastodon is known. */
export const MASTODON: SoftwareMarks = ['#mastodon', '#initial-state'];

/** How SnappyMail is known. */
export const SNAPPYMAIL: SoftwareMarks = ['#rl-app', '#V-MailMessageView,#V-Login', '#rl-popups'];

/** How Chatwoot is known. */
export const CHATWOOT: SoftwareMarks = [
  '.conversation-panel',
  '.conversation-details-wrap',
  'ninja-keys',
  'script[src*="vite/assets/dashboard"]',
];
/** How SOGo is known. */
export const SOGO: SoftwareMarks = ['sg-avatar-image', '#detailView,#mailEditor', '[src*=SOGo]'];
/** How Element is known. */
export const ELEMENT: SoftwareMarks = ['#matrixchat', '.mx_MatrixChat'];

/** The marks of all self-hosted software by the id of its adapter. */
export const MARKS: Readonly<Record<string, SoftwareMarks>> = {
  roundcube: ROUNDCUBE,
  conversejs: CONVERSEJS,
  thelounge: THELOUNGE,
  mattermost: MATTERMOST,
  mastodon: MASTODON,
  snappymail: SNAPPYMAIL,
  chatwoot: CHATWOOT,
  sogo: SOGO,
  element: ELEMENT,
};

/** Whether a document bears at least two of the marks. The last, the slowest to find, is only looked for to decide. */
export function bears(root: Root, marks: readonly string[]): boolean {
  let found = 0;
  return marks.some((mark, at) => {
    const mayDecide = found > 0 || marks[at + 1];
    if (mayDecide && holds(root, mark)) found += 1;
    return found > 1;
  });
}
