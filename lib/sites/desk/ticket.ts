import { CAPS, type DetectedMessage, type Detection } from '../../domain/detection.ts';
import type { ReadTime } from '../../domain/stated.ts';
import { keyOf, unique } from '../mail/people.ts';
import { line } from '../read/name.ts';
import { isOwn } from '../read/own.ts';
import { cut } from '../read/text.ts';
import { type Desk, personOf, type Shown } from './customer.ts';

/** Earlier mail that a desk shows inside of a message. */
export const QUOTED = 'blockquote,.gmail_quote,.gmail_attr,.moz-cite-prefix,.yahoo_quoted';

/** What somebody wrote who is no colleague: the customer, the user, or another who takes part. */
export interface DeskMessage<At extends ReadTime = string> {
  key: string;
  from: Shown | 'customer' | 'me';
  at?: At | undefined;
  text: string;
}

/** An open ticket or conversation of a support desk, oldest message first. */
export interface Ticket<At extends ReadTime = string> extends Desk {
  /** Names the ticket the same on every visit. */
  key: string;
  subject: string;
  customer: Shown;
  messages: readonly DeskMessage<At>[];
}

/** Reads a ticket: it is about its customer, whoever wrote last. */
export function detectTicket<At extends ReadTime>(
  { customer, ...ticket }: Ticket<At>,
  own: readonly string[],
): Detection<At> {
  const main = personOf(customer, ticket);
  if (main === undefined) return { kind: 'broken', missing: ['customer'] };
  const isMine = ({ points }: typeof main) => points.some(({ value }) => isOwn(value, own));
  if (isMine(main)) return { kind: 'none', own: true };
  const writers = ticket.messages.map(({ from }) =>
    typeof from === 'string' ? undefined : personOf(from, ticket),
  );
  const others = writers.filter((one) => one !== undefined).filter((one) => !isMine(one));
  const people = unique([main, ...others]);
  const keys = people.map(keyOf);
  const messages = ticket.messages.flatMap(
    ({ from, key, at, text }, index): DetectedMessage<At>[] => {
      const writer = writers[index];
      const by =
        from === 'me' ? from : from === 'customer' ? 0 : writer ? keys.indexOf(keyOf(writer)) : -1;
      if (by === -1 || text === '') return [];
      const when = at === undefined ? {} : { at };
      return [{ key: line(key, CAPS.key), from: by, ...when, text: cut(text, CAPS.message) }];
    },
  );
  const subject = line(ticket.subject, CAPS.subject);
  return {
    kind: 'people',
    site: ticket.site,
    channel: 'support',
    people,
    primary: 0,
    conversation: {
      key: line(ticket.key, CAPS.key),
      ...(subject === '' ? {} : { subject }),
      messages: messages.slice(-CAPS.messages),
    },
  };
}
