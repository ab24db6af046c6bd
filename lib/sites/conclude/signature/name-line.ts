import { isClosing } from './line-kinds.ts';
import { isTitle } from './position.ts';
import { areInitialsOf, isNameOf, looksLikeName, type Sender } from './signer.ts';

const MOST_NAME = 160;
/** "Ask our manager Ana" is said. */
const WRITTEN_LARGE = /^(?:[\p{Lu}\p{Lo}]|(?:of|for|für|de|du|da|do|di|der|des|y|et|e|und|and)$)/u;

/** The name on a line that may go on with what the person is: up to a comma, a bar or a dash. */
export function headOf(text: string): string {
  const plain = unmarked(text);
  return (/^[^,|•·/(<\d]+?(?=\s*(?:[,|•·/(<]|\s[-–—]\s|$))/u.exec(plain)?.[0] ?? '').trim();
}

/** What is signed, without what people put around it: marks, closing words on the same line, kisses. */
function unmarked(text: string): string {
  const plain = text
    .slice(0, MOST_NAME)
    .replace(/[*_]|^[\s\-–—~•/]+|\s+x{1,3}$/gu, '')
    // signed for somebody else
    .replace(/^(?:i\. ?[AV]\.|ppa\.?|p\. ?[pPoO]\.?)\s+/u, '')
    .trim();
  const words = plain.split(/\s+/);
  const from = words.findIndex(
    (_, at) => at > 0 && isClosing(words.slice(0, at).join(' ')) && areNamed(words.slice(at)),
  );
  return from < 0 ? plain : words.slice(from).join(' ');
}

/** "Gruß, Hauke": as few words as a name, and nothing else. */
function areNamed(words: readonly string[]): boolean {
  return words.length <= 3 && looksLikeName(words.join(' ')) && !isClosing(words.join(' '));
}

/** Whether a line is the sender's name, perhaps with closing words before it or with what they are behind it. */
export function isNameLine(text: string, sender: Sender): boolean {
  if (text.length > MOST_NAME) return false;
  const [head, all] = [headOf(text), unmarked(text)];
  const rest = all.replace(/[\s.!-]+/g, '').length - head.replace(/[\s.!-]+/g, '').length;
  // "Ana, …" speaks to an Ana.
  if (!head.includes(' ') && rest > 0) return false;
  return isNameOf(sender, head) || titleBeforeName(head, sender) !== '';
}

/** What stands before the sender's whole name on its line, where it is a title: "代表取締役　鈴木 花子"; else nothing. */
export function titleBeforeName(head: string, sender: Sender): string {
  const words = head.split(/\s+/);
  const size = sender.name.split(/\s+/).length;
  const title = words.slice(0, -size).join(' ');
  const isName = size > 1 && isNameOf(sender, words.slice(-size).join(' '));
  const isWritten = words.slice(0, -size).every((one) => WRITTEN_LARGE.test(one));
  return isName && isWritten && isTitle(title) ? title : '';
}

/** Whether a line is the sender's initials and nothing else. */
export function isInitialsLine(text: string, sender: Sender): boolean {
  return areInitialsOf(sender, unmarked(text));
}
