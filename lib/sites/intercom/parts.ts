import { CAPS } from '../../domain/detection.ts';
import type { Shown } from '../desk/customer.ts';
import { type DeskMessage, QUOTED } from '../desk/ticket.ts';
import { isUser } from '../desk/user.ts';
import { addressIn, mailtoOf } from '../read/address.ts';
import { all, attribute, closest, first, holds } from '../read/node.ts';
import { textOf } from '../read/text.ts';

/** Everything that somebody or something said in a row. */
export const PART =
  '[data-part-group-id],[data-intercom-target="conversation-stream-content-part"]';

/** 1 is the customer, 3 an agent, 4 a note, 5 a bot, 20 what is sent by itself. */
const CATEGORY = '[data-part-group-category]';
const META = '.channels__inbox__email-metadata-container,[class*="email-metadata"]';
const MAILED = '.inbox2__user-email-part,.inbox-2__user-email-part';
const AGENT = '[data-testid="admin-avatar-name"]';
/** Agents, their notes and what is sent by itself. */
const OTHERS =
  '[data-testid="admin-avatar-name"],.inbox2__admin-email-part,.inbox-2__admin-email-part,.inbox2__note-part,.inbox-2__note-part';
const WORDS = '.intercom-interblocks,.interblocks-html,.intercom-interblocks-html';

/** Whether a part is the customer's: as it says itself, and nothing in it is an agent's. */
export function isTheirs(part: Element): boolean {
  const category = categoryOf(part);
  return !holds(part, OTHERS) && (category === undefined ? holds(part, MAILED) : category === '1');
}

/** Whether a part is an agent's answer, and the agent is called as an address of the user is. */
function isMine(part: Element, own: readonly string[]): boolean {
  const agent = categoryOf(part) === '3' ? first(part, AGENT) : undefined;
  return agent !== undefined && isUser(textOf(agent, 200), own);
}

function categoryOf(part: Element): string | undefined {
  const stated = closest(part, CATEGORY) ?? first(part, CATEGORY);
  return stated && attribute(stated, 'data-part-group-category', 9);
}

/** The address that a mail says to be from, or undefined. */
export function senderOf(part: Element): string | undefined {
  const meta = first(part, META);
  const link = meta && (first(meta, 'a[href^="mailto:"]') ?? meta);
  return link && (mailtoOf(attribute(link, 'href')) ?? addressIn(textOf(link, 600)))?.toLowerCase();
}

/**
 * What customer, others from outside and the user wrote, oldest first; mails tell by their address who it was. Which agent
 * is signed in no place is known to tell: one who is called as an address of the user's is them, and of others nothing is read.
 */
export function messagesIn(
  stream: Element,
  email: string | undefined,
  own: readonly string[],
): DeskMessage[] {
  const parts = all(stream, PART, -CAPS.messages).filter(
    (one) => !holds(one, PART) && (isTheirs(one) || isMine(one, own)),
  );
  return parts.flatMap((part) => {
    const group = closest(part, '[data-part-group-id]');
    const id = group ? attribute(group, 'data-part-group-id', 60) : '';
    const sender = senderOf(part);
    const same = sender === undefined || sender === email;
    const theirs = same ? 'customer' : writerOf(sender);
    const from = isTheirs(part) ? theirs : 'me';
    const blocks = all(part, WORDS, 50).filter((one) => !holds(one, WORDS));
    return blocks.map((block, index): DeskMessage => {
      const mark = closest(block, '[data-part-id]');
      const key = mark ? attribute(mark, 'data-part-id', 60) : index === 0 ? id : `${id}.${index}`;
      const text = textOf(block, CAPS.message, { skip: QUOTED, lines: true });
      return { key: id || mark ? key : '', from, text };
    });
  });
}

function writerOf(email: string): Shown {
  return { names: [], emails: [email], id: '', evidence: 'header of a mail' };
}
