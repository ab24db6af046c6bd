import { CAPS } from '../../domain/detection.ts';
import type { WrittenTime } from '../../domain/stated.ts';
import type { Page } from '../adapter.ts';
import type { Mailbox } from '../mail/mailbox.ts';
import type { ThreadMessage } from '../mail/thread.ts';
import { emailOf } from '../read/address.ts';
import { line } from '../read/name.ts';
import { all, around, attribute, closest, first, holds, property } from '../read/node.ts';
import { mailIn } from '../read/quoted.ts';
import { textOf } from '../read/text.ts';
import { mailboxOfElement, PERSON, RECIPIENTS } from './person.ts';

const BY_ID = '[data-message-id],[data-legacy-message-id]';
const BY_STRUCTURE = '.adn,.gs,[role=main] [role=listitem]';
const ELSEWHERE = 'tr.zA,[role=row],[role=dialog],[role=option]';
const BODY = '.a3s,.ii';
const WRITING = '[contenteditable=true],[name=subjectbox]';
const NOT_SENDER = `${BODY},${RECIPIENTS},form,[role=menu]`;
const UNWRITTEN = '.iX,a[href*="view=lg"]';
const MOST_IN_HEADER = 40;

/** The mails of the open thread, oldest first, and the names of what was not found in them. */
export function messagesIn(page: Page): {
  messages: ThreadMessage<WrittenTime>[];
  missing: string[];
} {
  const { document, visible } = page;
  const [elements = []] = [BY_ID, BY_STRUCTURE]
    .map((selector) =>
      all(document, selector).filter(
        (one) => !around(one, selector) && !closest(one, ELSEWHERE) && visible(one),
      ),
    )
    .filter(({ length }) => length > 0);
  const language = attribute(property(document, 'documentElement'), 'lang', 40);
  const messages: ThreadMessage<WrittenTime>[] = [];
  const missing = new Set<string>();
  for (const element of elements.slice(-CAPS.messages)) {
    const from = senderIn(element, visible);
    const body = first(element, '.a3s') ?? first(element, '.ii');
    if (from) messages.push(messageOf(element, from, body, language));
    // A mail that is folded away may show nothing, a reply that is begun has no sender yet.
    else if (body && !holds(element, WRITING)) missing.add('from');
  }
  return { messages, missing: [...missing] };
}

/** By the sender's own element, else by the first in the header; the picture beside it must agree. */
function senderIn(message: Element, visible: Page['visible']): Mailbox | undefined {
  const people = all(message, PERSON, MOST_IN_HEADER).filter((one) => !closest(one, NOT_SENDER));
  const seen = people.filter((one) => visible(one) && mailboxOfElement(one).email);
  const sender =
    seen.find((one) => closest(one, '.gD')) ?? seen.find((one) => textOf(one, 9) !== '');
  if (sender === undefined) return undefined;
  const [firstSeen = sender] = seen;
  const written = first(message, '.go');
  return mailboxOfElement(sender, [
    mailboxOfElement(firstSeen).email,
    written && !closest(written, NOT_SENDER) ? emailOf(textOf(written, CAPS.address)) : undefined,
  ]);
}

function messageOf(
  element: Element,
  from: Mailbox,
  body: Element | undefined,
  language: string,
): ThreadMessage<WrittenTime> {
  const time = first(element, '.g3[title]') ?? first(element, '.gK [title],[role=gridcell][title]');
  const ids = ['data-message-id', 'data-legacy-message-id'].map((name) => idIn(element, name));
  return {
    from,
    recipients: () =>
      all(element, PERSON, MOST_IN_HEADER)
        .filter((one) => closest(one, RECIPIENTS))
        .map((one) => mailboxOfElement(one)),
    // A mail that was just sent has no legacy id yet.
    key: ids.find((id) => id !== '') ?? '',
    at: time && { text: attribute(time, 'title', 200), language },
    text: body && mailIn(body, UNWRITTEN),
  };
}

function idIn(element: Element, name: string): string {
  return line(attribute(element, name, CAPS.key), CAPS.key).replace(/^#/, '');
}
