import { CAPS } from '../../domain/detection.ts';
import type { Shown } from '../desk/customer.ts';
import { type DeskMessage, QUOTED } from '../desk/ticket.ts';
import { addressIn } from '../read/address.ts';
import { instantOf } from '../read/instant.ts';
import { all, attribute, closest, first, matches } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { faceOf } from './agent.ts';

const MESSAGE = '[data-message-id],li[id^=message]';
/** Notes between agents, and what nobody wrote. */
const UNSAID = '.is-private,.is-from-bot,[class*=-amber],[class*=-iris],[class*=lock]';
/** The colour of what agents wrote, which older builds show on either side. */
const AGENTS = '[class*=bg-n-solid-]';
const BODY = '.letter-render,.prose,.text-content';
const HEAD = '[data-bubble-name=email]>section:first-child';
const ANSWERED = '.line-clamp-2,.line-clamp-2 *,[class*=cursor-pointer] *';

/** The messages of customer and user, oldest first; of other agents none. */
export function messagesIn(box: Element, face: string): DeskMessage[] {
  let after = '';
  const messages = all(box, MESSAGE, -CAPS.messages)
    .toReversed()
    .flatMap((element) => {
      const side = sideOf(element);
      // only the last of a run shows whose it is
      const picture = side === 'out' ? besideWords(element, 'img,[role=img]') : undefined;
      const shown = (picture && faceOf(picture)) || after;
      after = side === 'out' ? shown : '';
      const mine = side === 'out' && face !== '' && shown === face;
      if (besideWords(element, UNSAID) || !(side === 'in' || mine)) return [];
      return messageOf(element, mine);
    });
  return messages.toReversed();
}

/** The subject of the oldest mail in view; empty where they are no mails. */
export function subjectIn(box: Element): string {
  const last = all(box, HEAD, CAPS.messages)
    .map((one) => textOf(one, 2000).split('\n'))
    .find((lines) => lines.length > 1)
    ?.at(-1);
  return last && !last.includes('@') ? (/^[^:：]{1,40}[:：]\s*(.+)$/.exec(last)?.[1] ?? '') : '';
}

/** The addresses that mails in view were sent from by somebody who is no agent, each once. */
export function sendersIn(box: Element): string[] {
  const incoming = all(box, MESSAGE, -CAPS.messages).filter((one) => sideOf(one) === 'in');
  return [...new Set(incoming.flatMap((one) => senderOf(one) ?? []))];
}

function senderOf(element: Element): string | undefined {
  const head = first(element, HEAD);
  return head && addressIn(textOf(head, 2000).split('\n')[0] ?? '');
}

function messageOf(element: Element, mine: boolean): DeskMessage[] {
  const answered = new Set(all(element, ANSWERED, 100));
  const body = all(element, BODY, 10).find((one) => !answered.has(one));
  if (!body) return [];
  const from = senderOf(element);
  const time = first(element, 'time,.time');
  const key = attribute(element, 'data-message-id', 40) || attribute(element, 'id').slice(7);
  return [
    {
      key,
      from: mine ? 'me' : from ? writerOf(from) : 'customer',
      at: time && instantOf(textOf(time, 60), 'en'),
      text: textOf(body, CAPS.message, { skip: QUOTED, lines: true }),
    },
  ];
}

function writerOf(email: string): Shown {
  return { names: [], emails: [email], id: '', evidence: 'From of a mail' };
}

/** By the shape of the bubble, the place of the message, or in older builds its own class; undefined where they differ. */
function sideOf(element: Element): 'in' | 'out' | undefined {
  const bears = (own: string, inside: string) =>
    matches(element, own) || besideWords(element, inside) !== undefined;
  const out = bears('.justify-end,.right', '.right-bubble');
  const into = bears('.justify-start,.left', '.left-bubble') && !besideWords(element, AGENTS);
  return out === into ? undefined : out ? 'out' : 'in';
}

/** The first that is found in a message but not in what somebody wrote, which can bear any mark. */
function besideWords(element: Element, selector: string): Element | undefined {
  return all(element, selector, 20).find((one) => !closest(one, BODY));
}
