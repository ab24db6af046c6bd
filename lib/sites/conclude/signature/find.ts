import {
  isClosing,
  isDelimiter,
  isDeviceLine,
  isProse,
  isRule,
  isSmallPrint,
} from './line-kinds.ts';
import { isNameOf, isWholeName, looksLikeName, type Sender } from './signer.ts';

/** Where a signature is in the lines of a text. */
export interface Found {
  /** The first line that is no longer the message: the closing words, the delimiter or the name. */
  readonly start: number;
  /** The first line of the signature itself: the name, or what follows the delimiter. */
  readonly top: number;
  /** Whether it begins with the sender's own name. */
  readonly named: boolean;
  /** Every line near the end that is the sender's name, whole or in part. */
  readonly names: readonly string[];
}

const MOST_LINES = 15;
const MOST_NAME = 160;

/** Finds the signature at the end of a text without quotes: it begins at a delimiter or at the sender's own name. */
export function findSignature(lines: readonly string[], sender: Sender): Found | undefined {
  const filled = [...lines.keys()].filter((at) => (lines[at] ?? '').trim() !== '');
  const device = filled.find((at) => isDeviceLine(lines[at] ?? '')) ?? lines.length;
  const last = filled.filter((at) => at < device).slice(-MOST_LINES);
  const names = last.filter((at) => isNameLine(lines[at] ?? '', sender));
  const delimiter = last.find((at) => isDelimiter(lines[at] ?? ''));
  const whole = names.find((at) => isWholeName(sender, headOf(lines[at] ?? '')));
  const top =
    whole ?? names[0] ?? (delimiter === undefined ? undefined : nextFilled(last, delimiter));
  if (top === undefined) return undefined;
  // A line across may stand over a picture that is over the name.
  const rule = last.findLast((at) => at < top && isRule(lines[at] ?? ''));
  const near = rule !== undefined && last.indexOf(top) - last.indexOf(rule) <= 2 ? rule : top;
  const starts = [delimiter, names[0], near].filter((at) => at !== undefined);
  return {
    start: withClosing(lines, last, Math.min(...starts)),
    top,
    named: names.includes(top),
    names: names.map((at) => headOf(lines[at] ?? '')),
  };
}

/** Whether the signature at the end of a text is the sender's by what stands in it: their whole name, or their address. */
export function isSignedBy(text: string, sender: Sender): boolean {
  const lines = text.split('\n').map((one) => one.trim());
  const found = findSignature(lines, sender);
  if (found === undefined) return false;
  if (found.named && isWholeName(sender, headOf(lines[found.top] ?? ''))) return true;
  const block = lines
    .slice(found.top)
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\d.@_+-]+/u);
  const { emails } = sender;
  return emails.some((one) => block.includes(one.toLowerCase()));
}

/** The name that a text is signed with, where a sender's address alone is known and is made of it. */
export function signingName(text: string, sender: Sender): string | undefined {
  const lines = text.split('\n').map((one) => one.trim());
  const found = findSignature(lines, sender);
  return found?.named === true ? headOf(lines[found.top] ?? '') : undefined;
}

/** The words of a message without the signature under them; as it was where they would be gone or something is said after it. */
export function withoutSignature(text: string, sender: Sender): string {
  let kept = text;
  // A name under closing words may stand over a signature of its own.
  for (let times = 0; times < 2; times += 1) kept = withoutLast(kept, sender);
  return kept;
}

function withoutLast(text: string, sender: Sender): string {
  const lines = text.split('\n');
  const found = findSignature(lines, sender)?.start ?? closedAt(lines);
  const device = lines.findIndex((one, at) => at > 0 && isDeviceLine(one));
  const said = device < 0 ? lines : lines.slice(0, device);
  const isLast = found !== undefined && found < said.length && isSilentFrom(said, found);
  const upTo = (end: number | undefined) => said.slice(0, end).join('\n').trim();
  if (!isLast) return upTo(undefined) || text;
  return upTo(found) || text;
}

/** The name on a line that may go on with what the person is: up to a comma, a bar or a dash. */
export function headOf(text: string): string {
  const plain = text
    .slice(0, MOST_NAME)
    .replace(/[*_]|^[\s\-–—~•]+/gu, '')
    // signed for somebody else
    .replace(/^(?:i\. ?[AV]\.|ppa\.?|p\. ?[pPoO]\.?)\s+/u, '')
    .trim();
  return (/^[^,|•·/(<\d]+?(?=\s*(?:[,|•·/(<]|\s[-–—]\s|$))/u.exec(plain)?.[0] ?? '').trim();
}

function isNameLine(text: string, sender: Sender): boolean {
  if (text.length > MOST_NAME) return false;
  const head = headOf(text);
  const rest = text.replace(/[*_\s.!-]+/g, '').length - head.replace(/[\s.!-]+/g, '').length;
  // "Ana, …" speaks to an Ana.
  if (!head.includes(' ') && rest > 0) return false;
  return isNameOf(sender, head);
}

/** Closing words above belong to it. */
function withClosing(lines: readonly string[], filled: readonly number[], start: number): number {
  const above = filled.findLast((at) => at < start);
  // "Thank you" over a signature may be all that was said.
  if (above === undefined || lines.findIndex((one) => one.trim() !== '') === above) return start;
  const text = lines[above]?.trim() ?? '';
  if (isRule(text) || isDelimiter(text)) return withClosing(lines, filled, above);
  const short = /[,，،]$/.test(text) && text.split(/\s+/).length <= 3 && text.length <= 40;
  const closes =
    isClosing(text) || (short && !/^(?:hi|hello|dear|hallo|liebe|bonjour|hola)\b/iu.test(text));
  return closes ? withClosing(lines, filled, above) : start;
}

/** Where closing words stand that only a name and short lines follow, for a sender whose name is not known. */
function closedAt(lines: readonly string[]): number | undefined {
  const filled = [...lines.keys()].filter((at) => (lines[at] ?? '').trim() !== '').slice(-8);
  const closing = filled.find((at) => isClosing(lines[at] ?? ''));
  const next = filled.find((at) => closing !== undefined && at > closing);
  const signed = next !== undefined && areNames(headOf(lines[next] ?? ''));
  return signed ? closing : undefined;
}

/** One name, or two: without letters of two cases only what is as short as a name. */
function areNames(text: string): boolean {
  const names = text.split(/ (?:&|\+|and|und|et|y|e|en|og|och) /u);
  return names.every((one) => (/^\p{Lu}/u.test(one) || SHORT_NAME.test(one)) && looksLikeName(one));
}
const SHORT_NAME = /^[\p{sc=Han}\p{sc=Hangul}]{2,4}$|^\p{sc=Han}{1,3} \p{sc=Han}{1,3}$/u;

function isSilentFrom(lines: readonly string[], start: number): boolean {
  for (const one of lines.slice(start)) {
    if (isSmallPrint(one)) return true;
    if (isProse(one)) return false;
  }
  return true;
}

function nextFilled(filled: readonly number[], at: number): number | undefined {
  return filled.find((one) => one > at);
}
