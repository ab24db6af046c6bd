import {
  CAPS,
  type DetectedMessage,
  type DetectedPerson,
  type Detection,
} from '../../domain/detection.ts';
import type { ReadTime } from '../../domain/stated.ts';
import { line } from '../read/name.ts';
import { baseSubject } from '../read/subject.ts';
import { cut } from '../read/text.ts';
import { type Mailbox, posterOf } from './mailbox.ts';
import { type Account, keyOf, personOf, unique } from './people.ts';

/** One mail of a thread. */
export interface ThreadMessage<At extends ReadTime = string> {
  from: Mailbox;
  /** Found when asked for: only few mails of a thread are. */
  recipients: () => Mailbox[];
  key: string;
  at: At | undefined;
  /** Undefined for a mail that is folded away: its first words are not what was written. */
  text: string | undefined;
}

/** An open thread, oldest mail first. */
export interface Thread<At extends ReadTime = string> extends Account {
  /** Names the thread the same on every visit, or empty where the page tells no id. */
  key: string;
  subject: string;
  messages: readonly ThreadMessage<At>[];
  isMine: (one: Mailbox) => boolean;
  /** Whether the user's name is known: a name without an address is the user's own otherwise, perhaps. */
  named: boolean;
}

/**
 * Reads a thread: it is about the sender of the newest mail that is not the user's, or about the first recipient of
 * what the user sent.
 */
export function detectThread<At extends ReadTime>({
  messages,
  ...thread
}: Thread<At>): Detection<At> {
  const { isMine } = thread;
  const posted = messages
    .slice(-CAPS.messages)
    .map((one) => ({ ...one, from: posterOf(one.from, one.recipients) }));
  const theirs = posted.filter(({ from }) => !isMine(from)).reverse();
  const [newest] = theirs;
  const recipients = (newest ?? posted.at(-1))?.recipients().filter((one) => !isMine(one)) ?? [];
  const known = recipients.filter(({ email }) => email);
  // A name alone is worth showing only where nobody else could be meant.
  const shown = newest || known.length > 0 || !thread.named ? known : recipients;
  const authors = (sole: boolean) => unique(theirs.map(({ from }) => senderOf(from, sole, thread)));
  const people = unique([
    ...authors(authors(true).length === 1),
    ...shown.map((one) => recipientOf(one, newest !== undefined || shown.length === 1, thread)),
  ]);
  const [main] = people;
  if (main === undefined) return { kind: 'none', own: true };
  const { site, account, subject } = thread;
  const key = thread.key || `${site}/${account}/${keyOf(main)}/${baseSubject(subject)}`;
  return {
    kind: 'people',
    site,
    channel: 'email',
    people,
    primary: 0,
    conversation: {
      // of an id that a page wrote only what can stand in a key
      key: line(key, CAPS.key),
      ...(subject && { subject }),
      messages: messagesIn({ ...thread, messages: posted }, people),
    },
  };
}

function senderOf(one: Mailbox, sole: boolean, thread: Account): DetectedPerson {
  return personOf(one, { role: 'sender', evidence: 'From header', sole }, thread);
}

function recipientOf(one: Mailbox, sole: boolean, thread: Account): DetectedPerson {
  return personOf(one, { role: 'recipient', evidence: 'To or Cc header', sole }, thread);
}

function messagesIn<At extends ReadTime>(
  thread: Thread<At>,
  people: readonly DetectedPerson[],
): DetectedMessage<At>[] {
  const keys = people.map(keyOf);
  return thread.messages.flatMap(({ from: box, key, at, text }) => {
    const from = thread.isMine(box)
      ? ('me' as const)
      : keys.indexOf(keyOf(senderOf(box, true, thread)));
    if (text === undefined || from === -1) return [];
    return { key, from, ...(at && { at }), text: cut(text, CAPS.message) };
  });
}
