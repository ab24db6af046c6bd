import {
  CAPS,
  type DetectedMessage,
  type DetectedPerson,
  type DetectedPoint,
  type Detection,
} from '../../domain/detection.ts';
import { folded, line } from '../read/name.ts';
import { aliasOf } from '../read/points.ts';

/** A line of a chat, before it is known which person its writer is. */
export interface ChatLine {
  key: string;
  /** As the chat shows it, or the writer of the line before; empty where nothing tells. */
  writer: string;
  mine: boolean;
  /** An instant, or empty. */
  at: string;
  text: string;
}

/** A chat that is open on a page. */
export interface OpenChat {
  site: string;
  /** Where its names are names: part of every alias. */
  account: string;
  /** Of the thread, the same on every visit; empty where the page does not show it. */
  id: string;
  /** Of the other person, or of the group. */
  name: string;
  lines: readonly ChatLine[];
  /** Where the name was read. */
  evidence: string;
}

/**
 * The one whom a chat is with: by an address of theirs, where the page shows one, else by an alias. Lines of
 * anybody else are left out.
 */
export function chatWith(chat: OpenChat, points: readonly DetectedPoint[] = []): Detection {
  const { site, account, id, name, evidence } = chat;
  const [point = aliasOf(site, account, id || name, evidence)] = points;
  const { confidence } = point;
  const person: DetectedPerson = {
    ...(name === '' ? {} : { name }),
    points: points.length > 0 ? [...points] : [point],
    role: 'participant',
    evidence,
    confidence,
  };
  const theirs = (writer: string) => writer === '' || name === '' || isAlike(writer, name);
  const messages = chat.lines.flatMap((line) =>
    line.mine || theirs(line.writer) ? [messageOf(line, line.mine ? 'me' : 0)] : [],
  );
  return peopleOf(chat, [person], 0, messages);
}

/** Those who wrote in a group, and nobody in particular. */
export function groupOf(chat: OpenChat): Detection {
  const { site, account, name, lines } = chat;
  const writers = lines.filter(({ mine, writer }) => !mine && writer !== '');
  const names = [...new Set(writers.map(({ writer }) => writer))].slice(0, CAPS.people);
  const evidence = 'sender of a message';
  const people = names.map(
    (one): DetectedPerson => ({
      name: one,
      points: [aliasOf(site, account, one, evidence)],
      role: 'participant',
      evidence,
      confidence: 'likely',
    }),
  );
  const messages = lines.flatMap((line) => {
    const from = names.indexOf(line.writer);
    return line.mine || from >= 0 ? [messageOf(line, line.mine ? 'me' : from)] : [];
  });
  return peopleOf(chat, people, -1, messages, name);
}

/** Whether nobody but the one of this name and the user wrote what is in view. */
export function isBetweenTwo(lines: readonly ChatLine[], name: string): boolean {
  return lines.every(({ mine, writer }) => mine || writer === '' || isAlike(writer, name));
}

/** Whether one name is the other or a part of it, as a first name is. */
export function isAlike(one: string, other: string): boolean {
  const [short = '', long = ''] = [folded(one), folded(other)].sort((a, b) => a.length - b.length);
  return short !== '' && ` ${long} `.includes(` ${short} `);
}

function messageOf({ key, at, text }: ChatLine, from: number | 'me'): DetectedMessage {
  return { key: line(key, CAPS.key), from, ...(at === '' ? {} : { at }), text };
}

function peopleOf(
  { site, account, id, name }: OpenChat,
  people: DetectedPerson[],
  primary: number,
  messages: DetectedMessage[],
  subject = '',
): Detection {
  const titled = subject === '' ? {} : { subject: line(subject, CAPS.subject) };
  const key = line(`${account}/${id || name}`, CAPS.key);
  const conversation = { key, ...titled, messages: messages.slice(-CAPS.messages) };
  return { kind: 'people', site, channel: 'chat', people, primary, conversation };
}
