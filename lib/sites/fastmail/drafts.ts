import type { Page } from '../adapter.ts';
import type { Draft } from '../mail/draft.ts';
import { isSomebody, type Mailbox, mailboxOfTexts } from '../mail/mailbox.ts';
import { all, attribute, closest, first, hasKeyboard } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { WRITTEN } from './messages.ts';

const TO = '[id$="-to-input"]';
const CC = '[id$="-cc-input"]';
const FIELD = '.v-EmailInput,.v-Compose-section';
const BOX = '.v-Compose,form,[role=dialog]';

/** The mails being written that can be seen: recipients that are chosen, not what is being typed. */
export function draftsIn({ document, visible }: Page): Draft[] {
  const shown = all(document, TO, 20).filter((one) => visible(one) && !closest(one, WRITTEN));
  return shown.map((to) => {
    const box = closest(to, BOX);
    const copies = box && first(box, CC);
    return {
      to: chosenIn(to),
      cc: copies ? chosenIn(copies) : [],
      apart: false,
      focused: hasKeyboard(box ?? to),
    };
  });
}

function chosenIn(input: Element): Mailbox[] {
  const field = closest(input, FIELD);
  return field ? all(field, 'ul li', 50).map(chosen).filter(isSomebody) : [];
}

/** A recipient that is chosen: a name, and an address in a title where one is shown; both must agree. */
function chosen(token: Element): Mailbox {
  const text = textOf(token, 600, { skip: 'button' });
  const titles = [token, ...all(token, '[title]:not(button)', 5)].map((one) =>
    attribute(one, 'title', 600),
  );
  const box = mailboxOfTexts([text, ...titles]);
  return { ...box, sure: box.sure && text.includes('@') };
}
