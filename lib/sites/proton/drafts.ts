import type { Page } from '../adapter.ts';
import type { Draft } from '../mail/draft.ts';
import { doubted, type Mailbox, mailboxFrom, mailboxOfTexts } from '../mail/mailbox.ts';
import { addressIn, emailOf } from '../read/address.ts';
import { shownMailbox } from '../read/mailbox.ts';
import {
  all,
  around,
  attribute,
  closest,
  first,
  hasKeyboard,
  holds,
  property,
} from '../read/node.ts';
import { textOf } from '../read/text.ts';

const FIELDS = '[data-testid^="composer:"]';
const COMPOSER = '.composer,[role=dialog]';
const TO = '[data-testid="composer:to-field"],.composer-to-editor';
const CC = '[data-testid="composer:cc-field"],.composer-editor-cc';
const BCC = '[data-testid="composer:bcc-field"],.composer-editor-bcc';
const CHIP = '[data-testid=composer-addresses-item],.composer-addresses-item';
const LABEL = '[data-testid=composer-addresses-item-label],.composer-addresses-item-label';
const SUMMARY = '[data-testid="composer:address"] .composer-addresses-fakefield-inner';
const ICON = '.composer-addresses-addressIcon';
const SENDER = '[data-testid="composer:from"]';

/** The mails being written that can be seen, each in a window of its own. */
export function draftsIn({ document, visible }: Page): Draft[] {
  const boxes = all(document, FIELDS, 200).map((field) => closest(field, COMPOSER));
  return [...new Set(boxes)].flatMap((box) => {
    if (box === undefined || !visible(box)) return [];
    const to = [...chosenIn(box, TO), ...summedUpIn(box)];
    const cc = chosenIn(box, CC);
    // where To itself is not found, nothing tells that nobody stands in it
    const copied = holds(box, TO) ? cc : doubted(cc);
    return [{ to, cc: copied, apart: true, focused: hasKeyboard(box) }];
  });
}

/** The addresses that mails are being written from. */
export function sendersIn(document: Document): (string | undefined)[] {
  return all(document, SENDER, 10).map((one) => addressIn(textOf(one, 600)));
}

function chosenIn(box: Element, field: string): Mailbox[] {
  const row = first(box, field);
  if (row === undefined) return [];
  const chips = all(row, CHIP, 50).filter((one) => !closest(one, BCC));
  return chips.map((chip) => {
    const label = first(chip, LABEL) ?? chip;
    const { name, email } = shownMailbox(textOf(label, 600));
    const removing = first(chip, '[data-testid^=remove-address-button-]');
    const named = removing ? attribute(removing, 'data-testid', 400).slice(22) : '';
    const box = mailboxFrom(name, [email, emailOf(named)]);
    return { ...box, sure: box.sure && named !== '' };
  });
}

/** While the text is written the fields are one line: To up to the word for the copies, each called by name or address. */
function summedUpIn(box: Element): Mailbox[] {
  const inner = first(box, SUMMARY);
  if (inner === undefined) return [];
  const icons = all(inner, ICON, 50);
  const parts = [...property(inner, 'children')];
  const end = parts.findIndex((part) => !holds(part, ICON) && attribute(part, 'title') !== '');
  const to = end < 0 ? parts : parts.slice(0, end);
  return icons.flatMap((icon) => {
    const part = to.find((one) => property(one, 'contains').call(one, icon));
    if (part === undefined || around(part, ICON)) return [];
    return [mailboxOfTexts([textOf(part, 600).replace(/,$/, '')])];
  });
}
