import type { Page } from '../adapter.ts';
import { type Draft, mailboxesIn } from '../mail/draft.ts';
import type { Mailbox } from '../mail/mailbox.ts';
import { all, closest, hasKeyboard, matches, property, valueIn } from '../read/node.ts';
import { mailboxOfElement } from './person.ts';

const FIELDS = '[name=to],[name=subjectbox]';
/** Whoever is chosen; a sender in a row of the list is not. */
const CHIP = '[role=option][data-hovercard-id],[email]:not(.yP):not(.zF)';

/** The mails being written that can be seen: in windows of their own, or as a reply inside the thread. */
export function draftsIn({ document, visible }: Page): Draft[] {
  const boxes = all(document, FIELDS, 100).map(
    (field) => closest(field, '[role=dialog]') ?? closest(field, 'form'),
  );
  return [...new Set(boxes)].flatMap((box) => {
    if (box === undefined || !visible(box)) return [];
    const [to = [], cc = []] = ['to', 'cc'].map((name, at) =>
      fieldsIn(box, name, at).flatMap(chosenIn),
    );
    return [{ to, cc, apart: matches(box, '[role=dialog]'), focused: hasKeyboard(box) }];
  });
}

/** A field by its name, else by its place among the lists of recipients. */
function fieldsIn(box: Element, name: string, at: number): Element[] {
  const named = all(box, `[name=${name}]`, 10);
  if (named.length > 0) return named;
  return all(box, '[role=listbox]', 10).slice(at, at + 1);
}

/** The recipients that are chosen in a field; what is still being typed is nobody yet. */
function chosenIn(field: Element): Mailbox[] {
  const inRow = matches(field, 'textarea,input');
  const row = inRow ? (closest(field, 'tr') ?? property(field, 'parentElement')) : field;
  const chips = row ? all(row, CHIP, 50).map((chip) => mailboxOfElement(chip)) : [];
  return [...chips, ...(hasKeyboard(field) ? [] : mailboxesIn(valueIn(field)))];
}
