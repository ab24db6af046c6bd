import { CAPS } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { bodyIn } from '../mail/framed.ts';
import { isSomebody, type Mailbox } from '../mail/mailbox.ts';
import type { ThreadMessage } from '../mail/thread.ts';
import { instantOf } from '../read/instant.ts';
import { line } from '../read/name.ts';
import { all, around, attribute, closest, holds, matches, property } from '../read/node.ts';
import { mailIn } from '../read/quoted.ts';
import { textOf } from '../read/text.ts';
import { mailboxOfElement, PERSON } from './person.ts';

const MESSAGE = 'article[data-message-id],[data-testid^=message-view-],.message-container';
const SENDER = '[data-testid="recipients:sender"]';
const RECIPIENTS =
  '#message-recipients,.message-recipient,.message-header-ccbcc-container,[data-testid^="recipients:item-"]';
const FRAME = 'iframe[data-testid=content-iframe],iframe[sandbox],iframe[srcdoc]';
const TIME = '[data-testid^=item-date],.item-date,time';
const QUOTED = '[id^=proton-blockquote],[class*=protonmail_quote],button';
const MOST_PEOPLE = 100;

/** The mails of the open conversation, oldest first, the senders of those the user sent, and whether one has none. */
export function messagesIn(page: Page): {
  messages: ThreadMessage[];
  sent: Set<Mailbox>;
  missing: boolean;
} {
  const { document, visible } = page;
  const language = attribute(property(document, 'documentElement'), 'lang', 40);
  const elements = all(document, MESSAGE, 400).filter(
    (one) => !around(one, MESSAGE) && visible(one),
  );
  const messages: ThreadMessage[] = [];
  const sent = new Set<Mailbox>();
  let missing = false;
  for (const element of elements.slice(-CAPS.messages)) {
    const people = all(element, PERSON, MOST_PEOPLE).filter((one) => !around(one, PERSON));
    const author = senderAmong(people);
    const frame = all(element, FRAME, 5).find(visible);
    if (author) {
      const sentHere = holds(element, '.is-outbound');
      // The user may have addresses that no page shows: without the direction it is not sure whose a mail is.
      const from = { ...author, sure: author.sure && (sentHere || holds(element, '.is-inbound')) };
      messages.push(messageOf(element, from, people, frame && bodyIn(frame, page), language));
      if (sentHere) sent.add(from);
    } else if (frame && !holds(element, '.is-loading')) missing = true;
  }
  return { messages, sent, missing };
}

/** By the sender's own mark, else the first who is not among the recipients. */
function senderAmong(people: readonly Element[]): Mailbox | undefined {
  const sender =
    people.find((one) => matches(one, SENDER)) ?? people.find((one) => !closest(one, RECIPIENTS));
  const box = sender && mailboxOfElement(sender);
  return box && isSomebody(box) ? box : undefined;
}

function messageOf(
  element: Element,
  from: Mailbox,
  people: readonly Element[],
  body: Element | undefined,
  language: string,
): ThreadMessage {
  return {
    from,
    recipients: () =>
      people
        .filter((one) => closest(one, RECIPIENTS))
        .map(mailboxOfElement)
        .filter(isSomebody),
    key: line(attribute(element, 'data-message-id', CAPS.key), CAPS.key),
    at: timeIn(element, language),
    text: body && mailIn(body, QUOTED),
  };
}

/** The full date stands beside the short one, for those who do not see. */
function timeIn(element: Element, language: string): string | undefined {
  const texts = all(element, TIME, 6).flatMap((one) => {
    const beside = property(one, 'nextElementSibling');
    return [
      attribute(one, 'datetime', 100),
      attribute(one, 'title', 100),
      ...[beside, one].map((part) => (part ? textOf(part, 100) : '')),
    ];
  });
  return texts.flatMap((text) => instantOf(text, language) ?? [])[0];
}
