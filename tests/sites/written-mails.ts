import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutQuotes } from '../../lib/sites/conclude/own-words.ts';
import { NOBODY, type Sender } from '../../lib/sites/conclude/signature/signer.ts';
import { withoutSignature } from '../../lib/sites/conclude/signature/without.ts';
import { mailboxOf } from '../../lib/sites/read/mailbox.ts';
import { mailIn } from '../../lib/sites/read/quoted.ts';
import type { JudgedMail } from './judged-mails.ts';
import { concluded, inHeader, threadOf } from './mail-reading.ts';
import { digitsOf, type SaidFields } from './said-fields.ts';
import { savedPage } from './saved-page.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

/**
 * The folders of invented mails: the second was written by somebody who had not seen what reads them, the others
 * each once it read those before. The last are of ordinary inboxes, many in a file.
 */
export type WrittenSet =
  | 'written-mails'
  | 'other-mails'
  | 'later-mails'
  | 'last-mails'
  | 'plain-mails'
  | 'inbox-mails';

interface WrittenMail {
  name: string;
  text: string;
  sender: Sender;
  own: string;
  ownAndSignature: string;
  /** What the signature says of its sender; undefined where it is not asked. */
  says: SaidFields | undefined;
}

/** A written mail with what is read of its sender, and what a person reads. */
export interface SignedReading {
  readonly name: string;
  readonly read: SaidFields;
  readonly says: SaidFields;
}

/**
 * Mails written after what is public of each mail program, people invented. A line begins with whose it is: `=` the
 * writer's own words, `~` their signature, `|` what is copied. Of HTML the head says it. Under the sender stand what a
 * person reads of them in the signature: `Name:` where the header has none, `Title:`, `Company:`, each `Phone:`,
 * `Address:`.
 */
function writtenMails(set: WrittenSet): WrittenMail[] {
  const folder = join(FIXTURES, set);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => mailsOf(file, readFileSync(join(folder, file), 'utf8')))
    .map(({ name, marked, html }) => {
      const [head = '', ...lines] = marked.replace(/\n$/, '').split('\n');
      const of = (marks: string) =>
        lines
          .filter((one) => one !== '' && marks.includes(one.charAt(0)))
          .map((one) => one.slice(2))
          .join('\n');
      const wanted = (marks: string) => folded(of(marks).replaceAll('- -', '--'));
      const asked = saidIn(lines);
      const { name: known, email } = mailboxOf(head.replace(/^From: /, ''));
      return {
        name,
        text: html === '' ? of('=~|') : readHtml(html),
        sender: { ...NOBODY, name: known, emails: email === undefined ? [] : [email] },
        own: wanted('='),
        ownAndSignature: wanted('=~'),
        says: set === 'written-mails' && isEmpty(asked) ? undefined : asked,
      };
    });
}

/** The mails of a file: of HTML one, of text perhaps many, each under a line with its name. */
function mailsOf(file: string, written: string): { name: string; marked: string; html: string }[] {
  if (file.endsWith('.html')) {
    const [marked = '', html = ''] = written.replace(/^.*?<!--\n/s, '').split('\n-->\n');
    return [{ name: file, marked, html }];
  }
  const [first = '', ...more] = written.split(/^%% /m);
  if (more.length === 0) return [{ name: file, marked: first, html: '' }];
  return more.map((one) => {
    const [name = '', ...lines] = one.split('\n');
    return { name, marked: lines.join('\n').trimEnd(), html: '' };
  });
}

function saidIn(lines: readonly string[]): SaidFields {
  const all = (label: string) =>
    lines.flatMap((one) => (one.startsWith(`${label}: `) ? one.slice(label.length + 2) : []));
  const [name] = all('Name');
  const [[title], [company], [address]] = [all('Title'), all('Company'), all('Address')];
  return { name, title, company, phones: all('Phone').map(digitsOf), address };
}

function isEmpty({ name, title, company, phones, address }: SaidFields): boolean {
  return ![name, title, company, ...phones, address].some(Boolean);
}

/** What the written mails say of their senders, as it is read and as a person reads it. */
export function writtenSigned(set: WrittenSet): SignedReading[] {
  return writtenMails(set).flatMap(({ name, text, sender, says }) => {
    if (says === undefined) return [];
    const [email = ''] = sender.emails;
    const people = [
      inHeader(sender.name, email, 'sender'),
      inHeader('Bob Ito', 'bob@lumo.example', 'recipient'),
    ];
    const [person] = concluded(threadOf([{ from: 0, text }], people)).people;
    const { title, company, postal, points = [] } = person ?? {};
    const phones = points.flatMap(({ kind, value }) => (kind === 'phone' ? digitsOf(value) : []));
    const signed = sender.name === '' ? person?.name : undefined;
    return [{ name, read: { name: signed, title, company, phones, address: postal?.value }, says }];
  });
}

/** The written mails with what is left of them without what they copy: a signature may stay. */
export function writtenReplies(set: WrittenSet): JudgedMail[] {
  return writtenMails(set).map(({ name, text, own, ownAndSignature }) => ({
    name,
    read: [folded(withoutQuotes(text))],
    wanted: [own, ownAndSignature],
  }));
}

/** The written mails that copy nothing any more, with what is left of them without their signatures. */
export function writtenSignatures(set: WrittenSet): JudgedMail[] {
  return writtenMails(set).map(({ name, text, sender, own }) => ({
    name,
    read: [folded(withoutSignature(withoutQuotes(text), sender))],
    wanted: [own],
  }));
}

function readHtml(html: string): string {
  const { document } = savedPage(html, { url: new URL('https://mail.example/'), own: [] });
  return mailIn(document.body);
}

function folded(text: string): string {
  return text.replace(/[\s\uFEFF]+/g, ' ').trim();
}
