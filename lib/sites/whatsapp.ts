import { CAPS, type DetectedPerson, type Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { withFields } from './read/fields.ts';
import { folded } from './read/name.ts';
import { first, holds } from './read/node.ts';
import { aliasOf, pointOf } from './read/points.ts';
import {
  chatOf,
  digitsOf,
  isGroup,
  isWithOneself,
  numberOf,
  type OpenChat,
  withoutTilde,
} from './whatsapp/chat.ts';
import { type ChatLine, linesOf } from './whatsapp/lines.ts';

const PANEL = '#main,[data-testid="conversation-panel-wrapper"]';
const STARTING = '#wa_web_initial_startup,#initial_startup,#startup,progress';
const HEADER = 'header of the chat';

/**
 * WhatsApp Web: the open chat with one person, or those of an open group. The list and its previews are not read. No own
 * number is proposed: the only title known to show it, that of the chat with oneself, a saved name can imitate.
 */
export const whatsapp: SiteAdapter = {
  id: 'whatsapp',
  name: 'WhatsApp Web',
  channel: 'chat',
  matches: ['https://web.whatsapp.com/*'],
  reads: 'always',
  accepts: ({ url }) => url.hostname === 'web.whatsapp.com',
  detect: (page) => withFields(shownOn(page), page),
};

function shownOn(page: Page): Detection {
  const { document, visible } = page;
  const panel = first(document, PANEL);
  if (!panel) return { kind: holds(document, STARTING) ? 'pending' : 'none' };
  const header = first(panel, 'header');
  if (!visible(header ?? panel)) return { kind: 'none' };
  const chat = chatOf(document, panel);
  const lines = chat?.stale ? [] : linesOf(panel);
  if (chat === undefined) return withoutName(lines);
  if (isWithOneself(document, chat.title)) return { kind: 'none', own: true };
  // channels and lists of many are no person's
  if (/@(?:newsletter|broadcast)$/.test(chat.id)) return { kind: 'none', own: true };
  if (isGroup(chat, panel) || !fits(lines, chat)) return detectGroup(chat, lines, page);
  return detectChat(chat, lines, page);
}

function withoutName(lines: readonly ChatLine[]): Detection {
  return lines.length > 0 ? { kind: 'broken', missing: ['name of the chat'] } : { kind: 'pending' };
}

/**
 * Whether the chat can be with the one person of its title: nobody else wrote, but for one of whom nothing tells that
 * it was not the user.
 */
function fits(lines: readonly ChatLine[], { id, title }: OpenChat): boolean {
  if (id !== '' || numberOf(title) !== undefined) return true;
  const users = new Set(lines.filter(({ mine }) => mine === true).map(({ writer }) => writer));
  const strangers = lines.filter(({ writer }) => !users.has(writer) && !isAlike(writer, title));
  if (strangers.some(({ mine }) => mine === false)) return false;
  const heard = lines.some(({ writer }) => isAlike(writer, title));
  return new Set(strangers.map(({ writer }) => writer)).size < (heard ? 2 : 1);
}

function isAlike(writer: string, title: string): boolean {
  const [one, other] = [folded(writer), folded(title)];
  return one !== '' && (one.includes(other) || other.includes(one));
}

function detectChat(chat: OpenChat, lines: readonly ChatLine[], page: Page): Detection {
  const { title, phone, id, sure } = chat;
  if (phone !== undefined && isOwnNumber(phone, page.own)) return { kind: 'none', own: true };
  const host = page.url.host;
  const confidence = sure && phone !== undefined ? 'certain' : 'likely';
  const key = phone === undefined ? id || title : digitsOf(phone);
  const point =
    phone === undefined
      ? aliasOf('whatsapp', host, key, HEADER)
      : pointOf('phone', phone, confidence, numberOf(title) ? HEADER : 'ids of the messages');
  const person: DetectedPerson = {
    ...(numberOf(title) ? {} : { name: title }),
    points: [point],
    role: 'participant',
    evidence: HEADER,
    confidence,
  };
  const messages = lines.flatMap(({ writer, mine, ...message }) => {
    const own = mine ?? (numberOf(title) === undefined ? !isAlike(writer, title) : undefined);
    return own === undefined ? [] : { ...message, from: own ? ('me' as const) : 0 };
  });
  return {
    kind: 'people',
    site: 'whatsapp',
    channel: 'chat',
    people: [person],
    primary: 0,
    conversation: { key: `${host}/${key}`.slice(0, CAPS.key), messages },
  };
}

/** Those of a group who are listed or wrote, and nobody in particular. */
function detectGroup(chat: OpenChat, lines: readonly ChatLine[], page: Page): Detection {
  const { title, id, members } = chat;
  const host = page.url.host;
  const mine = new Set(lines.filter((one) => one.mine === true).map(({ writer }) => writer));
  // The list ends with the user, in the language of the page.
  const others = members.filter((one, at) => at < members.length - 1 || numberOf(one));
  const writers = lines.map(({ writer }) => writer).filter((one) => one !== '');
  const names = [...new Set([...others, ...writers].map(withoutTilde))].filter(
    (one) => one !== '' && !mine.has(one) && !isOwnNumber(numberOf(one) ?? '', page.own),
  );
  const people = names.slice(0, CAPS.people).map((name): DetectedPerson => {
    const phone = numberOf(name);
    const evidence = others.includes(name) ? 'members of the group' : 'sender of a message';
    // a name with commas reads as several members, one of which may be anybody's number
    const confidence = writers.includes(name) ? 'certain' : 'likely';
    const point = phone
      ? pointOf('phone', phone, confidence, evidence)
      : aliasOf('whatsapp', host, name, evidence);
    const named = phone ? {} : { name };
    return { ...named, points: [point], role: 'participant', evidence, confidence: 'likely' };
  });
  const messages = lines.flatMap(({ writer, mine: own, ...message }) => {
    const index = names.indexOf(withoutTilde(writer));
    if (own === true || mine.has(writer)) return { ...message, from: 'me' as const };
    return index < 0 || index >= CAPS.people ? [] : { ...message, from: index };
  });
  const conversation = {
    key: `${host}/${id || title}`.slice(0, CAPS.key),
    subject: title,
    messages,
  };
  return { kind: 'people', site: 'whatsapp', channel: 'chat', people, primary: -1, conversation };
}

function isOwnNumber(number: string, own: readonly string[]): boolean {
  const digits = digitsOf(number);
  return digits.length > 6 && own.some((one) => !one.includes('@') && digitsOf(one) === digits);
}
