import { CAPS, type DetectedPerson, type Detection } from '../domain/detection.ts';
import type { Reading } from '../domain/stated.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { messagesOf } from './conversejs/messages.ts';
import { detectRoom } from './conversejs/room.ts';
import { bears, CONVERSEJS } from './marks.ts';
import { withFields } from './read/fields.ts';
import { bareJid } from './read/jid.ts';
import { folded, nameOf } from './read/name.ts';
import { all, attribute, closest, first, matches, property } from './read/node.ts';
import { isOwn } from './read/own.ts';
import { withOwners } from './read/owners.ts';
import { aliasOf, pointOf } from './read/points.ts';
import { textOf } from './read/text.ts';

const HEADING = 'converse-chat-heading,converse-muc-heading';
const BOX = 'converse-chat,converse-muc,.chatbox';

/** Converse.js: the open one-to-one chat, or the open room. Seen in version 14. */
export const conversejs: SiteAdapter = {
  id: 'conversejs',
  name: 'Converse.js',
  channel: 'chat',
  matches: 'self-hosted',
  reads: 'always',
  accepts: ({ document }) => bears(document, CONVERSEJS),
  detect: (page) => withFields(shownOn(page), page),
};

function shownOn(page: Page): Reading {
  const boxes = openBoxes(page);
  if (boxes.length === 0) return isStarting(page.document) ? { kind: 'pending' } : { kind: 'none' };
  const readings = boxes.map((box) => detectBox(box, page));
  const [only] = readings;
  const shown = readings.length === 1 && only !== undefined ? only : severalChats(readings);
  return withOwners(shown, boxes.map(writerIn));
}

/** The boxes in view; the one that has the keyboard, where several are. A box itself has no height, its heading has. */
function openBoxes({ document, visible }: Page): Element[] {
  const boxes = all(document, 'converse-chat,converse-muc', 20).filter(
    (box) => !matches(box, '.hidden') && visible(first(box, HEADING) ?? box),
  );
  const active = property(document, 'activeElement');
  const focused = active && closest(active, BOX);
  return boxes.filter((box) => focused === box || !boxes.some((other) => other === focused));
}

function isStarting(document: Document): boolean {
  const root = first(document, 'converse-root,#conversejs');
  return (
    root !== undefined &&
    first(root, 'converse-controlbox,converse-login-form,#controlbox,form') === undefined
  );
}

function detectBox(box: Element, page: Page): Detection {
  const heading = first(box, HEADING);
  const shown = [heading, box].map((one) => one && bareJid(attribute(one, 'jid')));
  const title = heading && titleIn(heading, shown);
  if (!heading || !title)
    return first(box, '.chat-msg') ? { kind: 'broken', missing: ['heading'] } : { kind: 'pending' };
  const jids = [...shown, bareJid(attribute(title, 'title'))].filter((one) => one !== undefined);
  const [jid] = jids;
  if (jid === undefined) return { kind: 'broken', missing: ['jid'] };
  if (matches(box, 'converse-muc,.chatroom'))
    return detectRoom(box, jid, page, ownerOf(page.document));
  return detectChat(
    box,
    title,
    jid,
    jids.every((one) => one === jid),
    page,
  );
}

/** By its class, else by the address of the chat that it bears. */
function titleIn(heading: Element, shown: readonly (string | undefined)[]): Element | undefined {
  const bears = (one: Element) => shown.includes(bareJid(attribute(one, 'title')));
  return first(heading, '.chatbox-title__text') ?? all(heading, '[title*="@"]', 20).find(bears);
}

function detectChat(
  box: Element,
  title: Element,
  jid: string,
  sure: boolean,
  page: Page,
): Detection {
  if (isOwn(jid, page.own)) return { kind: 'none', own: true };
  const confidence = sure ? 'certain' : 'likely';
  const name = nameOf(textOf(title, CAPS.name, { skip: 'converse-avatar' }));
  const messages = messagesOf(box).map(({ author, mine, ...message }) => ({
    ...message,
    from: mine || (author !== '' && bareJid(author) !== jid) ? ('me' as const) : 0,
  }));
  // A private chat with somebody in a room has the room's address and the nickname, not the person's own.
  const [, nick] = attribute(box, 'jid').split('/', 2);
  const point =
    nick === undefined
      ? pointOf('handle', `xmpp/${jid}`, confidence, 'heading of the chat')
      : aliasOf('conversejs', jid, nick, 'heading of the chat');
  const person: DetectedPerson = {
    ...(name === '' || name.includes('@') ? {} : { name }),
    points: [point],
    role: 'participant',
    evidence: 'heading of the chat',
    confidence,
  };
  return {
    kind: 'people',
    site: 'conversejs',
    channel: 'chat',
    people: [person],
    primary: 0,
    conversation: {
      key: `${page.url.host}/${jid}${nick === undefined ? '' : `/${nick}`}`,
      messages,
    },
  };
}

/** Several chats side by side: everybody, and nobody in particular. */
function severalChats(readings: readonly Detection[]): Detection {
  const people = readings.flatMap((one) => (one.kind === 'people' ? one.people : []));
  if (people.length === 0) return readings[0] ?? { kind: 'none' };
  return {
    kind: 'people',
    site: 'conversejs',
    channel: 'chat',
    people: people.slice(0, CAPS.people),
    primary: -1,
  };
}

/** The address that the user writes from in a chat with one person; in a room messages have the room's. */
function writerIn(box: Element): string | undefined {
  const sent = first(box, '.chat-msg__content--me');
  const message = sent && closest(sent, '.chat-msg');
  const jid = message && bareJid(attribute(message, 'data-from'));
  const isPrivate = matches(box, 'converse-chat') && jid !== bareJid(attribute(box, 'jid'));
  return isPrivate ? jid : undefined;
}

function ownerOf(document: Document): string {
  const name = first(document, 'converse-user-profile .username,#controlbox .username');
  return name ? folded(nameOf(textOf(name, CAPS.name))) : '';
}
