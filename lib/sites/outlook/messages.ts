import { CAPS } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import type { ThreadMessage } from '../mail/thread.ts';
import { instantOf } from '../read/instant.ts';
import { folded } from '../read/name.ts';
import { all, attribute, closest, property } from '../read/node.ts';
import { mailIn } from '../read/quoted.ts';
import { textOf } from '../read/text.ts';
import { mailboxIn, recipientsIn, sendersIn } from './header.ts';
import { BODY, isBeside } from './pane.ts';

const TIME = '[data-testid=SentReceivedSavedTime],[id$="_DATETIME"],time';

/** The mails of a pane, oldest first: the page shows the newest first, unless their times say otherwise. */
export function messagesIn(pane: Element, { document, visible }: Page): ThreadMessage[] {
  const language = attribute(property(document, 'documentElement'), 'lang', 40);
  const senders = sendersIn(pane);
  const shown = senders.filter(visible).slice(0, CAPS.messages);
  const messages = shown.map((sender) => {
    const scope = scopeOf(sender, senders, pane);
    const [body] = all(scope, BODY, 20).filter((one) => !isBeside(one) && visible(one));
    const [time] = all(scope, TIME, 5).filter((one) => !closest(one, BODY));
    return {
      from: mailboxIn(sender),
      recipients: () => recipientsIn(scope),
      // Neither ids nor anything else of a mail stays the same on the next visit.
      key: '',
      at: time && instantOf(attribute(time, 'datetime') || textOf(time, 100), language),
      text: body && mailIn(body),
    };
  });
  const times = messages.flatMap(({ at }) => at ?? []);
  const ascending = (times[0] ?? '') < (times.at(-1) ?? '');
  return withAddresses(ascending ? messages : messages.reverse());
}

/** The largest part of the pane around a sender that holds no other mail's. */
function scopeOf(sender: Element, senders: readonly Element[], pane: Element): Element {
  let scope = sender;
  while (scope !== pane) {
    const parent = property(scope, 'parentElement');
    if (parent === null) break;
    const contains = property(parent, 'contains');
    if (senders.some((one) => one !== sender && contains.call(parent, one))) break;
    scope = parent;
  }
  return scope;
}

/** A sender whose address one mail of the thread shows has it in the others too, likely. */
function withAddresses(messages: readonly ThreadMessage[]): ThreadMessage[] {
  const known = new Map<string, string>();
  for (const { from } of messages) {
    const name = folded(from.name);
    const before = known.get(name) ?? from.email;
    if (from.email) known.set(name, before === from.email ? from.email : '');
  }
  return messages.map((message) => {
    const { name, email } = message.from;
    const shown = name && known.get(folded(name));
    return email || !shown ? message : { ...message, from: { name, email: shown, sure: false } };
  });
}
