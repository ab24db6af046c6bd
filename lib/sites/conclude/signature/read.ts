import { line } from '../../read/name.ts';
import { closedAt } from './closed.ts';
import { hasLegalForm, isCompany, isSurelyCompany } from './company.ts';
import { type ContactLine, contactLineOf } from './contact-line.ts';
import { type Found, findSignature } from './find.ts';
import {
  isDelimiter,
  isDeviceLine,
  isInvitation,
  isProse,
  isRule,
  isSmallPrint,
} from './line-kinds.ts';
import { linesOf } from './lines-of.ts';
import { areNames, headOf, isNameLine, titleBesideName } from './name-line.ts';
import { nameUnder } from './own-name.ts';
import {
  besideNumbers,
  isPersonLike,
  isPiece,
  isSaid,
  isTitle,
  type Position,
  positionIn,
} from './position.ts';
import { postalAt } from './postal.ts';
import { isAddressOf, isSharedMailbox, isWholeName, type Sender } from './signer.ts';

/** A way to reach the sender, and the line of the signature it stands on, from 1. */
export interface Signed {
  readonly kind: 'phone' | 'url';
  readonly value: string;
  readonly line: number;
}

/** A line of ways to reach the sender, and where it stands. */
interface Placed {
  readonly line: number;
  readonly contact: ContactLine;
}

/** What a signature tells in words, and the line that it begins on, from 1. */
export interface Told {
  readonly value: string;
  readonly line: number;
}

/** What a signature says of its sender. */
export interface Signature {
  /** Of a sender whose address alone is known. */
  readonly name?: Told;
  readonly title?: Told;
  readonly company?: Told;
  readonly points: readonly Signed[];
  readonly postal?: Told;
}

const MOST_LINE = 160;
const MOST_UNDER_NAME = 6;
const MOST_PHONES = 4;
const MOST_URLS = 2;
const NOTHING: Signature = { points: [] };

/** Reads the signature at the end of a text without quotes; of anything odd nothing. */
export function signatureOf(text: string, sender: Sender): Signature {
  const lines = linesOf(text);
  const found = findSignature(lines, sender) ?? findShared(lines, sender);
  if (found === undefined) return NOTHING;
  const top = found.over.length;
  const block = [...found.over, ...lines.slice(found.top).filter((one) => one !== '')];
  const beside = found.named ? besideName(block[top] ?? '', sender) : [];
  const under = beside.filter((one) => contactLineOf(one) === undefined);
  const contacts = beside.flatMap((one) => at(top + 1, contactLineOf(one)));
  const postal: Told[] = [];
  const below: string[] = [];
  const take = (text: string, line: number) => {
    const { reach, rest } = parted(text);
    if (rest !== '') (contacts.length === 0 ? under : below).push(rest);
    contacts.push(...reach.flatMap((one) => at(line, one)));
  };
  let next = found.named ? top + 1 : top;
  for (const [index, one] of block.entries()) {
    if (index < next || isDelimiter(one) || isRule(one)) continue;
    // Under a name that only closes the mail a signature may begin with it again.
    if (contacts.length === 0 && isNameLine(one, sender) && isWholeName(sender, headOf(one))) {
      under.push(...besideName(one, sender).filter((part) => contactLineOf(part) === undefined));
      continue;
    }
    const address = postalAt(block, index, sender);
    if (address !== undefined) {
      postal.push({ value: address.value, line: index + 1 });
      take(address.beside, index + 1);
      next = index + address.lines;
      continue;
    }
    const contact = contactLineOf(one);
    if (ends(one, contact, sender, contacts.length > 0)) break;
    if (contact) contacts.push(...at(index + 1, contact));
    else take(one, index + 1);
  }
  if (under.length > MOST_UNDER_NAME) return NOTHING;
  // Words alone under a name may be anything.
  const means = [...under, ...found.over].some((one) => isTitle(one) || isCompany(one, sender));
  const isTold = found.named && (contacts.length > 0 || means);
  const position = { ...positionIn(found.over, sender), ...positionIn(under, sender) };
  const certain = isTold ? position : {};
  const said = placed(
    withCompanyOf([...(isTold || contacts.length === 0 ? [] : under), ...below], certain, sender),
    block,
  );
  // Of two addresses either may be theirs.
  const [first, ...more] = postal;
  const place = first === undefined || more.length > 0 ? {} : { postal: first };
  const name = nameUnder(lines, found, sender);
  const signed = name === undefined ? {} : { name: { value: name, line: top + 1 } };
  return { ...signed, ...said, ...place, points: pointsIn(contacts) };
}

/** What stands under closing words and a name in a mail of a company, or of its mailbox, whoever of them wrote it. */
function findShared(lines: readonly string[], sender: Sender): Found | undefined {
  const { name: known, emails } = sender;
  const isShared = emails.some(isSharedMailbox) || isCompany(known, sender);
  const start = isShared ? closedAt(lines) : undefined;
  if (start === undefined) return undefined;
  const [closing = '', name = ''] = lines.slice(start).filter((one) => one !== '');
  const top = lines.indexOf(areNames(headOf(name)) ? name : closing, start) + 1;
  return { start, top, over: [], named: false, names: [] };
}

/** Under the ways to reach somebody only a company counts that is surely one, as where its picture stands. */
function withCompanyOf(below: readonly string[], position: Position, sender: Sender): Position {
  const pieces = below.flatMap((one) => besideNumbers(one, sender));
  const company = pieces.find((one) => isPiece(one) && isSurelyCompany(one, sender));
  return position.company === undefined && company !== undefined
    ? { ...position, company: line(company.replace(/[*_]/g, '')) }
    : position;
}

/** Title and company with the lines that they stand on. */
function placed({ title, company }: Position, block: readonly string[]) {
  const plain = block.map((one) => line(one.replace(/[*_]/g, '')));
  const told = (value: string): Told => {
    const index = plain.findIndex((one) => one.includes(value));
    return { value, line: Math.max(index, 0) + 1 };
  };
  return {
    ...(title === undefined ? {} : { title: told(title) }),
    ...(company === undefined ? {} : { company: told(company) }),
  };
}

function at(line: number, contact: ContactLine | undefined): Placed[] {
  return contact === undefined ? [] : [{ line, contact }];
}

/** The ways to reach the sender between bars on a line that says more: "Lumo SA | Rua do Sol 12 | T +351 …". */
function parted(text: string) {
  const parts = text.split(/\s*[|•·]\s*/u).map((one) => ({ one, contact: contactLineOf(one) }));
  const reach = parts.flatMap(({ contact }) => contact ?? []);
  const rest = parts.flatMap(({ one, contact }) => (contact === undefined ? one : []));
  return { reach, rest: rest.join(' | ') };
}

/** What stands on the line of the name beside it: "Ana Pereira | Buyer | Lumo SA". */
function besideName(text: string, sender: Sender): string[] {
  const plain = text.replace(/[*_]/g, '').trim();
  const head = headOf(plain);
  const rest = plain.slice(plain.indexOf(head) + head.length);
  const between = /^\s+\/\s/.test(rest) ? /\s+\/\s+/u : /\s*[|•·]\s*/u;
  const parts = rest.replace(/^[\s,|•·/–—-]+/u, '').split(between);
  return [titleBesideName(head, sender), ...parts].filter((one) => one !== '' && !isForm(one));
}

/** "S.L.", behind a sender that is a company. */
function isForm(text: string): boolean {
  return /^[\p{sc=Latin}.]{2,8}$/u.test(text) && hasLegalForm(text);
}

/** Whether the signature is over before a line: by what is said, by small print, or by somebody else. */
function ends(one: string, contact: ContactLine | undefined, sender: Sender, reached: boolean) {
  const over = [isSmallPrint, isInvitation, isDeviceLine].some((is) => is(one));
  if (over || one.length > MOST_LINE) return true;
  // numbers in pairs make many words and say nothing
  if (contact) return contact.emails.some((email) => !isTheirs(email, sender));
  if (isProse(one)) return true;
  if (/\S@\S+\.\S/.test(one) || one.endsWith(':')) return true;
  // A name alone that more numbers follow.
  const isOneName = reached && /^\p{Lu}\p{Ll}+$/u.test(one);
  return isOneName || isPersonLike(one, sender) || isSaid(one, sender);
}

function isTheirs(email: string, sender: Sender): boolean {
  const { emails } = sender;
  const domain = (address: string) => address.toLowerCase().replace(/.*@/s, '');
  const same = emails.some((one) => domain(one) === domain(email));
  return isAddressOf(sender, email) || (same && isSharedMailbox(email));
}

/** The numbers that say what they are, one that stands alone, and web addresses. */
function pointsIn(contacts: readonly Placed[]): Signed[] {
  const all = (kind: Signed['kind'], of: (contact: ContactLine) => readonly string[]) =>
    contacts.flatMap(({ line, contact }) => of(contact).map((value) => ({ kind, value, line })));
  const phones = all('phone', ({ phones: labelled }) => labelled);
  const bare = all('phone', (contact) => contact.bare);
  // Of two numbers that do not say what they are one may be another's, or no number to call.
  const numbers = [...phones, ...(bare.length === 1 ? bare : [])].sort((a, b) => a.line - b.line);
  const urls = all('url', (contact) => contact.urls);
  if (numbers.length > MOST_PHONES) return [];
  return [...numbers, ...urls.slice(0, MOST_URLS)];
}
