import { CAPS } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import type { Shown } from '../desk/customer.ts';
import { type DeskMessage, QUOTED } from '../desk/ticket.ts';
import { isUser } from '../desk/user.ts';
import { instantOf } from '../read/instant.ts';
import { folded } from '../read/name.ts';
import { all, attribute, first, holds, matches, property } from '../read/node.ts';
import { oldestFirst } from '../read/oldest-first.ts';
import { textOf } from '../read/text.ts';
import { wordsIn } from './requester.ts';

const ITEM = '.ticket-details__item,[data-test-id="conversation-wrapper"]';
const OUTSIDE = '.ticket-details__requestor';
const NOTE = '.ticket-details__privatenote';
/** To and Cc: notes never have them, and some mails look like notes. */
const MAILED = '.emails-info:not(.notify)';
const NAME = '[data-test-id="user-name"],.user';
const BODIES = [
  '[data-test-conversation="conversation-text"]',
  '#ticket_original_request',
  '.ticket-details__item__content',
  '.text__content',
];

/**
 * What the requester, others from outside and the user wrote, oldest first. Which agent is signed in no place is known to
 * tell: one who is called as the user's address is the user, where what they wrote went to the requester.
 */
export function messagesIn({ document, own, visible }: Page, customer: Shown): DeskMessage[] {
  const [requester = ''] = customer.names.filter((one) => one !== '');
  const [email = ' '] = customer.emails;
  const language = attribute(property(document, 'documentElement'), 'lang', 40);
  const items = all(document, ITEM, -2 * CAPS.messages).filter(visible);
  // The older mark may stand inside of the newer one.
  const outer = items.filter((one) => !holds(one, ITEM));
  const messages = outer.flatMap((item): DeskMessage[] => {
    const outside = bears(item, OUTSIDE);
    if (!outside && bears(item, NOTE) && !holds(item, MAILED)) return [];
    const named = first(item, NAME);
    const name = named ? wordsIn(named) : '';
    const same = name !== '' && folded(name) === folded(requester);
    const body = BODIES.map((one) => first(item, one)).find(Boolean);
    const [to] = all(item, MAILED, 1);
    const answers = !to || textOf(to, 1000).toLowerCase().includes(email.toLowerCase());
    const mine = !same && !outside && answers && isUser(name, own);
    if (!(same || outside || mine) || name === '' || !body) return [];
    const time = first(item, '.timeago-units,time');
    const when = time ? attribute(time, 'datetime', 60) || textOf(time, 100) : '';
    const other = { names: [name], emails: [], id: '', evidence: 'sender of a message' };
    return [
      {
        key: /\d{2,}/.exec(attribute(item, 'id', 60))?.[0] ?? '',
        from: same ? 'customer' : mine ? 'me' : other,
        at: instantOf(when, language || 'en'),
        text: textOf(body, CAPS.message, { skip: `${QUOTED},button`, lines: true }),
      },
    ];
  });
  return oldestFirst(messages);
}

function bears(item: Element, mark: string): boolean {
  const parent = property(item, 'parentElement');
  return matches(item, mark) || (parent !== null && matches(parent, mark));
}
