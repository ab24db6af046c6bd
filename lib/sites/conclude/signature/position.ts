import { folded, line } from '../../read/name.ts';
import { domainsOf, hasLegalForm, isCompany, isNamed, isSurelyCompany } from './company.ts';
import { COMMA, DEPARTMENT, KIND, TITLE, WITH_PART } from './position-words.ts';
import { isNameOf, looksLikeName, type Sender } from './signer.ts';

/** What somebody is, and where. */
export interface Position {
  title?: string;
  company?: string;
}

const CREDENTIAL =
  /^(?:ph\.? ?d\.?|mba|m\.?sc\.?|b\.?sc\.?|b\.?a\.?|m\.?a\.?|m\.?d\.?|j\.?d\.?|ll\.?m\.?|cpa|pmp|esq\.?|jr\.?|sr\.?|i{2,3}|iv|rn|dds|cfa|dipl\.?[ -]?ing\.?|(?:she|he|they)\b.*)$/i;
const PIECES = new RegExp(
  `\\s*[|•·‧¦]\\s*|${COMMA.source}|\\s+(?:at(?! law\\b)|bei|chez|@)\\s+`,
  'iu',
);
/** A degree, or a body that somebody is a member of. */
const ACRONYM = /^\p{Lu}{1,6}$/u;
const DASH = /\s+[-–—]\s+/u;
const IN = /^(?:of|for|fur|de|du|des|di|da|do|van|der|im|in)$/;
const OF = /^\S+ (?:of|for|für|de|du|des|di|da|do|van|der) /iu;
/** "Assistant Anna Berg", not "Assistant Manager". */
const HELPS =
  /^(?:(?:personal )?assistant|assistenz|assistente?|asistente?|assistentin|secretary|sekretariat|sekretärin|secrétaire|secretaria|deputy|vertretung)[:,]? (?<who>\S+ \S+)$/iu;
/** The number of a register behind a company. */
const REGISTER =
  /[\s,(]+(?:abn|acn|cvr|kvk|btw|vat|nip|krs|siret|siren|cif|nif|cnpj|rc|gstin|cin|uen|org\.? ?(?:nr|nummer))[\s.:#-]*(?:no|nr)?[\s.:#-]*[\d\s./-]{4,24}\)?$/iu;
const MOST = 80;
/** "w lumo.example" */
const DOMAIN = /(?:^|\s)(?:[a-z\d-]{2,40}\.){1,3}[a-z]{2,12}(?:\/|$)/;

/** Whether a text is what somebody is called by their work. */
export function isTitle(text: string): boolean {
  return TITLE.test(folded(text));
}

/** Whether a text is a title: of one that is called by work and like a company, the last word tells, or "of". */
function isRole(text: string, sender: Sender): boolean {
  const [head = '', ...area] = text.split(DASH);
  if (area.length > 0) return isRole(head, sender);
  if (!isTitle(text) || isSurelyCompany(text, sender)) return false;
  const words = folded(text).split(' ');
  const last = words.at(-1) ?? '';
  return !KIND.test(words.join(' ')) || OF.test(text) || (isTitle(last) && !KIND.test(last));
}

/** Whether a line can be another person: it names one of the conversation, or looks like a name and like nothing else. */
export function isPersonLike(text: string, sender: Sender): boolean {
  const { others } = sender;
  const plain = text.replace(/^[\p{L}\s.]{1,24}[:：]\s*/u, '').trim();
  const { who } = HELPS.exec(plain)?.groups ?? {};
  if (who !== undefined && looksLikeName(who) && !isTitle(who)) return true;
  // "联系人：李雷"
  if (plain !== text.trim() && /^\p{sc=Han}{2,4}$/u.test(plain)) return true;
  const name = folded(plain);
  if (others.some((one) => folded(one) !== '' && name.includes(folded(one)))) return true;
  const words = plain.split(/\s+/).length;
  return (
    /^(?:(?!The )\p{Lu}\p{L}*\p{Ll}|\p{Lo})/u.test(plain) &&
    words >= 2 &&
    words <= 4 &&
    !/[,/|&+]/.test(plain) &&
    looksLikeName(plain) &&
    !isTitle(plain) &&
    !DEPARTMENT.test(name) &&
    !isCompany(plain, sender)
  );
}

/** Whether a line says something rather than being a title or a name: words that are not written as names are. */
export function isSaid(text: string, sender: Sender): boolean {
  const bare = text.replace(/[«“„"][^«»“”„"]{1,60}[»”“"]/gu, '');
  const small = bare.match(/(?<![\p{L}'’])\p{Ll}{4,}/gu) ?? [];
  return small.length >= 2 && !/[/|•·]/.test(text) && !isTitle(text) && !isCompany(text, sender);
}

/**
 * Title and company from the lines under a name, or what goes on beside it. One that says what it is decides; else
 * where they stand, but never a line that can be a person.
 */
export function positionIn(lines: readonly string[], sender: Sender): Position {
  const pieces = lines
    .map((one) =>
      one
        .replace(/[*_]|\p{Extended_Pictographic}️?/gu, '')
        .trim()
        .replace(WITH_PART, '$1')
        .replace(REGISTER, ''),
    )
    .flatMap((one) => (isWholeTitle(one, sender, lines) ? [one] : besideNumbers(one, sender)))
    .flatMap((one) => apart(one, sender, lines))
    .map((one) => line(one, MOST + 1))
    .filter((one) => isPiece(one) && !CREDENTIAL.test(one))
    .filter((one) => !ACRONYM.test(one) || isTitle(one) || isSurelyCompany(one, sender))
    .filter((one) => hasLegalForm(one) || !isNameOf(sender, one));
  const roleAt = pieces.findIndex((one) => isRole(one, sender));
  const isDepartment = (one: string) => DEPARTMENT.test(folded(one)) && !isCompany(one, sender);
  const titleAt = roleAt < 0 ? pieces.findIndex(isDepartment) : roleAt;
  const companyAt = pieces.findIndex((one, at) => at !== titleAt && isCompany(one, sender));
  const [first, second, ...more] = pieces;
  // What stands between the name and the company is what the person is there.
  if (titleAt < 0 && companyAt === 1 && first !== undefined && second !== undefined) {
    const isTold = isSurelyCompany(second, sender) && !isPersonLike(first, sender);
    return isTold ? { title: first, company: second } : { company: second };
  }
  if (titleAt < 0 && companyAt < 0) {
    const placed = first !== undefined && second !== undefined && more.length === 0;
    const sure = placed && ![first, second].some((one) => isPersonLike(one, sender));
    return sure ? { title: first, company: second } : {};
  }
  const title = pieces[titleAt];
  const next = titleAt < 0 ? undefined : pieces[titleAt + 1];
  const company = pieces[companyAt] ?? (next !== undefined && !isTitle(next) ? next : undefined);
  const certain = company !== undefined && (companyAt >= 0 || !isPersonLike(company, sender));
  return { ...(title === undefined ? {} : { title }), ...(certain ? { company } : {}) };
}

/** "Category Lead, Indirect Spend" over a company is one, as is "Assistant to Dr. Neil Farrow, Chief Scientist". */
function isWholeTitle(text: string, sender: Sender, lines: readonly string[]): boolean {
  if (text.length > MOST || /[|•·‧¦]/.test(text)) return false;
  const [first = '', ...rest] = text.split(COMMA);
  const isArea = (one: string) =>
    /^\p{Lu}/u.test(one) && !CREDENTIAL.test(one) && !isCompany(one, sender) && isPiece(one);
  return (
    rest.length > 0 &&
    isRole(first, sender) &&
    rest.every(isArea) &&
    lines.some((one) => !one.includes(text) && isSurelyCompany(one, sender))
  );
}

/** The pieces of a line: where a number is in one of them, as in an address, only those that say what they are. */
export function besideNumbers(text: string, sender: Sender): string[] {
  const pieces = text.split(PIECES);
  if (pieces.length === 1 || !pieces.some((one) => /\d/.test(one))) return pieces;
  return pieces.filter((one) => isRole(one, sender) || isCompany(one, sender));
}

/** "Gérant – Lambert Bois" and "Owner Stone Works" are two; "Manager - Purchase" is one, "Manager - Toys" over a company. */
function apart(text: string, sender: Sender, lines: readonly string[]): string[] {
  // what is longer than two pieces is none
  if (text.length > 2 * MOST) return [text];
  const parts = text.split(DASH);
  if (parts.length > 1) {
    const [, ...rest] = parts;
    const isElsewhere = lines.some((one) => !one.includes(text) && isSurelyCompany(one, sender));
    const area =
      isElsewhere && rest.every((one) => !one.includes(' ') && !isSurelyCompany(one, sender));
    const roles = parts.every((one) => isRole(one, sender));
    return roles || (isRole(text, sender) && area) ? [text] : parts;
  }
  const words = text.split(' ');
  const from = words.findIndex((_, at) => {
    const rest = words.slice(at).map(folded);
    if (IN.test(rest[0] ?? '') || IN.test(folded(words[at - 1] ?? ''))) return false;
    const isWhole = domainsOf(sender).some((one) => isNamed(rest.join(' '), one, sender));
    return at > 0 && isWhole && isTitle(words.slice(0, at).join(' '));
  });
  return from < 0 ? [text] : [words.slice(0, from).join(' '), words.slice(from).join(' ')];
}

/** Whether a text can be a title or a company: it begins as titles and names do, or is a short title in small letters, and holds no number and no address. */
export function isPiece(text: string): boolean {
  const words = text.split(' ');
  const isSmallTitle = words.length <= 3 && [0, -1].some((at) => isTitle(words.at(at) ?? ''));
  return (
    (/^["'“„«(]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(text) || isSmallTitle) &&
    !DOMAIN.test(text) &&
    text.length <= MOST &&
    // "Head of Year 9"
    !/[\d@:?!]|www\./.test(withoutSmallNumber(text))
  );
}

/** "Head of Year 9", "L2 Engineer", "Kade 9 Zonwering B.V.": a number may be a part of a title or of a company's name. */
function withoutSmallNumber(text: string): string {
  if (isTitle(text)) return text.replace(/ \d{1,2}$|^\p{Lu}\d /u, '');
  return hasLegalForm(text) ? text.replace(/(?<=\p{L}) \d{1,2}(?= \p{L})/u, '') : text;
}
