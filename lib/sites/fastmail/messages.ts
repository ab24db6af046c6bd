import { CAPS } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { isSomebody } from '../mail/mailbox.ts';
import type { ThreadMessage } from '../mail/thread.ts';
import { instantOf } from '../read/instant.ts';
import { all, around, attribute, closest, matches, property } from '../read/node.ts';
import { mailIn } from '../read/quoted.ts';
import { textOf } from '../read/text.ts';
import { FROM, recipientOf, STATES_SENDER, senderOf, TO } from './person.ts';

/** What somebody wrote: nothing in it is of the page. */
export const WRITTEN = '.v-Message-body,.u-article,article';

const CARD = '.v-MessageCard,.app-contentCard';
const TIME = '.v-MessageCard-time';
const MARKS = [CARD, FROM, STATES_SENDER, TO, TIME, WRITTEN].join();
/** The list, and what is being written: not an open mail. */
const APART = '.v-MailboxItem,.v-Compose';
const DRAFT = '[class*="--draft"]';
const FOLDED = '.is-collapsed';

/** A mail's parts in their order; what it says stands in its card or behind it. */
interface Parts {
  from: Element | undefined;
  others: Element[];
}

/** The heading of the open conversation, if it can be seen. */
export function subjectOf({ document, visible }: Page): Element | undefined {
  return all(document, '.v-Thread-title h1,.v-Thread h1', 20).find(
    (one) => !closest(one, `${WRITTEN},${APART}`) && visible(one),
  );
}

/** The mails of the open conversation, oldest first, whether one has no sender, and whether it holds drafts. */
export function messagesIn(
  { document, visible }: Page,
  ownerKnown: boolean,
): { messages: ThreadMessage[]; missing: boolean; drafts: boolean } {
  const language = attribute(property(document, 'documentElement'), 'lang', 40);
  const found = partsIn(document);
  const messages: ThreadMessage[] = [];
  let drafts = false;
  for (const { from, others } of found.slice(-CAPS.messages)) {
    const mark = from ?? others.find((one) => matches(one, WRITTEN));
    if (mark === undefined || !visible(mark)) continue;
    if (closest(mark, DRAFT)) {
      drafts = true;
      continue;
    }
    const box = from && senderOf(from, others);
    if (box === undefined || !isSomebody(box)) return { messages: [], missing: true, drafts };
    messages.push({
      from: { ...box, sure: box.sure && ownerKnown },
      recipients: () => others.filter((one) => matches(one, TO)).map(recipientOf),
      key: '',
      at: others.flatMap((one) => timeIn(one, language))[0],
      text: textIn(others, visible),
    });
  }
  return { messages, missing: false, drafts };
}

function partsIn(document: Document): Parts[] {
  const mails: Parts[] = [];
  for (const mark of all(document, MARKS, 5000)) {
    if (around(mark, WRITTEN) || closest(mark, APART)) continue;
    const mail = mails.at(-1);
    if (matches(mark, CARD)) mails.push({ from: undefined, others: [] });
    else if (!matches(mark, FROM)) mail?.others.push(mark);
    else if (mail && !mail.from) mail.from = mark;
    else mails.push({ from: mark, others: [] });
  }
  return mails;
}

function timeIn(time: Element, language: string): string[] {
  if (!matches(time, TIME)) return [];
  const texts = [attribute(time, 'title', 200), textOf(time, 200)];
  return texts.flatMap((text) => instantOf(text, language) ?? []);
}

function textIn(others: readonly Element[], visible: Page['visible']): string | undefined {
  const body = others.find((one) => matches(one, WRITTEN) && !closest(one, FOLDED) && visible(one));
  return body && mailIn(body);
}
