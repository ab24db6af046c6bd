import {
  CAPS,
  type DetectedConversation,
  type DetectedPerson,
  type Detection,
} from '../../domain/detection.ts';
import type { ReadTime } from '../../domain/stated.ts';
import type { Page } from '../adapter.ts';
import { type Mailbox, posterName, posterOf } from '../mail/mailbox.ts';
import { keyOf, personOf, unique } from '../mail/people.ts';
import { first, holds } from '../read/node.ts';
import { isOwn } from '../read/own.ts';
import { mailIn } from '../read/quoted.ts';
import { baseSubject } from '../read/subject.ts';
import { cut } from '../read/text.ts';
import type { Env } from './env.ts';
import type { Headers } from './headers.ts';

/** What an open message is read from. */
export interface OpenMessage {
  page: Page;
  document: Document;
  url: URL;
  env: Env;
  headers: Headers;
  /** The signed-in user's addresses, as the page shows them. */
  owners: readonly string[];
}

const ATTACHED = '.message-partheaders';

/** Reads an open message whose headers were found: the sender, or of a sent mail the first recipient. */
export function detectMessage(message: OpenMessage): Detection<ReadTime> {
  const { headers, env, page, owners } = message;
  const own = [...page.own, ...owners];
  const mine = ({ email = '' }: Mailbox) => isOwn(email, own);
  // A sign-in name without a host is the part before the @ of the address that mail arrives at.
  const arrives = ({ email = '' }: Mailbox) => email.startsWith(`${env.username}@`);
  const out = /^(sent|drafts)$/.test(env.folder);
  const sent = out || headers.from.every(mine);
  const authors = sent ? [] : headers.from.filter((one) => !mine(one)).map(poster(headers));
  const recipients = [...headers.to, ...headers.cc].filter(
    (one) => one.email && !mine(one) && (out || !arrives(one)),
  );
  // without anybody in To somebody may be missing
  const sure = (sent ? recipients : authors).length === 1 && (!sent || Boolean(headers.to[0]));
  const people = unique([
    ...authors.map(personIn('sender', sure, message)),
    ...recipients.map(personIn('recipient', sure || !sent, message)),
  ]);
  const [main] = people;
  if (main === undefined) return { kind: 'none', own: true };
  const conversation = conversationOf(message, main, sent ? 'me' : 0);
  return { kind: 'people', site: 'roundcube', channel: 'email', people, primary: 0, conversation };
}

/** Behind a list that rewrites senders is the one that answers go to, where it tells. */
function poster({ to, cc, replyTo: [answer] }: Headers): (from: Mailbox) => Mailbox {
  return (from) => {
    const name = posterName(from.name);
    if (name && answer?.email && answer.email !== from.email)
      return { ...answer, name: answer.name || name, sure: false };
    return posterOf(from, () => [...to, ...cc]);
  };
}

function personIn(role: 'sender' | 'recipient', sole: boolean, { page, env }: OpenMessage) {
  const evidence = role === 'sender' ? 'From header' : 'To or Cc header';
  const account = { site: 'roundcube', account: `${env.username}@${page.url.host}` };
  return (one: Mailbox) => personOf(one, { role, evidence, sole }, account);
}

function conversationOf(
  { page, document, url, env, headers, owners: [owner = ''] }: OpenMessage,
  main: DetectedPerson,
  from: number | 'me',
): DetectedConversation<ReadTime> {
  const account = `${page.url.host}/${(env.username || owner).toLowerCase()}`;
  const uid = env.uid || (url.searchParams.get('_uid') ?? '');
  const mailbox = env.mailbox || (url.searchParams.get('_mbox') ?? 'INBOX');
  const key = uid && cut(`${account}/${mailbox}/${uid}`, CAPS.key);
  const thread = baseSubject(headers.subject) || `${mailbox}/${uid}`;
  const body = first(document, '#messagebody');
  return {
    key: cut(`${account}/${keyOf(main)}/${thread}`, CAPS.key),
    ...(headers.subject && { subject: headers.subject }),
    messages: [
      {
        key,
        from,
        at: { text: headers.date, format: env.dateFormat },
        text: body ? mailIn(body, besideIn(body)) : '',
      },
    ],
  };
}

/** What is attached, which is no part of the mail: from the headers of an attached mail on, where there are any. */
function besideIn(body: Element): string {
  // Whether there is an earlier sibling is slow to find out.
  const attached = holds(body, ATTACHED) ? `,${ATTACHED},${ATTACHED}~*` : '';
  return `.image-attachment${attached}`;
}
