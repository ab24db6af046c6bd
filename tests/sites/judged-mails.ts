import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAPS } from '../../lib/domain/detection.ts';
import { withoutQuotes } from '../../lib/sites/conclude/own-words.ts';
import { NOBODY, type Sender } from '../../lib/sites/conclude/signature/signer.ts';
import { withoutSignature } from '../../lib/sites/conclude/signature/without.ts';
import { mailIn } from '../../lib/sites/read/quoted.ts';
import { textOf } from '../../lib/sites/read/text.ts';
import { REAL } from './judged-pages.ts';
import { savedPage } from './saved-page.ts';

/** A real mail, read and judged, white space folded. */
export interface JudgedMail {
  readonly name: string;
  /** What is left of it: without quotes, and then without the signature as well. */
  readonly read: readonly string[];
  /** The same of what is wanted: some judges count a signature as a part of the answer. */
  readonly wanted: readonly string[];
}

/**
 * Which lines of a reply are the writer's own, as the tests that came with it say or by eye. The many that begin
 * with the same five lines have these. Signatures are judged apart: whether one counts is left open here.
 */
const OWN_LINES: Record<string, string> = {
  correct_sig: '1',
  email_1: '1-7',
  email_19: '1',
  email_2: '1 9-34',
  email_20: '1',
  email_21: '1-638',
  email_2_1: '1',
  email_3: '1-5',
  email_4: '1',
  email_5: '1-15',
  email_6: '1-3',
  email_blackberry: '1',
  email_bullets: '1-9',
  email_custom_quote_header: '1',
  email_customer_quote_header_2: '1',
  email_customer_quote_header_3: '1-3',
  email_emoji: '1',
  email_iphone: '1',
  email_multi_word_sent_from_my_mobile_device: '1',
  email_not_a_signature: '1-16',
  email_not_a_signature_2: '1-10',
  email_one_is_not_on: '1-5',
  email_reply_header: '1-11',
  email_sent_from: '1',
  email_sent_from_my_not_signature: '1-3',
  email_thread: '1',
  email_tricky_11_double_signature: '1',
  email_tricky_13_timestamp_variations: '1-9',
  email_tricky_16_unicode_signatures: '1',
  email_tricky_17_forward_header: '1',
  email_tricky_18_inline_reply: '4 8 12',
  email_tricky_19_quote_without_header: '1 7 12',
  email_tricky_1_on_false_positive: '1-6',
  email_tricky_20_html_entities: '1-3',
  email_tricky_2_url_with_wrote: '1-8',
  email_tricky_3_code_block: '1-12',
  email_tricky_4_from_in_body: '1-5',
  email_tricky_6_regards_in_sentence: '1-7',
  email_tricky_7_multiple_dashes: '1-15',
  email_tricky_8_sent_from_in_content: '1-5',
  email_tricky_9_nested_quotes: '1',
  email_unquoted_reply: '1',
  email_with_regards: '1-5',
  email_zoho: '1-2',
  sig_no_empty_line: '1',
};
const BEGINNING = 'Fusce bibendum';
/** Examples that their own tests fill in before they are read. */
const UNFINISHED = /with_(?:date|from)_headers/;

/** Twins that keep quotes between answers, or a forwarded mail: none of it is its sender's own. */
const KEEPING_QUOTES = /email_(?:5|12|16|21|26|27)$/;

/** What the replies of one kind say under what mail programs quote with. */
const SAID: Record<string, string> = {
  OLK_SRC_BODY_SECTION: 'Reply',
  'reply-separated-by-hr': 'Hi there Bob',
};

/** The real replies in plain text. */
export function repliesInText(): JudgedMail[] {
  return namesIn('quotes/crisp', '.txt')
    .filter((name) => !UNFINISHED.test(name))
    .map((name) => {
      const text = contentOf(`quotes/crisp/${name}.txt`);
      const own = OWN_LINES[name] ?? (text.startsWith(BEGINNING) ? '1-5' : '');
      return { name, read: readingsOf(text), wanted: withAndWithoutSignature(linesOf(text, own)) };
    });
}

/** The real replies in HTML, as adapters read them. */
export function repliesInHtml(): JudgedMail[] {
  const twins = namesIn('quotes/mailspring-html', '_stripped.html').map((name) => {
    const twin = contentOf(`quotes/mailspring-html/${name}_stripped.html`);
    const wanted = KEEPING_QUOTES.test(name)
      ? withoutQuotes(readHtml(twin, true))
      : readHtml(twin, false);
    const text = readHtml(contentOf(`quotes/mailspring-html/${name}.html`), true);
    return { name, read: readingsOf(text), wanted: withAndWithoutSignature(wanted) };
  });
  const replies = namesIn('quotes/talon-html', '.html').map((name) => {
    const text = readHtml(contentOf(`quotes/talon-html/${name}.html`), true);
    const wanted = SAID[name] ?? 'Hi. I am fine. Thanks, Alex';
    return { name, read: readingsOf(text), wanted: [wanted] };
  });
  return [...twins, ...replies];
}

/** A real mail whose signature is known, and its sender. */
export interface SignedMail {
  readonly name: string;
  readonly text: string;
  readonly sender: Sender;
  /** Undefined where it has no twin. */
  readonly signature: string | undefined;
}

/** The real mails with what their signatures are. */
export function signedMails(): SignedMail[] {
  return namesIn('signatures/talon', '_body').map((name) => {
    const path = `signatures/talon/${name}`;
    const sender = contentOf(`${path}_sender`).trim();
    const twin = existsSync(join(REAL, `${path}_signature`)) && contentOf(`${path}_signature`);
    return {
      name,
      text: contentOf(`${path}_body`),
      sender: { ...NOBODY, ...(sender.includes('@') ? { emails: [sender] } : { name: sender }) },
      signature: twin === false ? undefined : folded(twin),
    };
  });
}

/** The signatures that are cut off, against what they are. */
export function cutSignatures(): JudgedMail[] {
  return signedMails().flatMap(({ name, text, sender, signature }) => {
    if (signature === undefined) return [];
    const cut = folded(text).slice(folded(withoutSignature(text, sender)).length);
    return [{ name, read: [cut.trim()], wanted: [signature] }];
  });
}

/** How a mail was read; wrong where words of the writer are gone, missed where another's are left. */
export function verdictOn({ read, wanted }: JudgedMail): 'right' | 'wrong' | 'missed' {
  if (read.some((one) => wanted.includes(one))) return 'right';
  return read.some((one) => wanted.some((right) => one.includes(right))) ? 'missed' : 'wrong';
}

function readingsOf(text: string): string[] {
  return withAndWithoutSignature(withoutQuotes(text));
}

function withAndWithoutSignature(text: string): string[] {
  return [folded(text), folded(withoutSignature(text, NOBODY))];
}

function readHtml(html: string, asAdaptersDo: boolean): string {
  const { document } = savedPage(html, { url: new URL('https://mail.example/'), own: [] });
  return asAdaptersDo ? mailIn(document.body) : textOf(document.body, CAPS.message);
}

function linesOf(text: string, ranges: string): string {
  const lines = text.split('\n');
  return ranges
    .split(' ')
    .flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map(Number);
      return lines.slice(from - 1, to);
    })
    .join('\n');
}

function namesIn(folder: string, ending: string): string[] {
  const path = join(REAL, folder);
  if (!existsSync(path)) return [];
  const files = readdirSync(path).filter((file) => file.endsWith(ending));
  return files.map((file) => file.slice(0, -ending.length)).sort();
}

function contentOf(path: string): string {
  // Some mark the lines of the signature for those who learn from them.
  return readFileSync(join(REAL, path), 'utf8')
    .replaceAll('\r', '')
    .replace(/^#sig#/gm, '');
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
