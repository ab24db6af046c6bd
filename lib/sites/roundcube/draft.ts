import type { Detection } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { detectDraft, mailboxesIn } from '../mail/draft.ts';
import { doubted, type Mailbox } from '../mail/mailbox.ts';
import { all, around, hasKeyboard, holds, valueIn } from '../read/node.ts';
import { isOwn } from '../read/own.ts';
import { textOf } from '../read/text.ts';
import type { Env } from './env.ts';

const TO = '[name=_to]';
const CHIP = 'li.recipient';

/** Reads a mail that is being written; the user is whoever it may be sent from. */
export function detectDraftIn(
  document: Document,
  page: Page,
  env: Env,
  owners: readonly string[],
): Detection {
  const own = [...page.own, ...owners];
  const cc = chosenIn(document, '[name=_cc]');
  // where To itself is not found, nothing tells that nobody stands in it
  const copied = holds(document, TO) ? cc : doubted(cc);
  const draft = { to: chosenIn(document, TO), cc: copied };
  const account = { site: 'roundcube', account: `${env.username}@${page.url.host}` };
  return detectDraft(draft, account, ({ email = '' }) => isOwn(email, own));
}

/** The recipients in a field, or in the boxes that elastic makes of it; the last while it is typed is nobody yet. */
function chosenIn(document: Document, fields: string): Mailbox[] {
  return all(document, fields, 5).flatMap((field) => {
    const row = around(field, '.form-group,tr');
    const chips = row ? all(row, CHIP, 50) : [];
    const shown = chips.map((one) => textOf(one, 600, { skip: 'a' }));
    const typed = valueIn(field);
    const finished = hasKeyboard(field) ? typed.slice(0, typed.search(/[^,;]*$/)) : typed;
    return mailboxesIn([...shown, finished].join(','));
  });
}
