import type { Page } from '../adapter.ts';
import type { Draft } from '../mail/draft.ts';
import { type Mailbox, mailboxFrom } from '../mail/mailbox.ts';
import { emailOf } from '../read/address.ts';
import { shownMailbox } from '../read/mailbox.ts';
import { all, attribute, closest, hasKeyboard } from '../read/node.ts';
import { textOf } from '../read/text.ts';

const LISTS = '#rl-popups .emailaddresses,#V-PopupsCompose ul';
const CHIP = 'li[title]';
const HIDDEN_COPIES = '.bcc-row,.reply-to-row';
const COPIES = '.cc-row';

/** The mail being written: each list of recipients holds those that are chosen, not what is being typed. */
export function draftsIn({ document, visible }: Page): Draft[] {
  const [list, ...more] = all(document, LISTS, 20).filter(
    (one) => closest(one, 'dialog') && visible(one) && !closest(one, HIDDEN_COPIES),
  );
  const box = list && closest(list, 'dialog');
  if (list === undefined || box === undefined) return [];
  const copies = more.find((one) => closest(one, COPIES));
  return [
    {
      to: chosenIn(list),
      cc: copies ? chosenIn(copies) : [],
      apart: true,
      focused: hasKeyboard(box),
    },
  ];
}

function chosenIn(list: Element): Mailbox[] {
  return all(list, CHIP, 50).map((chip) => {
    const { name, email } = shownMailbox(attribute(chip, 'title', 600));
    return mailboxFrom(name, [email, emailOf(textOf(chip, 400, { skip: 'a' }))]);
  });
}
