import { isClosing } from './line-kinds.ts';
import { areInitialsOf, isNameOf, looksLikeName, type Sender } from './signer.ts';

const MOST_NAME = 160;

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
  return isNameOf(sender, head);
}

/** Whether a line is the sender's initials and nothing else. */
export function isInitialsLine(text: string, sender: Sender): boolean {
  return areInitialsOf(sender, unmarked(text));
}
