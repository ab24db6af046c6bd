import { CAPS } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { isSomebody, type Mailbox } from '../mail/mailbox.ts';
import type { ThreadMessage } from '../mail/thread.ts';
import { instantOf } from '../read/instant.ts';
import { line } from '../read/name.ts';
import { all, attribute, closest, first, property } from '../read/node.ts';
import { oldestFirst } from '../read/oldest-first.ts';
import { mailIn } from '../read/quoted.ts';
import { textOf } from '../read/text.ts';
import { mailboxOfPill, PILL } from './person.ts';

/** The list of mails and what is being written: not an open mail. */
export const LISTED =
  '[data-test-id=message-list-item],[data-test-id=virtual-list],[role=listbox],[data-test-id^=compose]';

const FROM = '[data-test-id=message-from]';
const MESSAGE = '[data-test-id=message-view],.message-view,article';
const BODY =
  '[data-test-id=message-view-body-content],[data-test-id=message-view-body],[data-test-id=message-body]';
const RECIPIENTS =
  '[data-test-id=message-to],[data-test-id=message-cc],[data-test-id=message-recipients]';
const TIME = '[data-test-id=message-date],time';

/** The mails of the open conversation, oldest first, and whether one has no sender. */
export function messagesIn(
  { document, visible }: Page,
  ownerKnown: boolean,
): { messages: ThreadMessage[]; missing: boolean } {
  const language = attribute(property(document, 'documentElement'), 'lang', 40);
  const open = (one: Element) => !closest(one, LISTED) && visible(one);
  const senders = all(document, FROM, 400).filter((one) => !closest(one, BODY) && open(one));
  const bodies = all(document, BODY, 400).filter(open);
  const messages: ThreadMessage[] = [];
  for (const sender of senders.slice(-CAPS.messages)) {
    const scope = closest(sender, MESSAGE) ?? (senders.length === 1 ? document : undefined);
    const from = mailboxOfPill(first(sender, PILL) ?? sender);
    if (!isSomebody(from)) return { messages: [], missing: true };
    messages.push(messageOf({ ...from, sure: from.sure && ownerKnown }, scope, language, visible));
  }
  return { messages: oldestFirst(messages), missing: senders.length === 0 && bodies.length > 0 };
}

function messageOf(
  from: Mailbox,
  scope: Element | Document | undefined,
  language: string,
  visible: Page['visible'],
): ThreadMessage {
  const within = (selector: string) =>
    (scope ? all(scope, selector, 100) : []).filter(
      (one) => !closest(one, LISTED) && !closest(property(one, 'parentElement') ?? one, BODY),
    );
  const [body] = within(BODY).filter(visible);
  const [time] = within(TIME);
  const id = scope && 'hasAttribute' in scope ? attribute(scope, 'data-test-mid', 200) : '';
  return {
    from,
    recipients: () => within(RECIPIENTS).flatMap(recipientsIn),
    key: line(id, CAPS.key),
    at: time && timeIn(time, language),
    text: body && mailIn(body),
  };
}

function timeIn(time: Element, language: string): string | undefined {
  const inner = first(time, 'time') ?? time;
  const texts = [
    attribute(inner, 'datetime', 80),
    attribute(time, 'title', 200),
    textOf(time, 200),
  ];
  return texts.flatMap((text) => instantOf(text, language) ?? [])[0];
}

function recipientsIn(field: Element): Mailbox[] {
  return all(field, PILL, 50).map(mailboxOfPill).filter(isSomebody);
}
