import { CAPS } from '../../domain/detection.ts';
import type { ReadTime } from '../../domain/stated.ts';
import type { Page } from '../adapter.ts';
import { type DeskMessage, QUOTED } from '../desk/ticket.ts';
import { folded } from '../read/name.ts';
import { all, around, attribute, first, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { wordsIn } from './contact.ts';

const VISITOR = '[data-test-id="primary-message-visitor"]';
const SENDER = '[data-test-id="sender-name"]';
const TIME = '[data-test-id="sender-header-content-timestamp"]';
/** A mail has a body within its content. */
const BODIES = [
  '[data-test-id="primary-message-body-content"]',
  '[data-test-id="primary-message-content"]',
];

/**
 * What was written from outside, as far as it is drawn: of a long thread only what is near the view. Which agent is
 * signed in no place is known to tell, so that of agents, as of automated answers, nothing is read.
 */
export function messagesIn({ document, visible }: Page, contact: string): DeskMessage<ReadTime>[] {
  const language = attribute(property(document, 'documentElement'), 'lang', 40) || 'en';
  const written = all(document, VISITOR, -CAPS.messages)
    .filter(visible)
    // what a mail is written in may bear the marks of the page
    .filter((one) => !around(one, `${VISITOR},${BODIES.join(',')}`))
    .map((one) => ({ one, name: named(one) }));
  // a name that is only supposed has a word before it
  const isContact = (name: string) => folded(name).endsWith(folded(contact));
  const alone = written.every(({ name }) => isContact(name) || name === '');
  return written.flatMap(({ one, name }): DeskMessage<ReadTime>[] => {
    // with two visitors a message without a name may be of either
    if (name === '' && !alone) return [];
    const body = BODIES.map((body) => first(one, body)).find(Boolean);
    const time = first(one, TIME);
    const other = { names: [name], emails: [], id: '', evidence: 'sender of a message' };
    return [
      {
        key: '',
        from: name === '' || isContact(name) ? 'customer' : other,
        at: time && { text: textOf(time, 100), language },
        text: body ? textOf(body, CAPS.message, { skip: QUOTED, lines: true }) : '',
      },
    ];
  });
}

function named(message: Element): string {
  const sender = first(message, SENDER);
  return sender ? wordsIn(sender) : '';
}
