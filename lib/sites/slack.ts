import type { DetectedPoint, Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { amongSeveral } from './chat/among-several.ts';
import { type ChatPartner, withOne } from './chat/with-one.ts';
import { folded } from './read/name.ts';
import { isOwn } from './read/own.ts';
import { aliasOf, pointOf } from './read/points.ts';
import { linesOf, type SlackLine } from './slack/lines.ts';
import { ownNameOf, placeOf, type SlackPlace } from './slack/place.ts';

const PLACE = 'open direct message';
const SENDER = 'sender of a message';

/**
 * Slack: the person of an open direct message, or those who wrote in an open channel or group. Members are known by
 * their id in the workspace. Lists, apps, Slackbot and the user's own notes show nobody.
 */
export const slack: SiteAdapter = {
  id: 'slack',
  name: 'Slack',
  channel: 'chat',
  matches: ['https://app.slack.com/*'],
  reads: 'always',
  accepts: ({ url }) => url.hostname === 'app.slack.com',
  detect(page) {
    const own = ownNameOf(page.document);
    const place = placeOf(page, own);
    if (place === undefined || place.isNotes) return { kind: 'none' };
    const lines = linesOf(page, place.channel);
    return place.isShared ? detectShared(place, lines, own) : detectDirect(place, lines, own, page);
  },
};

function detectDirect(
  { team, channel, name, sure }: SlackPlace,
  lines: readonly SlackLine[],
  own: string,
  page: Page,
): Detection {
  if (name === '') return lines.length > 0 ? broken('name of the chat') : { kind: 'pending' };
  const writers = [...new Map(lines.map((line) => [line.writer, line])).values()];
  const called = (wanted: string) => writers.filter((one) => folded(one.name) === wanted);
  const named = called(folded(name));
  const others = writers.filter((one) => folded(one.name) !== own && !one.isProgram);
  // shown by another name than in the list, whoever is not the user is still the one it is with
  const [theirs, more] = named.length > 0 || own === '' ? named : others;
  if (named.some((one) => one.isProgram || one.writer === 'USLACKBOT') || more !== undefined)
    return { kind: 'none' };
  // by elimination it is told only beside what the user wrote
  const isTold = named.length > 0 || called(own).length > 0;
  const member = theirs && memberOf(team, theirs, sure && isTold ? 'certain' : 'likely', SENDER);
  if (member && isOwn(member.value, page.own)) return { kind: 'none' };
  const isMine = (line: SlackLine) =>
    own === ''
      ? theirs !== undefined && line.writer !== theirs.writer && !line.isProgram
      : folded(line.name) === own;
  const partner: ChatPartner = {
    writer: theirs?.writer ?? name,
    name,
    points: [...(member ? [member] : []), aliasOf('slack', team, channel, PLACE)],
    evidence: PLACE,
    confidence: member?.confidence ?? 'likely',
  };
  return withOne('slack', partner, {
    key: `slack/${team}/${channel}`,
    lines: lines.map((line) => said(line, isMine(line))),
  });
}

function detectShared(
  { team, channel, name }: SlackPlace,
  lines: readonly SlackLine[],
  own: string,
): Detection {
  const isMine = (line: SlackLine) => own !== '' && folded(line.name) === own;
  const partners = lines
    .filter((line) => !isMine(line) && !line.isProgram)
    .map((line): ChatPartner => {
      const member = memberOf(team, line, 'certain', SENDER);
      const points = [member ?? aliasOf('slack', team, line.name, SENDER)];
      return {
        writer: line.writer,
        name: line.name,
        points,
        evidence: SENDER,
        confidence: 'likely',
      };
    });
  return amongSeveral('slack', partners, {
    key: `slack/${team}/${channel}`,
    subject: name,
    lines: lines.map((line) => said(line, isMine(line))),
  });
}

/** A member of a workspace; undefined where the page names the sender and nothing more. */
function memberOf(
  team: string,
  { writer }: SlackLine,
  confidence: DetectedPoint['confidence'],
  evidence: string,
): DetectedPoint | undefined {
  return /^[UW][A-Z\d]{2,20}$/.test(writer)
    ? pointOf('handle', `slack/${team}/${writer}`, confidence, evidence)
    : undefined;
}

function said({ name: _name, isProgram: _isProgram, ...line }: SlackLine, mine: boolean) {
  return { ...line, mine };
}

function broken(missing: string): Detection {
  return { kind: 'broken', missing: [missing] };
}
