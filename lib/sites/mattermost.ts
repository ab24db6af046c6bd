import { CAPS, type DetectedPoint, type Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { amongSeveral } from './chat/among-several.ts';
import { type ChatPartner, withOne } from './chat/with-one.ts';
import { bears, MATTERMOST } from './marks.ts';
import { linesOf, type MattermostLine, memberIn } from './mattermost/lines.ts';
import { nameOf } from './read/name.ts';
import { all, closest, first, holds } from './read/node.ts';
import { isOwn } from './read/own.ts';
import { aliasOf, pointOf } from './read/points.ts';
import { textOf } from './read/text.ts';

const PLACE = 'header of the chat';
const WRITER = 'writer of a message';
const HEADER = '#channel-header,.channel-header';

/**
 * Mattermost: the person of an open direct message, or those who wrote in an open channel or group. Members are known
 * by name and id on their server. Bots, lists and the user's own notes show nobody.
 */
export const mattermost: SiteAdapter = {
  id: 'mattermost',
  name: 'Mattermost',
  channel: 'chat',
  matches: 'self-hosted',
  reads: 'always',
  accepts: ({ document }) => bears(document, MATTERMOST),
  detect(page) {
    const { document, url, visible } = page;
    const [, team = '', kind = '', place = ''] =
      /\/([\w-]{1,64})\/(messages|channels)\/(@?[\w.-]{1,64})\/?$/.exec(url.pathname) ?? [];
    if (place === '') return { kind: 'none' };
    const title = all(document, '#channelHeaderTitle', 4).find(visible);
    const header = (title && closest(title, HEADER)) ?? first(document, HEADER);
    if (header === undefined || !visible(header)) return { kind: 'pending' };
    const lines = linesOf(page);
    const shown = first(header, '#channelHeaderTitle,strong,h2');
    const name = shown ? nameOf(textOf(shown, CAPS.name)) : '';
    if (place.startsWith('@')) return detectDirect(place.slice(1), header, name, lines, page);
    const path = kind === 'messages' ? place : `${team}/${place}`;
    return detectShared(path, name, lines, page);
  },
};

function detectDirect(
  username: string,
  header: Element,
  title: string,
  lines: readonly MattermostLine[],
  { document, url, own }: Page,
): Detection {
  const member = memberIn(header);
  const account = first(document, '#global-header,#userAccountMenuButton,[class*=userAccountMenu]');
  const isNotes = member !== '' && account !== undefined && memberIn(account) === member;
  const isBot = holds(header, '.channel-header__bot,[class*=BotTag]');
  if (isNotes || isOwn(`mattermost/${url.host}/${username}`, own))
    return { kind: 'none', own: true };
  if (isBot) return { kind: 'none' };
  if (title === '') return { kind: 'broken', missing: ['title of the chat'] };
  const confidence = member === '' ? 'likely' : 'certain';
  const point = (id: string) => handleOf(url.host, id, confidence, PLACE);
  const partner: ChatPartner = {
    writer: 'them',
    name: title,
    points: [point(username), ...(member === '' ? [] : [point(member)])],
    evidence: PLACE,
    confidence,
  };
  const said = lines.map(({ member: writer, name, isMarkedOwn, ...line }) => {
    const isTheirs =
      writer === '' || member === ''
        ? [title, username].includes(name.replace(/^@/, ''))
        : writer === member;
    const mine = isMarkedOwn || (writer !== '' && member !== '' && writer !== member);
    return { ...line, writer: isTheirs ? 'them' : 'nobody', mine };
  });
  return withOne('mattermost', partner, { key: `${url.host}/@${username}`, lines: said });
}

function detectShared(
  path: string,
  subject: string,
  lines: readonly MattermostLine[],
  { url, own }: Page,
): Detection {
  const partners = lines
    .filter(({ name, member, isMarkedOwn }) => !isMarkedOwn && name + member !== '')
    .map(({ name, member }): ChatPartner => {
      const known = member !== '';
      const point = known
        ? handleOf(url.host, member, 'certain', WRITER)
        : aliasOf('mattermost', url.host, name, WRITER);
      const named = name === '' ? {} : { name };
      return {
        writer: member || name,
        ...named,
        points: [point],
        evidence: WRITER,
        confidence: 'likely',
      };
    })
    .filter(({ points }) => !points.some(({ value }) => isOwn(value, own)));
  const said = lines.map(({ member, name, isMarkedOwn, ...line }) => ({
    ...line,
    writer: member || name,
    mine: isMarkedOwn,
  }));
  return amongSeveral('mattermost', partners, { key: `${url.host}/${path}`, subject, lines: said });
}

function handleOf(
  host: string,
  id: string,
  confidence: DetectedPoint['confidence'],
  evidence: string,
) {
  return pointOf('handle', `mattermost/${host}/${id}`, confidence, evidence);
}
