import type { DetectedPoint, Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { amongSeveral } from './chat/among-several.ts';
import { type ChatPartner, withOne } from './chat/with-one.ts';
import { all } from './read/node.ts';
import { isOwn } from './read/own.ts';
import { pointOf } from './read/points.ts';
import { each, isPerson, type ShownChat } from './telegram/shown-chat.ts';
import { chatOfA } from './telegram/version-a.ts';
import { chatOfK } from './telegram/version-k.ts';

const HEADER = 'header of the chat';
const WRITER = 'writer of a message';
const ADDRESS = 'address of the page';
/** A page of nobody that is meant to be one: nobody is missed there. */
const NOBODYS: Detection = { kind: 'none', own: true };

/**
 * Telegram in the browser, both applications: the person of the open chat, or those who wrote in an open group. Lists,
 * channels, bots, the user's own notes and Telegram's notices show nobody.
 */
export const telegram: SiteAdapter = {
  id: 'telegram',
  name: 'Telegram Web',
  channel: 'chat',
  matches: ['https://web.telegram.org/*'],
  reads: 'always',
  accepts: ({ url }) => url.hostname === 'web.telegram.org',
  detect(page) {
    const { document, visible } = page;
    const chat = chatOfK(document, visible) ?? chatOfA(document, visible);
    if (chat) return detectChat(chat, page);
    // whoever is signed out stays at the address
    return all(document, '[id^=auth-]', 9).some(visible) ? NOBODYS : { kind: 'none' };
  },
};

function detectChat(chat: ShownChat, { url, own }: Page): Detection {
  const { title, ids, isNobodys, lines } = chat;
  if (isNobodys) return NOBODYS;
  const [id] = ids;
  // `#111`, `#-100222`, `#-100222_7` for a topic, `#@ana`
  const [, address = '', name = ''] = /^#(?:(-?\d{1,20})|@(\w{1,64}))/.exec(url.hash) ?? [];
  if (id === undefined) return { kind: 'broken', missing: ['id of the chat'] };
  const stated = each([...ids, address]);
  const group = stated.find((one) => one.startsWith('-'));
  const key = `${url.host}/${group ?? id}`;
  if (group !== undefined) {
    const names = new Map(lines.map((one) => [one.writer, one.name] as const));
    for (const one of lines) if (one.name !== '') names.set(one.writer, one.name);
    const wrote = each(lines.filter(({ mine }) => !mine).map(({ writer }) => writer))
      .filter((one) => isPerson(one) && !isOwn(`telegram/${one}`, own))
      .map((one) => partner(one, names.get(one) ?? '', WRITER, [handle(one, 'certain', WRITER)]));
    return amongSeveral('telegram', wrote, { key, subject: title, lines: plain(lines) });
  }
  const isBot = chat.isBots || /bot$/i.test(name);
  const isMine = [id, name].some((one) => one !== '' && isOwn(`telegram/${one}`, own));
  if (!isPerson(id) || isBot || isMine) return NOBODYS;
  if (title === '') return { kind: 'broken', missing: ['title of the chat'] };
  const isStale = stated.length > 1;
  const told = address === id || lines.some((one) => one.writer === id);
  const confidence = !isStale && told ? 'certain' : 'likely';
  const points = [handle(id, confidence, HEADER)];
  if (name !== '' && !isStale) points.push(handle(name, 'likely', ADDRESS));
  const thread = { key, lines: isStale ? [] : plain(lines) };
  return withOne('telegram', { ...partner(id, title, HEADER, points), confidence }, thread);
}

function handle(id: string, confidence: DetectedPoint['confidence'], evidence: string) {
  return pointOf('handle', `telegram/${id.toLowerCase()}`, confidence, evidence);
}

function partner(id: string, name: string, evidence: string, points: DetectedPoint[]): ChatPartner {
  const named = name === '' ? {} : { name };
  return { writer: id, ...named, points, evidence, confidence: 'likely' };
}

/** The messages without the names that stand beside them. */
function plain(lines: ShownChat['lines']) {
  return lines.map(({ name: _name, ...line }) => line);
}
