import { isCompany } from './company.ts';
import { isClosing } from './line-kinds.ts';
import { isTitle } from './position.ts';
import {
  areInitialsOf,
  isNameOf,
  isShortenedNameOf,
  isSmallNameOf,
  looksLikeName,
  type Sender,
} from './signer.ts';

const MOST_NAME = 160;
const UNSPACED = /^[\p{sc=Han}\p{sc=Hangul}]{2,5}$/u;
/** "Ask our manager Ana" is said. */
const WRITTEN_LARGE = /^(?:[\p{Lu}\p{Lo}]|(?:of|for|für|de|du|da|do|di|der|des|y|et|e|und|and)$)/u;

/** The name on a line that may go on with what the person is: up to a comma, a bar or a dash. */
export function headOf(text: string): string {
  const plain = unmarked(text);
  return (/^[^,|•·/(（<\d]+?(?=\s*(?:[,|•·/(（<]|\s[-–—]\s|$))/u.exec(plain)?.[0] ?? '').trim();
}

/** What is signed, without what people put around it: marks, closing words on the same line, kisses. */
function unmarked(text: string): string {
  const plain = text
    .slice(0, MOST_NAME)
    .replace(/[*_]|^[\s\-–—~•/]+|\s+x{1,3}$/gu, '')
    // signed for somebody else
    .replace(/^(?:i\. ?[AV]\.|ppa\.?|p\. ?[pPoO]\.?|pp)\s+/u, '')
    .replace(/\s+(?:올림|드림|배상|拝|敬上)$/u, '')
    .trim();
  const words = plain.split(/\s+/);
  const bar = words.indexOf('|');
  const end = bar < 0 ? words.length : bar;
  const from = words.findIndex(
    (_, at) => at > 0 && isClosing(words.slice(0, at).join(' ')) && areNamed(words.slice(at, end)),
  );
  return from < 0 ? plain : words.slice(from).join(' ');
}

/** "Gruß, Hauke": as few words as a name, and nothing else. */
function areNamed(words: readonly string[]): boolean {
  const text = words.join(' ');
  const isShort = words.length <= (looksLikeName(text) ? 3 : 1);
  return isShort && !isClosing(text);
}

/** Whether a line is the sender's name, perhaps with closing words before it or with what they are behind it. */
export function isNameLine(text: string, sender: Sender): boolean {
  if (text.length > MOST_NAME) return false;
  const [head, all] = [headOf(text), unmarked(text)];
  const rest = all.replace(/[\s.!-]+/g, '').length - head.replace(/[\s.!-]+/g, '').length;
  // "Ana, …" speaks to an Ana.
  if (!head.includes(' ') && rest > 0) return false;
  return isNameOf(sender, head) || titleBesideName(head, sender) !== '';
}

/** The title before the sender's whole name on its line, or behind it where no space parts a name: "鈴木 花子", "이준호 과장". */
export function titleBesideName(head: string, sender: Sender): string {
  const { name: known } = sender;
  const words = head.split(/\s+/);
  const size = known.split(/\s+/).length;
  const [before, name] = [words.slice(0, -size), words.slice(-size).join(' ')];
  const title = before.join(' ');
  const isWritten = before.every((one) => WRITTEN_LARGE.test(one));
  if (size > 1 && isNameOf(sender, name) && isWritten && isTitle(title)) return title;
  const [first = '', ...behind] = words;
  const after = behind.join(' ');
  return first === known && UNSPACED.test(first) && isTitle(after) ? after : '';
}

/** Whether a line that stands where names do is the sender's initials, or their name shortened or written small. */
export function isShortName(text: string, sender: Sender): boolean {
  // "K x" is as sure as "K."
  const one = /^\p{Lu} x{1,3}$/u.test(text.trim()) ? `${unmarked(text)}.` : unmarked(text);
  return [areInitialsOf, isSmallNameOf, isShortenedNameOf].some((is) => is(sender, one));
}

/** Whether closing words stand before the name on its line, be it written small or in another script. */
export function isClosedOnLine(text: string, sender: Sender): boolean {
  const one = unmarked(text);
  const isClosed = text.trim().length > one.length;
  return isClosed && (isSmallNameOf(sender, one) || isNameInOtherScript(one, sender));
}

/**
 * Whether a text can be the sender's name in other letters than those that they are known by; in letters without two
 * cases any words can, which is asked only over what else a signature has.
 */
export function isNameInOtherScript(text: string, sender: Sender, isOver = false): boolean {
  const head = headOf(text);
  const isLatin = (one: string) => /\p{sc=Latin}/u.test(one);
  const { name: known } = sender;
  const differs = known !== '' && head !== '' && isLatin(known) !== isLatin(head);
  const isName = areNames(head) || (isOver && UNCASED_NAME.test(head));
  return differs && isName && !isTitle(head) && !isCompany(head, sender);
}

/** Whether a text is one name, or two: without letters of two cases only what is as short as a name. */
export function areNames(text: string): boolean {
  const names = text.split(/ (?:&|\+|and|und|et|y|e|en|og|och) /u);
  return names.every((one) => (/^\p{Lu}/u.test(one) || SHORT_NAME.test(one)) && looksLikeName(one));
}
const SHORT_NAME =
  /^[\p{sc=Han}\p{sc=Hangul}]{2,4}$|^\p{sc=Han}{1,3} [\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,5}$/u;
const UNCASED_NAME =
  /^(?:(?!\p{sc=Han})\p{Lo}[\p{M}'’-]*){2,16}(?: (?:\p{Lo}[\p{M}'’-]*){2,16}){0,2}$/u;
