import { CAPS } from '../../domain/detection.ts';
import { type DeskMessage, QUOTED } from '../desk/ticket.ts';
import { isUser } from '../desk/user.ts';
import { folded, nameOf } from '../read/name.ts';
import { all, attribute, first, holds } from '../read/node.ts';
import { oldestFirst } from '../read/oldest-first.ts';
import { textOf } from '../read/text.ts';

/** A comment of a ticket, before it is known who its writer is to the ticket. */
export interface Comment {
  key: string;
  name: string;
  /** Zendesk's own id of the writer, or empty. */
  user: string;
  by: 'agent' | 'end-user' | undefined;
  at: string | undefined;
  text: string;
}

const COMMENT = 'article[data-test-id="omni-log-comment-item"]';
const MESSAGE = '[data-test-id="omni-log-item-message"]';
const NOTE = `[data-test-id="omni-log-internal-note-tag"],${MESSAGE}[type=internal]`;
const BADGE = '[data-test-id="omni-log-avatar-badge-AgentBadge"]';
const SENDER = '[data-test-id="omni-log-item-sender"],[data-test-id="omni-log-comment-user-link"]';
const BODIES = ['.zd-comment', '[data-test-id="omni-log-message-content"]'];

/** The public comments of a log, oldest first. Follow-ups name nobody: they are of whoever wrote before. */
export function commentsIn(log: Element): Comment[] {
  let before: Pick<Comment, 'name' | 'user' | 'by'> = { name: '', user: '', by: undefined };
  const comments = all(log, COMMENT, -CAPS.messages).flatMap((element) => {
    const note = holds(element, NOTE);
    const by = note ? 'agent' : writerOf(element);
    const sender = first(element, SENDER);
    const link = sender && (first(sender, 'a[href]') ?? sender);
    const [, user = ''] = /users\/(\d{1,20})/.exec(link ? attribute(link, 'href') : '') ?? [];
    const name = sender ? nameOf(textOf(first(sender, 'strong') ?? link ?? sender, 200)) : '';
    before = name === '' && before.by === by ? before : { name, user, by };
    if (note) return [];
    const time = first(element, 'time[datetime]');
    return [
      { ...before, key: keyOf(element), at: time && instantIn(time), text: wordsIn(element) },
    ];
  });
  return oldestFirst(comments);
}

/**
 * What customer, user and others from outside said; nothing of other agents. `agent` is the user's name here, empty where
 * no place shows it: then one who is called as the user's address is.
 */
export function messagesOf(
  comments: readonly Comment[],
  requester: string,
  agent: string,
  own: readonly string[],
): DeskMessage[] {
  return comments.flatMap(({ by, name, user, ...message }): DeskMessage[] => {
    const same = folded(name) === folded(requester);
    if (by === 'agent') {
      const mine = agent === '' ? isUser(name, own) : folded(name) === folded(agent);
      return mine ? [{ ...message, from: 'me' }] : [];
    }
    if (same && name !== '') return [{ ...message, from: 'customer' }];
    if (by === undefined || name === '') return [];
    const from = { names: [name], emails: [], id: user, evidence: 'sender of a comment' };
    return [{ ...message, from }];
  });
}

function writerOf(element: Element): Comment['by'] {
  const message = first(element, MESSAGE);
  const type = message ? attribute(message, 'type', 20) : '';
  if (holds(element, BADGE)) return type === 'end-user' ? undefined : 'agent';
  return type === 'agent' || type === 'end-user' ? type : undefined;
}

function wordsIn(element: Element): string {
  const body = BODIES.map((one) => first(element, one)).find(Boolean);
  const skip = `${QUOTED},.signature,button`;
  return body ? textOf(body, CAPS.message, { skip, lines: true }) : '';
}

function keyOf(element: Element): string {
  return attribute(element, 'data-comment-id', 40) || attribute(element, 'data-event-id', 40);
}

function instantIn(time: Element): string | undefined {
  const at = Date.parse(attribute(time, 'datetime', 40));
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
