import type { Page } from '../adapter.ts';
import type { Draft } from '../mail/draft.ts';
import { type Mailbox, mailboxOfTexts } from '../mail/mailbox.ts';
import { all, attribute, hasKeyboard, holds } from '../read/node.ts';
import { textOf } from '../read/text.ts';

const CHIP = '[class*=_EType_RECIPIENT_ENTITY]';
const WRITABLE = '[contenteditable=true]';

/** The mails being written that can be seen; Outlook shows a new one in the place of the open one. */
export function draftsIn({ document, visible }: Page): Draft[] {
  const fields = (name: string) =>
    all(document, `[id$="_${name}"]`, 100).filter(
      (one) => holds(one, WRITABLE) || holds(one, CHIP),
    );
  const copies = fields('CC');
  const named = fields('TO')
    .filter(visible)
    .map((to) => {
      const id = attribute(to, 'id').replace(/TO$/, 'CC');
      return { to, cc: copies.find((one) => attribute(one, 'id') === id) };
    });
  const drafts = named.length > 0 ? named : unnamed(document, visible);
  return drafts.map(({ to, cc }) => ({
    to: chosenIn(to),
    cc: cc ? chosenIn(cc) : [],
    apart: false,
    focused: hasKeyboard(to) || (cc !== undefined && hasKeyboard(cc)),
  }));
}

/** Where the fields have no names: the writable parts that hold recipients, To before Cc. */
function unnamed(document: Document, visible: Page['visible']) {
  const [to, cc] = all(document, WRITABLE, 100).filter((one) => holds(one, CHIP) && visible(one));
  return to ? [{ to, cc }] : [];
}

function chosenIn(field: Element): Mailbox[] {
  return all(field, CHIP, 50).map((chip) => {
    const labels = ['aria-label', 'title'].map((one) => attribute(chip, one));
    return mailboxOfTexts([textOf(chip, 600, { skip: 'button,i' }), ...labels]);
  });
}
