import { CAPS, type DetectedPoint, type Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { amongSeveral } from './chat/among-several.ts';
import { type ChatPartner, withOne } from './chat/with-one.ts';
import { type ElementLine, idIn, linesOf } from './element/lines.ts';
import { bears, ELEMENT } from './marks.ts';
import { unescaped } from './read/address.ts';
import { folded, nameOf } from './read/name.ts';
import { all, first, holds } from './read/node.ts';
import { isOwn } from './read/own.ts';
import { aliasOf, pointOf } from './read/points.ts';
import { textOf } from './read/text.ts';

const PLACE = 'header of the room';
const WRITER = 'writer of a message';
const HEADER = '.mx_RoomHeader,.mx_LegacyRoomHeader';
const HEADING = '.mx_RoomHeader_heading,[role=heading],[class*=RoomHeader_nametext]';
/** The members of a room stand in its header, in that of a chat of two they do not. */
const MEMBERS = '.mx_RoomHeader_members,.mx_FacePile';

/**
 * Element: the person of an open chat of two, or those who wrote in an open room, by their Matrix id. Lists, spaces and
 * pages of settings show nobody.
 */
export const element: SiteAdapter = {
  id: 'element',
  name: 'Element',
  channel: 'chat',
  matches: 'self-hosted',
  reads: 'always',
  accepts: ({ document }) => bears(document, ELEMENT),
  detect(page) {
    const { document, url, visible } = page;
    const [, room = ''] = /^#\/room\/([!#][^?/]{1,300})/.exec(unescaped(url.hash)) ?? [];
    if (room === '') return { kind: 'none' };
    const header = all(document, HEADER, 4).find(visible);
    if (header === undefined)
      return { kind: holds(document, '.mx_AuthPage,.mx_Login') ? 'none' : 'pending' };
    const heading = first(header, HEADING);
    // where two have one name, the id stands behind it
    const shown = heading ? nameOf(textOf(heading, CAPS.name)) : '';
    const name = shown.replace(/ \(@[^()\s]{1,300}\)$/, '');
    if (name === '') return { kind: 'broken', missing: ['name of the room'] };
    return detectRoom(room, name, header, linesOf(page), page);
  },
};

function detectRoom(
  room: string,
  name: string,
  header: Element,
  lines: readonly ElementLine[],
  { document, own, visible }: Page,
): Detection {
  const key = `matrix/${room}`;
  const theirs = [
    ...new Map(lines.filter(({ mine }) => !mine).map((one) => [one.writer, one])).values(),
  ];
  const intro = all(document, '.mx_NewRoomIntro', 4).find(visible);
  const said = lines.map(({ name: _name, isHead: _isHead, ...line }) => line);
  const [only, more] = theirs;
  // a chat of two is called as the other is, a room is not
  const isShared =
    holds(header, MEMBERS) ||
    room.startsWith('#') ||
    more !== undefined ||
    (only !== undefined && (only.name === '' || folded(name) !== folded(only.name)));
  if (isShared) {
    const partners = theirs
      .filter(({ writer }) => !isColleague(writer, own))
      .map((one) => partnerOf(one.writer, one.name, handleOrAlias(room, one, WRITER), WRITER));
    return amongSeveral('element', partners, { key, subject: name, lines: said });
  }
  const writer = only?.writer ?? (intro ? idIn(intro) : '');
  if (isColleague(writer, own)) return { kind: 'none' };
  const told = handleOrAlias(room, { writer, name }, PLACE);
  const point = isTold(writer, name, lines) ? told : { ...told, confidence: 'likely' as const };
  return withOne('element', partnerOf(writer || 'nobody', name, point, PLACE, point.confidence), {
    key,
    lines: said,
  });
}

function partnerOf(
  writer: string,
  name: string,
  point: DetectedPoint,
  evidence: string,
  confidence: ChatPartner['confidence'] = 'likely',
): ChatPartner {
  const named = name === '' || name.startsWith('@') ? {} : { name };
  return { writer, ...named, points: [point], evidence, confidence };
}

/**
 * Whether an id is told by more than a picture that may be somebody else's: by that of another message, or a word of the
 * name; where it can have none, by having none of the user's name either.
 */
function isTold(id: string, name: string, lines: readonly ElementLine[]): boolean {
  const mine = lines.find((one) => one.mine);
  if (id === mine?.writer) return false;
  // a name in other letters has no word in an id
  if (!/\p{Script=Latin}/u.test(name)) return !isLike(id, mine?.name ?? '');
  return isLike(id, name) || lines.filter((one) => one.isHead && one.writer === id).length > 1;
}

function isLike(id: string, name: string): boolean {
  const local = folded(id.split(':', 1).join(''));
  return folded(name)
    .split(' ')
    .some((word) => word.length > 2 && local.includes(word));
}

/** The Matrix id, else whatever the room or the name in it tells them by. */
function handleOrAlias(
  room: string,
  { writer, name }: { readonly writer: string; readonly name: string },
  evidence: string,
): DetectedPoint {
  if (writer.startsWith('@') && writer.includes(':'))
    return pointOf('handle', `matrix/${writer}`, 'certain', evidence);
  return aliasOf('element', room, writer === '' ? 'chat' : name, evidence);
}

/** Whether an id is the user's, or of a server of the company's: `@ana:lumo.example` as `ana@lumo.example`. */
function isColleague(id: string, own: readonly string[]): boolean {
  const [, local = '', server = ''] = /^@([^:]+):([^:]+)/.exec(id) ?? [];
  return server !== '' && (isOwn(`${local}@${server}`, own) || isOwn(`matrix/${id}`, own));
}
