import type { Page } from '../adapter.ts';
import type { Draft } from '../mail/draft.ts';
import { isSomebody, type Mailbox, mailboxOfTexts } from '../mail/mailbox.ts';
import { onlyAddress } from '../mail/owner.ts';
import { addressIn } from '../read/address.ts';
import { all, attribute, closest, first, hasKeyboard } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { WRITTEN } from './messages.ts';

const FIELD = '.zmCRow';
const BOX = '[id^=jstab-Cmp]';

/** The mails being written that can be seen: recipients that are chosen, not what is being typed. */
export function draftsIn(page: Page): Draft[] {
  return shown(page, '[data-testid=com_To_field]').map((to) => {
    const box = closest(to, BOX);
    const copies = box && first(box, '[data-testid=com_Cc_field]');
    return {
      to: chosenIn(to),
      cc: copies ? chosenIn(copies) : [],
      apart: false,
      focused: hasKeyboard(box ?? to),
    };
  });
}

/** The address that a mail being written is sent from, which is the user's; undefined for none, and for several. */
export function sendingEmail(page: Page): string | undefined {
  const emails = shown(page, '[data-testid=com_cur_from_address]').flatMap(
    (one) => addressIn(attribute(one, 'aria-label', 600)) ?? [],
  );
  return onlyAddress(emails);
}

function shown({ document, visible }: Page, selector: string): Element[] {
  return all(document, selector, 20).filter((one) => visible(one) && !closest(one, WRITTEN));
}

function chosenIn(input: Element): Mailbox[] {
  const field = closest(input, FIELD);
  const chips = field ? all(field, '[role=option][aria-label],.zmCB', 50) : [];
  return chips.map(chosen).filter(isSomebody);
}

/** A recipient that is chosen: by its label and by its text, which must agree. */
function chosen(chip: Element): Mailbox {
  const texts = [textOf(chip, 600, { skip: 'button' }), attribute(chip, 'aria-label', 600)];
  const box = mailboxOfTexts(texts);
  return { ...box, sure: box.sure && texts.every((text) => text.includes('@')) };
}
