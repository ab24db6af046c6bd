import type { Page } from '../adapter.ts';
import type { Shown } from '../desk/customer.ts';
import { addressIn, emailOf } from '../read/address.ts';
import { folded, nameOf } from '../read/name.ts';
import { all, attribute, first, property, valueIn } from '../read/node.ts';
import { textOf } from '../read/text.ts';

const FIELD =
  '[data-test-id="ticket-system-field-requester-select"],[data-test-id="requester-field"]';
const NAMES = ['[data-test-id="tabs-nav-item-users"]', '[data-test-id="tooltip-requester-name"]'];
const COMPANY = '[data-test-id="tabs-nav-item-organizations"]';
const ADDRESSES =
  '[data-test-id="customer-context-email"],[data-test-id="requester-email"],[data-test-id*="essentials"] a[href^="mailto:"]';
/** The chips of the reply: whom it goes to, the requester first. */
const CHIP = '[data-garden-id="tags.avatar"][alt*="@"]';

/** Who asked, by the field of the ticket, the way to the ticket, the card of the customer and the reply. */
export function requesterOf(root: Element, { visible }: Page): Shown {
  const shown = (selectors: string) => all(root, selectors, 20).filter(visible);
  const [field] = shown(FIELD);
  const titles = field ? all(field, '[title],input', 20) : [];
  const names = [
    field && wordsIn(first(field, '[data-garden-id="typography.ellipsis"]') ?? field),
    ...NAMES.map((one) => shown(one)[0]).map((one) => one && wordsIn(one)),
  ].map((one) => one ?? '');
  const [name = ''] = names.filter((one) => one !== '');
  // without a company a word in brackets stands there
  const company = shown(COMPANY)
    .map(wordsIn)
    .find((one) => !one.startsWith('('));
  const chip = shown(CHIP).find((one) => folded(besideChip(one)) === folded(name));
  // what only says the name again says no address: the requester words it
  const apart = (text: string) =>
    names.some((one) => folded(one) === folded(text)) ? undefined : addressIn(text);
  const emails = [
    ...titles.map((one) => apart(attribute(one, 'title') || valueIn(one))),
    ...shown(ADDRESSES).map((one) => addressIn(wordsIn(one))),
    chip && apart(attribute(chip, 'alt')),
  ];
  const told = emails.some(Boolean);
  return {
    names,
    emails: told ? emails : names.map(emailOf),
    ...(told ? {} : { unsure: true as const }),
    id: '',
    ...(company ? { company } : {}),
    evidence: 'requester of the ticket',
  };
}

function wordsIn(element: Element): string {
  return nameOf(textOf(element, 400).split('\n')[0] ?? '');
}

function besideChip(chip: Element): string {
  const beside = property(chip, 'nextElementSibling');
  return beside ? wordsIn(beside) : '';
}
