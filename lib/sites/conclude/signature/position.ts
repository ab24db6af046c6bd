import { folded, line } from '../../read/name.ts';
import { isNameOf, looksLikeName, type Sender } from './signer.ts';

/** What somebody is, and where. */
export interface Position {
  title?: string;
  company?: string;
}

// Stems of what people are called by their work, folded.
const TITLE =
  /(?:^|\s)(?:c[efotimp]o|vp|svp|evp|md|gm|manag|direct|direk|diret|dirett|chief|head|lead|leit|president|prasident|vorstand|vice|founder|grunder|fondat|fundador|owner|inhaber|partner|officer|engineer|ingenieur|ingenier|ingegner|engenheir|develop|entwickl|desarrollador|architect|architekt|arquitect|consult|berat|conseil|asesor|analyst|analist|special|spezial|coordin|koordin|assist|secret|sekret|segret|clerk|buyer|einkauf|acheteur|comprador|purchas|procure|sales|verkauf|vertrieb|vendas|ventas|vendit|commercial|kaufmann|account|buchhalt|comptab|contab|controller|treasur|finance|marketing|design|editor|redakt|journalist|writer|photograph|teach|lehr|profes|lectur|research(?:er| fellow| associate| assistant)|scientist|wissensch|doctor|arzt|nurse|attorney|lawyer|anwalt|avocat|abogad|avvocat|advogad|solicitor|counsel|paralegal|notar|broker|agent|represent|supervis|superint|foreman|meister|techni|techn|mechan|operat|support|advis|executive|administrat|referent|sachbearbeit|planner|intern(?:e|ship)?(?=\s|$)|trainee|praktikant|student|volunteer|chair|dean|princip|trustee|member|geschaftsf|gerent|gerente|jefe|responsab|charge|encarregad|coord|kierownik|prezes|dyrektor|specjalist|менеджер|директор|инженер|руководитель|специалист|经理|总监|部長|課長|대표)/u;
const COMPANY =
  /(?:^|\s)(?:inc|llc|llp|ltd|limited|plc|corp|corporation|company|co|gmbh|ag|kg|ohg|gbr|ug|mbh|e v|se|s a|sa|sas|sarl|s l|sl|slu|srl|spa|s p a|s r l|lda|ltda|bv|b v|nv|n v|ab|as|a s|aps|oy|oyj|kft|zrt|sp z o o|s r o|ooo|ооо|pty|pvt|group|gruppe|groupe|grupo|gruppo|holding|holdings|solutions|services|studio|studios|consulting|partners|associates|university|universitat|universite|universidad|universidade|institute|institut|foundation|stiftung|college|school|hospital|clinic|bank|museum|verlag|press|research|labs|laboratories|technologies|systems|software|media|agency|agentur|industries|logistics|printing|press|works|werke|ministry|council|association|verein|公司|株式会社)(?=\s|$)/u;
const CREDENTIAL =
  /^(?:ph\.? ?d\.?|mba|m\.?sc\.?|b\.?sc\.?|b\.?a\.?|m\.?a\.?|m\.?d\.?|j\.?d\.?|ll\.?m\.?|cpa|pmp|esq\.?|jr\.?|sr\.?|i{2,3}|iv|rn|dds|cfa|dipl\.?[ -]?ing\.?|(?:she|he|they)\b.*)$/i;
const PIECES = /\s*[|•·‧¦]\s*|\s+[-–—]\s+|,\s+|\s+(?:at|bei|chez|@)\s+/u;
const MOST = 80;

/** Whether a text is what somebody is called by their work. */
export function isTitle(text: string): boolean {
  return TITLE.test(folded(text));
}

/** Whether a text is a company: it says so, or the sender's address is of that name. */
export function isCompany(text: string, { emails }: Sender): boolean {
  const words = folded(text);
  const joined = words.replaceAll(' ', '');
  const domains = emails.flatMap((one) =>
    one.replace(/.*@/s, '').split('.').slice(0, -1).map(folded),
  );
  return (
    COMPANY.test(words) ||
    domains.some(
      (one) =>
        one.length > 2 && (words.split(' ').includes(one) || joined === one.replaceAll(' ', '')),
    )
  );
}

/** Whether a line can be another person: it names one of the conversation, or looks like a name and like nothing else. */
export function isPersonLike(text: string, sender: Sender): boolean {
  const { others } = sender;
  const plain = text.replace(/^[\p{L}\s.]{1,24}:\s*/u, '').trim();
  const name = folded(plain);
  if (others.some((one) => folded(one) !== '' && name.includes(folded(one)))) return true;
  const words = plain.split(/\s+/).length;
  return (
    /^\p{Lu}\p{L}*\p{Ll}/u.test(plain) &&
    words >= 2 &&
    words <= 4 &&
    !/[,/|&+]/.test(plain) &&
    looksLikeName(plain) &&
    !isTitle(plain) &&
    !isCompany(plain, sender)
  );
}

/** Whether a line says something rather than being a title or a name: words that are not written as names are. */
export function isSaid(text: string, sender: Sender): boolean {
  const small = text.match(/(?<![\p{L}'’])\p{Ll}{4,}/gu) ?? [];
  return small.length >= 2 && !/[/|•·]/.test(text) && !isTitle(text) && !isCompany(text, sender);
}

/**
 * Title and company from the lines under a name, or what goes on beside it. One that says what it is decides; else
 * where they stand, but never a line that can be a person.
 */
export function positionIn(lines: readonly string[], sender: Sender): Position {
  const pieces = lines
    .flatMap((one) => one.replace(/[*_]/g, '').split(PIECES))
    .map((one) => line(one, MOST + 1))
    .filter((one) => isPiece(one) && !CREDENTIAL.test(one) && !isNameOf(sender, one));
  const titleAt = pieces.findIndex((one) => isTitle(one) && !isCompany(one, sender));
  const companyAt = pieces.findIndex((one, at) => at !== titleAt && isCompany(one, sender));
  const [first, second, ...more] = pieces;
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

/** It begins as titles and names do, and holds no number and no address. */
function isPiece(text: string): boolean {
  return (
    /^["'“„«(]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(text) &&
    text.length <= MOST &&
    !/[\d@:?!]|www\./.test(text)
  );
}
