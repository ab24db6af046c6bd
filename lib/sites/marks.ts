import type { SoftwareMarks } from './adapter.ts';
import { first, type Root } from './read/node.ts';

/** How Roundcube is known on any host: selectors of structure, of which two must be found. */
export const ROUNDCUBE: SoftwareMarks = [
  'script[src*="program/js/app"]',
  '[onclick*="rcmail.command"],[id^=rcmbtn],[id^=rcmrow]',
  '#messagelist,#messagecontframe,#messagebody,#messageheader,#message-header,#rcmloginuser',
  'link[href*="skins/"]',
  '.rcmContactAddress',
];

/** How Converse.js is known. */
export const CONVERSEJS: SoftwareMarks = [
  'converse-root,#conversejs',
  'converse-chats,converse-controlbox,.converse-chatboxes',
  'converse-chat,converse-muc,converse-roster,converse-login-form',
  'script[src*=converse],link[href*=converse]',
];

/** The marks of all self-hosted software by the id of its adapter. */
export const MARKS: Readonly<Record<string, SoftwareMarks>> = {
  roundcube: ROUNDCUBE,
  conversejs: CONVERSEJS,
};

/** Whether a document bears at least two of the marks. */
export function bears(root: Root, marks: SoftwareMarks): boolean {
  return marks.filter((mark) => first(root, mark) !== undefined).length > 1;
}
