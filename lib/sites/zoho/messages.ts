import { CAPS } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { isSomebody } from '../mail/mailbox.ts';
import type { ThreadMessage } from '../mail/thread.ts';
import { all, around, attribute, closest } from '../read/node.ts';
import { oldestFirst } from '../read/oldest-first.ts';
import { mailIn } from '../read/quoted.ts';
import { textOf } from '../read/text.ts';
import { recipientsIn, senderIn } from './person.ts';
import { stampedInstant } from './stamp.ts';

/** What somebody wrote: nothing in it is of the page. */
export const WRITTEN = '[role=document],.zmMailWrapper';
/** The pane of what is open while it is shown: a closed one keeps the last mail. */
export const PANE = '.shw';

const ID = 'zm_Container_m';
const MAIL = `[id^=${ID}]`;
const TIME = '.jsRevTS';

/** The open mails in the page's order, and whether one has no sender. */
export function messagesIn(
  { document, visible }: Page,
  open: string,
  ownerKnown: boolean,
): { messages: ThreadMessage[]; missing: boolean } {
  const messages: ThreadMessage[] = [];
  const mails = all(document, MAIL, 400).filter((one) => !around(one, WRITTEN) && visible(one));
  for (const mail of mails.slice(-CAPS.messages)) {
    const key = attribute(mail, 'id', 80).slice(ID.length);
    if (!closest(mail, PANE) && key !== open) continue;
    const within = (selector: string) =>
      all(mail, selector, 200).filter((one) => !around(one, WRITTEN));
    const from = senderIn(within);
    if (!isSomebody(from)) return { messages: [], missing: true };
    const [body] = within(WRITTEN).filter(visible);
    messages.push({
      from: { ...from, sure: from.sure && ownerKnown },
      recipients: () => recipientsIn(within),
      key: /^\d+$/.test(key) ? key : '',
      at: within(TIME).flatMap((one) => stampedInstant(textOf(one, 80)) ?? [])[0],
      text: body && mailIn(body),
    });
  }
  return { messages: oldestFirst(messages), missing: false };
}
