import { CAPS } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { mailboxesIn } from '../mail/draft.ts';
import { isSomebody, type Mailbox, mailboxFrom } from '../mail/mailbox.ts';
import type { ThreadMessage } from '../mail/thread.ts';
import { mailtoOf } from '../read/address.ts';
import { shownMailbox } from '../read/mailbox.ts';
import { line, nameOf } from '../read/name.ts';
import { all, attribute, closest, first, type Root } from '../read/node.ts';
import { mailIn } from '../read/quoted.ts';
import { textOf } from '../read/text.ts';

const MAIL = '.b-message';
const HEADER = '.messageItemHeader';
const BODY = '.bodyText';
const PART = '.b-text-part,[id^=rl-msg-]';
const FROM = '.from';
const MOST = 20_000;

/** The open mail; undefined while none is, `broken` where it has no sender. */
export function messageIn(
  { document, visible }: Page,
  ownerKnown: boolean,
): ThreadMessage | 'broken' | undefined {
  const [header] = all(document, HEADER, 10).filter((one) => !closest(one, BODY) && visible(one));
  // what was read before stays in the page, hidden
  const body = all(document, PART, 50).find((one) => closest(one, BODY) && visible(one));
  const part = header ?? body;
  if (part === undefined) return undefined;
  // its sender stands in one header, its date and whom it went to in another
  const mail = closest(part, MAIL) ?? document;
  const from = senderIn(mail);
  if (from === 'nobody') return undefined;
  if (from === undefined) return 'broken';
  const time = all(mail, `${HEADER} time`, 5).find((one) => !closest(one, BODY));
  const at = time ? new Date(attribute(time, 'datetime', 40)) : undefined;
  return {
    from: { ...from, sure: from.sure && ownerKnown },
    recipients: () => ['TO', 'CC'].flatMap((name) => mailboxesIn(rowOf(mail, name))),
    key: body ? line(attribute(body, 'id', CAPS.key)) : '',
    at: at && !Number.isNaN(at.getTime()) ? at.toISOString() : undefined,
    text: body && mailIn(body, '.sm-bq-switcher summary'),
  };
}

/**
 * By the link to the sender, which no name can pretend; the title and the table of all headers must agree with it, as
 * they do where there is one sender.
 */
function senderIn(mail: Root): Mailbox | 'nobody' | undefined {
  const [shown] = all(mail, `${HEADER} ${FROM}`, 5).filter((one) => !closest(one, BODY));
  const link = shown && first(shown, 'a[href^="mailto:"]');
  const texts = [
    shown ? attribute(shown, 'title', MOST) : '',
    shown ? textOf(shown, MOST) : '',
    rowOf(mail, 'FROM'),
  ].filter((text) => text !== '');
  const email = link && mailtoOf(attribute(link, 'href'));
  // an address of other letters than can be kept still has a name before it
  const [name = ''] = texts.map((text) => nameOf(text.replace(/<[^<]*$/, '')));
  // A name may pretend to be more senders: the last address is the sender's own.
  const emails = [email, ...texts.map((text) => shownMailbox(text).email)];
  const shownEmail = emails.find((one) => one !== undefined);
  const listed = texts.flatMap((text) => mailboxesIn(text));
  const named = listed.find((one) => one.email === shownEmail && one.name !== '');
  const found = mailboxFrom(named?.name ?? name, emails);
  const box = { ...found, sure: found.sure && email !== undefined };
  if (isSomebody(box)) return box;
  // a mail may have no sender, which the place of the sender shows
  return shown && texts.length === 0 ? 'nobody' : undefined;
}

/** What a row of the headers says; rows are known by the key of their label, whatever the language. */
function rowOf(mail: Root, name: string): string {
  const label = `[data-i18n="GLOBAL/${name}"]`;
  const [cell] = all(mail, `${HEADER} ${label}+td,${HEADER} ${label}+span`, 5).filter(
    (one) => !closest(one, BODY),
  );
  return cell ? textOf(cell, MOST) : '';
}
