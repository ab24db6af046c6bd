import type { Claim, SaidClaim } from '../../domain/claim.ts';
import { CAPS, type DetectedPeople } from '../../domain/detection.ts';
import { withoutCited } from '../conclude/cited.ts';
import { withoutQuotes } from '../conclude/own-words.ts';
import { emailOf } from '../read/address.ts';
import { line } from '../read/name.ts';
import { phoneOf } from '../read/phone.ts';
import { bareOrder, namesOrder, type Order, orderKey, ordersIn } from './orders.ts';
import { isOwn, isQuoted, isSpokenByAnother } from './own.ts';
import { isOwnWord, MY, SOMEBODY_ELSE, wordsOf } from './words.ts';

const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\p{L}\d.-]{3,200}[\p{L}\d]/gu;
const PHONE = /(?<![\p{L}\d@#/.-])\+?\(?\d(?:[\s()./-]{0,3}\d){6,14}(?![\p{L}\d@-])/gu;
const DATE = /^(?:\d{4}-\d\d?-\d\d?|\d\d?[./-]\d\d?[./-]\d{2,4})/;
const SENTENCE = /\n+|(?<!(?:(?<!\p{L})(?:no|tel|num|núm|ref|mob)|nr)\.)(?<=[.!?])\s+/iu;
/** An order of a person that is named: "order 4471 of Maria". */
const OF_SOMEBODY =
  /^\s+(?:(?:was\s)?(?:placed|made|ordered|bought)\s)?(?:of|for|from|by|von|für|de|del|para|pour|di|van|voor)\s+(?:(?:the|der|die|la|el|le|mr|mrs|ms|frau|herrn?)\.?\s+)?\p{Lu}/u;
const SOMEBODYS = /(?<!(?<!\p{L})(?:it|that|here|where|what))['’]s\s+$/iu;

/** "not order 4471", "is your order 4471?" */
const NOT_THAT =
  /(?<!\p{L})(?:not|nicht|no|pas|non|niet|não|your|deine?|eure|votre|vostro|uw|jouw)\s(?:(?:the|die|el|la|il|het|de|o)\s)?$/iu;

const MOST = 8;
/** A list of addresses is nobody's own. */
const MOST_LOOKED = 20;
const MOST_TEXT = 64 * 1024;
const WORDS = 80;

/** What was said right before, and by whom. */
export interface Before {
  name?: string | undefined;
  /** The message before, whoever's it is. */
  previous?: string | undefined;
}

/** What the people of a chat give as their own, the newest first; of mails nothing, as their signatures are read. */
export function claimsOf({ channel, people, conversation }: DetectedPeople): SaidClaim[] {
  const { messages = [] } = channel === 'email' ? {} : (conversation ?? {});
  const claims: SaidClaim[] = [];
  let left = MOST_TEXT;
  for (const [index, { from, at, text }] of [...messages.entries()].reverse()) {
    left -= text.length;
    if (left < 0 || claims.length >= MOST) break;
    if (from === 'me') continue;
    const before = { name: people[from]?.name, previous: messages[index - 1]?.text };
    for (const claim of claimsIn(text, before)) {
      const isSame = (one: SaidClaim) => one.from === from && one.value === claim.value;
      if (!claims.some(isSame))
        claims.push({ from, ...claim, ...(at === undefined ? {} : { at }) });
    }
  }
  return claims.slice(0, MOST);
}

/** The addresses, numbers and orders that the writer of a text gives as their own, in the order in which they stand. */
export function claimsIn(text: string, { name = '', previous = '' }: Before = {}): Claim[] {
  if (!/[@\d]/.test(text)) return [];
  const own = withoutQuotes(withoutCited(text.slice(0, CAPS.message)));
  const names = new Set(wordsOf(name));
  const sentences = own.split(SENTENCE);
  const claims: Claim[] = [];
  let before = previous;
  let same = '';
  for (const [index, sentence] of sentences.entries()) {
    if (claims.length >= MOST) break;
    const beside = `${same}\n${sentences[index + 1] ?? ''}`;
    claims.push(...claimsOfSentence(sentence, before, beside, names));
    if (sentence.trim() !== '') before = same = sentence;
  }
  const order = namesOrder(previous) && !SOMEBODY_ELSE.test(previous) ? bareOrder(own) : undefined;
  if (order !== undefined && claims.length === 0)
    claims.push({ kind: 'order', value: order, words: line(own, CAPS.evidence) });
  return claims;
}

/** What of a sentence is its writer's own: after what was said before, and `beside` what they said before and after. */
function claimsOfSentence(
  sentence: string,
  said: string,
  beside: string,
  name: ReadonlySet<string>,
): Claim[] {
  if (!/[@\d]/.test(sentence)) return [];
  const orders = ordersIn(sentence);
  const claims = orders.flatMap(({ value, begin, end }) =>
    isOwnOrder(sentence, beside, { value, begin, end }, name)
      ? claimAt('order', value, sentence, begin, end)
      : [],
  );
  const aboutElse = SOMEBODY_ELSE.test(said) || isAnotherName(said, name);
  // what is the speaker's own already is no word between
  let before = '';
  let at = 0;
  for (const { kind, found, index } of addressesIn(sentence)) {
    const end = index + found.length;
    if (index < at || orders.some((one) => one.begin < end && index < one.end)) continue;
    before += sentence.slice(at, index);
    const isNext = claims.some((one) => one.kind !== 'order');
    const after = sentence.slice(end);
    const own = isOwn({ before, found, after, name, aboutElse, isNext });
    if (own) claims.push(claimAt(kind, found, sentence, index, end));
    else before += found;
    at = end;
  }
  return claims.sort((a, b) => a.index - b.index).map(({ index: _at, ...claim }) => claim);
}

function addressesIn(
  sentence: string,
): { kind: 'email' | 'phone'; found: string; index: number }[] {
  const emails = [...sentence.matchAll(ADDRESS)]
    .filter(([found]) => emailOf(found) !== undefined)
    .map(({ 0: found, index }) => ({ kind: 'email' as const, found, index }));
  const phones = [...sentence.matchAll(PHONE)]
    .filter(([found]) => phoneOf(found) !== undefined && !DATE.test(found))
    .map(({ 0: found, index }) => ({ kind: 'phone' as const, found, index }));
  return [...emails, ...phones].sort((a, b) => a.index - b.index).slice(0, MOST_LOOKED);
}

/** A line that is a name, and not the speaker's where that is known: what follows is of whoever has it. */
function isAnotherName(said: string, name: ReadonlySet<string>): boolean {
  if (name.size === 0 || [...name].some((word) => NO_NAME.test(word))) return false;
  if (!/^\s*\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,3}\s*$/u.test(said)) return false;
  return !wordsOf(said).some((word) => isOwnWord(word, name));
}
const NO_NAME = /\d|^(?:visitor|guest|gast|besucher|visiteur|visitante|invitado|anonymous|anonym)$/;

function isOwnOrder(
  sentence: string,
  beside: string,
  { value, begin, end }: Order,
  name: ReadonlySet<string>,
): boolean {
  const [before, after] = [sentence.slice(0, begin), sentence.slice(end)];
  if (isQuoted(before, orderKey(value), after) || isSpokenByAnother(before, name)) return false;
  if (NOT_THAT.test(before)) return false;
  if (SOMEBODY_ELSE.test(beside) && !wordsOf(before).some((word) => MY.has(word))) return false;
  return !(SOMEBODY_ELSE.test(sentence) || OF_SOMEBODY.test(after) || SOMEBODYS.test(before));
}

/** The claim with the sentence, or what of it stands around the value. */
function claimAt(kind: Claim['kind'], value: string, sentence: string, begin: number, end: number) {
  const from = sentence.length <= WORDS ? 0 : Math.max(0, begin - WORDS / 2);
  const to = sentence.length <= WORDS ? sentence.length : end + WORDS / 4;
  const words = line(
    `${from > 0 ? '…' : ''}${sentence.slice(from, to)}${to < sentence.length ? '…' : ''}`,
    CAPS.evidence,
  );
  return { kind, value: line(value, CAPS.address), words, index: begin };
}
