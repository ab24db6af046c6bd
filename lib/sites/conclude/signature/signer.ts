import type { DetectedPerson } from '../../../domain/detection.ts';
import { folded } from '../../read/name.ts';

/** Whose signature is looked for: the name and addresses of whoever sent a mail. */
export interface Sender {
  readonly name: string;
  readonly emails: readonly string[];
  /** The names of the others of the conversation: none of them is the sender. */
  readonly others: readonly string[];
}

/** Somebody of whom nothing is known, as the user is in own mails. */
export const NOBODY: Sender = { name: '', emails: [], others: [] };

/** The sender of a mail among the people of a conversation; a guessed name or address is not known to be theirs. */
export function senderAt(index: number, people: readonly DetectedPerson[]): Sender {
  const { points = [] } = people[index] ?? {};
  const emails = points.filter(
    ({ kind, confidence }) => kind === 'email' && confidence !== 'guess',
  );
  const others = people.flatMap((one, at) => (at === index ? [] : toldName(one)));
  const [name = ''] = people.slice(index, index + 1).flatMap(toldName);
  return { name, emails: emails.map(({ value }) => value), others };
}

function toldName({ name, signedAt }: DetectedPerson): string[] {
  return name === undefined || signedAt?.name !== undefined ? [] : [name];
}

const PARTICLE =
  /^(?:de|da|do|dos|das|di|del|della|le|la|el|al|y|e|van|von|der|den|ter|zu|bin|ben|af|av)$/;
const MAILBOXES = [
  'info|office|contact|kontakt|contacto|contatto|contato|mail|email|post|team|admin|support|(?:customer ?)?service|help|helpdesk|kundeservice|klantenservice|frontdesk|desk|hr|jobs',
  'hello|hallo|hola|ola|ciao|bonjour|labas|ahoj|hej|welcome|sales|vertrieb|ventas|vendas|vendite|verkoop|sprzedaz|comercial|marketing|press|presse',
  'orders?|bestellung|bestelling|pedidos|ordini|commandes?|zamowienia|bookings?|reservations?|reservas|prenotazioni|buchung|shop|store|eshop|boutique|sklep|obchod',
  'accounts?|billing|invoices?|finance|buchhaltung|rechnung|administration|administracion|amministrazione|verwaltung|facturacion|fatturazione|boekhouding',
  'reception|secretariat|secretaria|segreteria|sekretariat|accueil|bureau|buero|ufficio|biuro|kancelaria|kontor|iroda|praxis|studio|workshop|werkstatt|enquiries|inquiries|kundenservice|atelier',
];
const SHARED = new RegExp(`^(?:${MAILBOXES.join('|')})@`, 'i');
const CAPITAL = /^[("'’]*[\p{Lu}\p{Lt}\p{Lo}]/u;
const MOST_WORDS = 7;

/** Whether a text is the sender's name: whole or in part, with a title before it, nothing else in it. */
export function isNameOf({ name, emails }: Sender, text: string): boolean {
  const known = wordsOf(name);
  const bare = known.length === 0 ? text : withoutDegrees(text);
  const words = wordsOf(bare);
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  if (known.join(' ') === words.join(' ')) return true;
  if (!looksLikeName(bare)) return false;
  if (known.length > 0) return words.length <= known.length + 2 && agree(words, known);
  // Of a sender without a name the address may be made of it.
  const own = emails.filter((one) => !isSharedMailbox(one));
  return words.length > 1 && own.some((one) => isMadeOf(localOf(one), words));
}

/** Whether a text is the sender's initials: "JH" of "Jane Holt", "J." of a first name, which the full stop tells. */
export function areInitialsOf({ name }: Sender, text: string): boolean {
  const letters = /^(?:\p{Lu}\.?\s?){1,4}$/u.test(text) ? wordsOf(text).join('') : '';
  const initials = wordsOf(name).map((one) => one.charAt(0));
  if (letters === '') return false;
  return letters.length === 1
    ? text.endsWith('.') && initials[0] === letters
    : initials.join('').startsWith(letters) ||
        (initials[0] ?? '') + (initials.at(-1) ?? '') === letters;
}

/** Whether a text is how the sender's first name begins or ends, or what their address calls them: "Pru" of Prudence. */
export function isShortenedNameOf({ name, emails }: Sender, text: string): boolean {
  const [first = ''] = wordsOf(name);
  if (first === '' || !/^\p{Lu}\p{Ll}{2,}$/u.test(text)) return false;
  const short = folded(text);
  return (
    first.startsWith(short) ||
    first.endsWith(short) ||
    emails.some((one) => !isSharedMailbox(one) && localOf(one) === short)
  );
}

/** Whether a text is words of the sender's name, written small as some sign. */
export function isSmallNameOf({ name }: Sender, text: string): boolean {
  const [known, words] = [wordsOf(name), wordsOf(text)];
  return (
    words.length > 0 && text === text.toLowerCase() && words.every((one) => known.includes(one))
  );
}

/** Whether a name is whole: as many words as the sender's, so that nobody else of the same first name is meant. */
export function isWholeName({ name }: Sender, text: string): boolean {
  return wordsOf(text).length >= Math.max(2, wordsOf(name).length);
}

/** Whether an address is the sender's own, by being known or by being made of the name. */
export function isAddressOf({ name, emails }: Sender, address: string): boolean {
  const lower = address.toLowerCase();
  const words = wordsOf(name);
  return (
    emails.some((one) => one.toLowerCase() === lower) ||
    (words.length > 1 && isMadeOf(localOf(lower), words))
  );
}

/** Whether an address of the sender tells both first name and surname, be it by an initial. */
export function isToldByAddress({ emails }: Sender, text: string): boolean {
  const words = wordsOf(text);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return emails.map(localOf).some((local) => {
    const parts = local.split(' ');
    const tells = (word: string) =>
      parts.some((one) => one === word || (one.length === 1 && word.startsWith(one)));
    return (
      joined(words).includes(parts.join('')) || (parts.length > 1 && tells(first) && tells(last))
    );
  });
}

/** Whether an address is one that a company has for everybody. */
export function isSharedMailbox(address: string): boolean {
  return SHARED.test(address);
}

/** Every word begins as names do; small words may stand between. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.every((one) => CAPITAL.test(one) || PARTICLE.test(one)) && !/[\d@]/.test(text);
}

/** "Prof. Dr. rer. nat. Ana Pereira": words with a full stop before a name of two words. */
function withoutDegrees(text: string): string {
  const words = text.trim().split(/\s+/);
  const from = words.findIndex((one) => !/^[\p{L}.-]{2,}\.$/u.test(one));
  return words.length - from >= 2 && from > 0 ? words.slice(from).join(' ') : text;
}

function agree(words: readonly string[], known: readonly string[]): boolean {
  const [fewer, more] = words.length < known.length ? [words, known] : [known, words];
  const same = (one: string, other: string) =>
    one === other ||
    (one.length === 1 && other.startsWith(one)) ||
    (other.length === 1 && one.startsWith(other));
  return (
    fewer.every((one) => more.some((other) => same(one, other))) &&
    fewer.some((one) => one.length > 1 && more.includes(one))
  );
}

/** `jane.smith`, `jsmith`, `janes`, `smith` and `jane` are made of "Jane Smith". */
function isMadeOf(local: string, words: readonly string[]): boolean {
  const parts = local.split(/[^\p{L}]+/u).filter((one) => one !== '');
  const whole = parts.join('');
  if (whole.length < 3) return false;
  return (
    joined(words).includes(whole) ||
    (parts.some((one) => one.length > 2) &&
      parts.every((one) =>
        words.some((word) => word === one || (one.length === 1 && word.startsWith(one))),
      ))
  );
}

/** First name and surname as addresses write them in one. */
function joined(words: readonly string[]): string[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return [first + last, last + first, first.charAt(0) + last, first + last.charAt(0)];
}

function localOf(address: string): string {
  return plain(address.replace(/[@+].*/s, '').replace(/[._-]/g, ' '));
}

/** A text folded, with letters as they are written where a keyboard has no others: "YILDIZ", "Soren". */
export function plain(text: string): string {
  return folded(text).replace(/[ıøłđßæœ]/g, (letter) => PLAIN[letter] ?? letter);
}
const PLAIN: Record<string, string> = {
  ...{ ı: 'i', ø: 'o', ł: 'l', đ: 'd' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe' },
};

function wordsOf(text: string): string[] {
  return plain(text)
    .split(' ')
    .filter((one) => one !== '');
}
