import { CAPS } from '../../domain/detection.ts';
import type { ReadTime } from '../../domain/stated.ts';
import type { Page } from '../adapter.ts';
import { type DeskMessage, QUOTED } from '../desk/ticket.ts';
import { folded } from '../read/name.ts';
import { all, attribute, closest, first, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { wordsIn } from './contact.ts';

const VISITOR = '[data-test-id="primary-message-visitor"]';
/** What is written, and within it the body of a mail. */
const WRITTEN = '[data-test-id^="primary-message-"][data-test-id$="-content"]';
const SENDER = '[data-test-id="sender-name"]';
const TIME = '[data-test-id="sender-header-content-timestamp"]';

/**
 * What was written from outside, as far as it is drawn: of a long thread only what is near the view. Which agent is
 * signed in no place is known to tell, so that of agents, as of automated answers, nothing is read.
 */
export function messagesIn({ document, visible }: Page, contact: string): DeskMessage<ReadTime>[] {
  const language = attribute(property(document, 'documentElement'), 'lang', 40);
  const written = all(document, VISITOR, -CAPS.messages)
    // a mail may bear the marks of the page
    .filter((one) => visible(one) && !closest(one, WRITTEN))
    .map((one) => ({ one, name: senderOf(one) }));
  const names = new Set(written.map(({ name }) => folded(name)).filter(Boolean));
  // a name that is only supposed has a word before it
  const isContact = (name: string) =>
    name === '' ||
    (contact ? ` ${folded(name)}`.endsWith(` ${folded(contact)}`) : names.size === 1);
  const alone = written.every(({ name }) => isContact(name));
  return written.map(({ one, name }): DeskMessage<ReadTime> => {
    const time = first(one, TIME);
    const [body] = all(one, WRITTEN, -1);
    const other = { names: [name], emails: [], id: '', evidence: 'sender of a message' };
    return {
      key: '',
      // among two visitors, nobody's without a name
      from: isContact(name) && (alone || name !== '') ? 'customer' : other,
      at: time && { text: textOf(time, 100), language },
      text: body ? textOf(body, CAPS.message, { skip: QUOTED, lines: true }) : '',
    };
  });
}

function senderOf(message: Element): string {
  const sender = first(message, SENDER);
  return sender ? wordsIn(sender) : '';
}
