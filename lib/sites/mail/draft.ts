import type { Detection } from '../../domain/detection.ts';
import type { ReadTime } from '../../domain/stated.ts';
import { shownMailbox } from '../read/mailbox.ts';
import { doubted, isSomebody, type Mailbox, mailboxFrom } from './mailbox.ts';
import { type Account, personOf, unique } from './people.ts';

/** A mail that is being written. */
export interface Draft {
  to: readonly Mailbox[];
  cc: readonly Mailbox[];
  /** It stands in a window of its own over what else is open. */
  apart: boolean;
  /** The keyboard is in it. */
  focused: boolean;
}

const ONE = /(?:"(?:\\.|[^"\\])*"|[^",;])+/g;

/** The mailboxes of a list as it is written in a field, `Ana <ana@…>, "Costa, Rui" <rui@…>`; no half-written ones. */
export function mailboxesIn(text: string): Mailbox[] {
  const pieces = text.slice(0, 20_000).match(ONE) ?? [];
  const boxes = pieces.map(shownMailbox).filter(isSomebody).slice(0, 50);
  // of several pieces some may be of one name
  return boxes.flatMap(({ name, email }) =>
    email ? { ...mailboxFrom(name, [email]), sure: !boxes[1] } : [],
  );
}

/** Whom a draft goes to: about the first in To, else in Cc, who is not the user. A draft has no conversation. */
export function detectDraft(
  { to, cc }: Pick<Draft, 'to' | 'cc'>,
  account: Account,
  isMine: (one: Mailbox) => boolean,
): Detection<never> {
  const read = (boxes: readonly Mailbox[], field: string, sole: boolean) =>
    boxes
      .filter((one) => isSomebody(one) && !isMine(one))
      .map((one) => {
        const evidence = `${field} field of the draft`;
        return personOf(one, { role: 'recipient', evidence, sole }, account);
      });
  const all = (sole: boolean) => unique([...read(to, 'To', sole), ...read(cc, 'Cc', sole)]);
  const people = all(all(true).length === 1);
  if (people.length === 0) return { kind: 'none' };
  return { kind: 'people', site: account.site, channel: 'email', people, primary: 0 };
}

/**
 * What is shown where a thread and drafts are open at once: a draft in a window of its own while it has the keyboard,
 * otherwise the thread; without a thread the draft with the keyboard, or the only one. Where a mail is open that cannot be
 * read, what is taken for a field of the draft may be a part of it: nobody is more than likely then.
 */
export function threadOrDraft<At extends ReadTime>(
  thread: Detection<At>,
  drafts: readonly Draft[],
  read: (draft: Draft) => Detection<At>,
): Detection<At> {
  const focused = drafts.find((draft) => draft.focused);
  const open = thread.kind === 'people' || thread.kind === 'broken';
  const draft = focused ?? (drafts.length === 1 ? drafts[0] : undefined);
  if (draft === undefined || (open && !focused?.apart)) return thread;
  const isRead = thread.kind === 'people' || thread.kind === 'none';
  const doubt = { to: doubted(draft.to), cc: doubted(draft.cc) };
  const detection = read(isRead ? draft : { ...draft, ...doubt });
  return detection.kind === 'people' ? detection : thread;
}
