import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAPS } from '../../lib/domain/detection.ts';
import { withoutQuotes } from '../../lib/sites/conclude/own-words.ts';
import { withoutSignature } from '../../lib/sites/conclude/signature/find.ts';
import { NOBODY, type Sender } from '../../lib/sites/conclude/signature/signer.ts';
import { mailboxOf } from '../../lib/sites/read/mailbox.ts';
import { isQuoting } from '../../lib/sites/read/quoted.ts';
import { textOf } from '../../lib/sites/read/text.ts';
import type { JudgedMail } from './judged-mails.ts';
import { concluded, inHeader, threadOf } from './mail-reading.ts';
import { savedPage } from './saved-page.ts';

const MAILS = join(import.meta.dirname, '../fixtures/written-mails');

interface WrittenMail {
  name: string;
  text: string;
  sender: Sender;
  own: string;
  signature: string;
  /** What the signature says of its sender; undefined where it is not asked. */
  says: Said | undefined;
}

/** What a mail says of its sender. */
interface Said {
  title: string | undefined;
  company: string | undefined;
  phones: readonly string[];
  address: string | undefined;
}

/**
 * Mails written after what is public of each mail program, people invented. A line begins with whose it is: `=` the
 * writer's own words, `~` their signature, `|` what is copied. Of HTML the head says it. Under the sender stand what a
 * person reads of them in the signature: `Title:`, `Company:`, each `Phone:`, `Address:`.
 */
function writtenMails(): WrittenMail[] {
  return readdirSync(MAILS)
    .sort()
    .map((file) => {
      const written = readFileSync(join(MAILS, file), 'utf8');
      const [marked = '', html = ''] = file.endsWith('.html')
        ? written.replace(/^.*?<!--\n/s, '').split('\n-->\n')
        : [written];
      const [head = '', ...lines] = marked.replace(/\n$/, '').split('\n');
      const of = (marks: string) =>
        lines
          .filter((one) => one !== '' && marks.includes(one.charAt(0)))
          .map((one) => one.slice(2))
          .join('\n');
      const { name, email } = mailboxOf(head.replace(/^From: /, ''));
      return {
        name: file,
        text: html === '' ? of('=~|') : readHtml(html),
        sender: { ...NOBODY, name, emails: email === undefined ? [] : [email] },
        own: folded(of('=').replaceAll('- -', '--')),
        signature: folded(of('~')),
        says: saidIn(lines),
      };
    });
}

function saidIn(lines: readonly string[]): Said | undefined {
  const all = (label: string) =>
    lines.flatMap((one) => (one.startsWith(`${label}: `) ? one.slice(label.length + 2) : []));
  const [[title], [company], [address]] = [all('Title'), all('Company'), all('Address')];
  const phones = all('Phone').map(digits);
  const isAsked = [title, company, address].some(Boolean) || phones.length > 0;
  return isAsked ? { title, company, phones, address } : undefined;
}

/** What the written mails say of their senders, as it is read and as a person reads it. */
export function writtenSigned(): { name: string; read: Said; says: Said }[] {
  return writtenMails().flatMap(({ name, text, sender, says }) => {
    if (says === undefined) return [];
    const [email = ''] = sender.emails;
    const people = [
      inHeader(sender.name, email, 'sender'),
      inHeader('Bob Ito', 'bob@lumo.example', 'recipient'),
    ];
    const [person] = concluded(threadOf([{ from: 0, text }], people)).people;
    const { title, company, postal, points = [] } = person ?? {};
    const phones = points.flatMap(({ kind, value }) => (kind === 'phone' ? digits(value) : []));
    return [{ name, read: { title, company, phones, address: postal?.value }, says }];
  });
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

/** The written mails with what is left of them without what they copy: a signature may stay. */
export function writtenReplies(): JudgedMail[] {
  return writtenMails().map(({ name, text, own, signature }) => ({
    name,
    read: [folded(withoutQuotes(text))],
    wanted: signature === '' ? [own] : [own, folded(`${own} ${signature}`)],
  }));
}

/** The written mails that copy nothing any more, with what is left of them without their signatures. */
export function writtenSignatures(): JudgedMail[] {
  return writtenMails().map(({ name, text, sender, own }) => ({
    name,
    read: [folded(withoutSignature(withoutQuotes(text), sender))],
    wanted: [own],
  }));
}

function readHtml(html: string): string {
  const { document } = savedPage(html, { url: new URL('https://mail.example/'), own: [] });
  return textOf(document.body, CAPS.message, { omit: isQuoting });
}

function folded(text: string): string {
  return text.replace(/[\s\uFEFF]+/g, ' ').trim();
}
