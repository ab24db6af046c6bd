import type { Page } from '../adapter.ts';
import type { Draft } from '../mail/draft.ts';
import { doubted, type Mailbox, mailboxFrom } from '../mail/mailbox.ts';
import { shownMailbox } from '../read/mailbox.ts';
import { all, attribute, closest, hasKeyboard } from '../read/node.ts';
import { textOf } from '../read/text.ts';

const EDITOR = '#mailEditor,.sg-mail-editor,form[name=messageForm]';
const LIST = 'md-chips';
const CHIP = 'md-chip';
const FIELD = /\.editable\.(to|cc|bcc)$/;

/** The mails being written: each list of recipients holds those that are chosen, not what is being typed. */
export function draftsIn({ document, visible }: Page): Draft[] {
  const boxes = new Set(
    all(document, LIST, 100)
      .flatMap((list) => closest(list, EDITOR) ?? [])
      .filter(visible),
  );
  return [...boxes].map((box) => {
    const lists = all(box, LIST, 10);
    const listOf = (name: string, at: number) => {
      const named = lists.find((one) => fieldOf(one) === name);
      // To stands before Cc, where neither says so itself
      return named ?? (lists.some((one) => fieldOf(one)) ? undefined : lists[at]);
    };
    const [to, cc] = [listOf('to', 0), listOf('cc', 1)];
    // where To itself is not found, nothing tells that nobody stands in it
    const copied = chosenIn(cc, visible);
    return {
      to: chosenIn(to, visible),
      cc: to ? copied : doubted(copied),
      apart: true,
      focused: hasKeyboard(box),
    };
  });
}

function fieldOf(list: Element): string | undefined {
  return FIELD.exec(attribute(list, 'ng-model', 100))?.[1];
}

function chosenIn(list: Element | undefined, visible: Page['visible']): Mailbox[] {
  if (list === undefined) return [];
  return all(list, CHIP, 50)
    .filter(visible)
    .map((chip) => {
      const { name, email } = shownMailbox(textOf(chip, 600, { skip: 'button,md-icon' }));
      return mailboxFrom(name, [email]);
    });
}
