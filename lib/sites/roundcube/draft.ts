import type { Detection } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { detectDraft, mailboxesIn } from '../mail/draft.ts';
import { doubted, type Mailbox } from '../mail/mailbox.ts';
import { all, around, hasKeyboard, valueIn } from '../read/node.ts';
import { isOwn } from '../read/own.ts';
import { textOf } from '../read/text.ts';
import type { Env } from './env.ts';

/** Reads a mail that is being written; the user is whoever it may be sent from. */
export function detectDraftIn(
  document: Document,
  page: Page,
  env: Env,
  owners: readonly string[],
): Detection {
  const own = [...page.own, ...owners];
  // the recipients in a field, or in the boxes that elastic makes of it; the last while it is typed is nobody yet
  const chosenIn = (fields: string): Mailbox[] =>
    all(document, fields, 5).flatMap((field) => {
      const row = around(field, '.form-group,tr');
      if (!row || !page.visible(row)) return [];
      const shown = all(row, 'li.recipient', 50).map((one) => textOf(one, 600, { skip: 'a' }));
      const typed = valueIn(field);
      return mailboxesIn(
        [...shown, hasKeyboard(field) ? typed.replace(/[^,;]*$/, '') : typed].join(','),
      );
    });
  const to = chosenIn('[name=_to]');
  const cc = chosenIn('[name=_cc]');
  // where nobody is found in To, it may be that To is not
  return detectDraft(
    { to, cc: to[0] ? cc : doubted(cc) },
    { site: 'roundcube', account: `${env.username}@${page.url.host}` },
    ({ email = '' }) => isOwn(email, own),
  );
}
