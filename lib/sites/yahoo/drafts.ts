import type { Page } from '../adapter.ts';
import type { Draft } from '../mail/draft.ts';
import { isSomebody, type Mailbox } from '../mail/mailbox.ts';
import { all, closest, hasKeyboard } from '../read/node.ts';
import { mailboxOfPill, PILL } from './person.ts';

const TO = '[data-test-id=compose-header-field-to]';
const CC = '[data-test-id=compose-header-field-cc]';
const BOX = '[role=dialog],[data-test-id=compose-container],[data-test-id=compose],form';

/** The mails being written that can be seen: recipients that are chosen, not what is being typed. */
export function draftsIn({ document, visible }: Page): Draft[] {
  const shown = (selector: string) => all(document, selector, 20).filter(visible);
  const copies = shown(CC);
  return shown(TO).map((to, at) => ({
    to: chosenIn(to),
    cc: copies[at] ? chosenIn(copies[at]) : [],
    apart: false,
    focused: hasKeyboard(closest(to, BOX) ?? to),
  }));
}

function chosenIn(field: Element): Mailbox[] {
  return all(field, PILL, 50).map(mailboxOfPill).filter(isSomebody);
}
