import {
  CAPS,
  type Confidence,
  type DetectedPerson,
  type DetectedRole,
} from '../../domain/detection.ts';
import { nameOf } from '../read/name.ts';
import { all, attribute, first } from '../read/node.ts';
import { pointOf } from '../read/points.ts';
import { textOf } from '../read/text.ts';

/** Somebody on X, by the handle that their account has. */
export interface Account {
  handle: string;
  name: string;
}

const HANDLE = /^[\w]{1,20}$/;
const LINK = /^(?:https:\/\/(?:x|twitter)\.com)?\/(\w{1,20})\/?$/;
const AVATAR = '[data-testid^=UserAvatar-Container-]';
/** Buttons and what other extensions put beside a name. */
const FOREIGN =
  'button,[role=button],[id*=plasmo],[class*=plasmo],[data-wxt-shadow-root],[data-wxt-integrated]';

/** Paths of the first rank that are no account's. */
const RESERVED =
  /^(?:home|explore|search|notifications|messages|settings|compose|login|logout|signup|i|intent|share|hashtag|jobs|lists|tos|privacy|about|download|account|premium|communities|bookmarks|oauth|who_to_follow|connect_people)$/i;

/** The handle that a path begins with; empty for the paths of X itself. */
export function handleIn(pathname: string): string {
  const [, handle = ''] = pathname.split('/', 2);
  return HANDLE.test(handle) && !RESERVED.test(handle) ? handle : '';
}

/** The handle of the account that a link leads to; empty for other links. */
export function handleOfLink(link: Element): string {
  const [, handle = ''] = LINK.exec(attribute(link, 'href', 200)) ?? [];
  return RESERVED.test(handle) ? '' : handle;
}

/** The handle in the name of the first picture inside of an element; empty for none. */
export function handleOfAvatar(element: Element): string {
  const avatar = first(element, AVATAR);
  const handle = avatar
    ? attribute(avatar, 'data-testid', 60).replace('UserAvatar-Container-', '')
    : '';
  return HANDLE.test(handle) ? handle : '';
}

/** Whether two handles are one account's. */
export function sameHandle(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * Name and handle in the box that X shows them in: the line before `@handle`, or the text of the link to the account.
 * A handle is all that is left where a box has no line of its own for the name.
 */
export function accountIn(box: Element): Account | undefined {
  const lines = textOf(box, 2 * CAPS.name, { skip: FOREIGN })
    .split('\n')
    .map(nameOf);
  const at = lines.findIndex((line) => /^@\w{1,20}$/.test(line));
  const links = all(box, 'a[href]', 8).filter((link) => handleOfLink(link) !== '');
  const handle = lines[at]?.slice(1) ?? (links[0] ? handleOfLink(links[0]) : '');
  if (handle === '') return undefined;
  const named = links.map(linked).find((text) => text !== '' && !text.startsWith('@'));
  const marked = all(box, '[dir]', 8)
    .map(linked)
    .find((text) => text !== '' && !text.startsWith('@'));
  return { handle, name: named ?? marked ?? (at > 0 ? (lines[0] ?? '') : '') };
}

function linked(element: Element): string {
  return nameOf(textOf(element, CAPS.name, { skip: FOREIGN }).split('\n')[0] ?? '');
}

/** The signed-in user's handle, in lower case; empty where the page does not show it. */
export function ownerOf(document: Document): string {
  const link = first(document, 'a[data-testid=AppTabBar_Profile_Link][href]');
  const button = first(document, '[data-testid=SideNav_AccountSwitcher_Button]');
  const handle =
    (button && (handleOfAvatar(button) || accountIn(button)?.handle)) ||
    (link && handleOfLink(link));
  return (handle ?? '').toLowerCase();
}

/** The person of an account. */
export function personOf(
  { handle, name }: Account,
  role: DetectedRole,
  confidence: Confidence,
  evidence: string,
): DetectedPerson {
  return {
    ...(name === '' ? {} : { name }),
    points: [pointOf('handle', `x/${handle.toLowerCase()}`, confidence, evidence)],
    role,
    evidence,
    confidence,
  };
}
