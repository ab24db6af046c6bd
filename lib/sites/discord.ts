import type { DetectedPoint, Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { amongSeveral } from './chat/among-several.ts';
import { type ChatPartner, withOne } from './chat/with-one.ts';
import { type DiscordLine, linesOf } from './discord/lines.ts';
import { type DiscordPlace, placeOf } from './discord/place.ts';
import { folded } from './read/name.ts';
import { holds } from './read/node.ts';
import { isOwn } from './read/own.ts';
import { aliasOf, pointOf } from './read/points.ts';

const PLACE = 'open direct message';
const WRITER = 'writer of a message';
const MEMBERS = '[class*=members_],[class*=membersWrap]';

/**
 * Discord: the person of an open direct message, or those who wrote in an open group or channel. Who has a picture of
 * their own is known by the id in its address. Friends, servers and programs show nobody.
 */
export const discord: SiteAdapter = {
  id: 'discord',
  name: 'Discord',
  channel: 'chat',
  matches: ['https://discord.com/*', 'https://canary.discord.com/*', 'https://ptb.discord.com/*'],
  reads: 'always',
  accepts: ({ url }) => /^(?:canary\.|ptb\.)?discord\.com$/.test(url.hostname),
  detect(page) {
    const place = placeOf(page);
    if (place === undefined) return { kind: 'none' };
    const lines = linesOf(page, place.channel);
    return place.isDirect ? detectDirect(place, lines, page) : detectShared(place, lines, page);
  },
};

function detectDirect(
  { channel, name, member: listed, own }: DiscordPlace,
  lines: readonly DiscordLine[],
  page: Page,
): Detection {
  if (name === '')
    return lines.length > 0
      ? { kind: 'broken', missing: ['name of the chat'] }
      : { kind: 'pending' };
  const theirs = lines.filter(({ writer }) => folded(writer) === folded(name));
  if (theirs.some(({ isProgram }) => isProgram)) return { kind: 'none' };
  const members = [...new Set([listed, ...theirs.map(({ member }) => member)])].filter(Boolean);
  const [member] = members;
  // two pictures under one name are two people, one of them perhaps the user
  const known = members.length === 1 && member !== undefined && member !== own.member;
  if (known && isOwn(`discord/${member}`, page.own)) return { kind: 'none' };
  const agree = known && listed === member && theirs.some((one) => one.member === member);
  const confidence = agree ? 'certain' : 'likely';
  const partner: ChatPartner = {
    writer: theirs[0]?.writer ?? name,
    name,
    points: [
      ...(known ? [handleOf(member, confidence, PLACE)] : []),
      aliasOf('discord', 'discord.com', channel, PLACE),
    ],
    evidence: PLACE,
    confidence,
  };
  const others = lines.filter(
    ({ writer, isProgram }) => !isProgram && folded(writer) !== folded(name),
  );
  const isMine = (line: DiscordLine) =>
    others.includes(line) && (own.name === '' || isOwner(line, own) || oneWriter(others));
  const said = lines.map((line) => plain(line, isMine(line)));
  return withOne('discord', partner, { key: `discord.com/${channel}`, lines: said });
}

function detectShared(place: DiscordPlace, lines: readonly DiscordLine[], page: Page): Detection {
  const { server, channel, name, own } = place;
  const partners = lines
    .filter((line) => !line.isProgram && !isOwner(line, own))
    .map((line): ChatPartner => {
      const alias = aliasOf('discord', server === '@me' ? channel : server, line.writer, WRITER);
      const point = line.member === '' ? alias : handleOf(line.member, 'certain', WRITER);
      return {
        writer: line.writer,
        name: line.writer,
        points: [point],
        evidence: WRITER,
        confidence: 'likely',
      };
    });
  const thread = {
    key: `discord.com/${channel}`,
    subject: name,
    lines: lines.map((line) => plain(line, isOwner(line, own))),
  };
  const [only] = partners;
  // nothing on the page but the messages of one person: neither the name of a channel nor members nor the user
  const isAlone =
    name === '' && own.name === '' && oneWriter(lines) && !holds(page.document, MEMBERS);
  if (only !== undefined && isAlone) return withOne('discord', only, thread);
  return amongSeveral('discord', partners, thread);
}

function isOwner({ writer, member }: DiscordLine, own: DiscordPlace['own']): boolean {
  if (member !== '' && own.member !== '') return member === own.member;
  return own.name !== '' && folded(writer) === folded(own.name);
}

function oneWriter(lines: readonly DiscordLine[]): boolean {
  return new Set(lines.map(({ writer }) => writer)).size === 1;
}

function handleOf(member: string, confidence: DetectedPoint['confidence'], evidence: string) {
  return pointOf('handle', `discord/${member}`, confidence, evidence);
}

function plain({ member: _member, isProgram: _isProgram, ...line }: DiscordLine, mine: boolean) {
  return { ...line, mine };
}
