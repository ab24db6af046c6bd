import { findSignature } from './find.ts';
import {
  isClosing,
  isDelimiter,
  isDeviceLine,
  isMotto,
  isProse,
  isRule,
  isSmallPrint,
} from './line-kinds.ts';
import { headOf } from './name-line.ts';
import { looksLikeName, type Sender } from './signer.ts';

const POSTSCRIPT = /^\s*P\.?\s?[SD]\.?(?:\s?[:.–-]|\s)/u;

/** The words of a message without the signature under them; as it was where they would be gone or something is said after it. */
export function withoutSignature(text: string, sender: Sender): string {
  const lines = text.split('\n');
  const after = lines.findIndex((one, at) => at > 0 && POSTSCRIPT.test(one));
  if (after < 0) return withoutEnd(text, sender);
  const before = lines.slice(0, after).join('\n').trim();
  const kept = withoutEnd(before, sender);
  if (kept === before) return withoutEnd(text, sender);
  return `${kept}\n\n${withoutEnd(lines.slice(after).join('\n'), sender)}`;
}

function withoutEnd(text: string, sender: Sender): string {
  let kept = text;
  // A name under closing words may stand over a signature of its own.
  for (let times = 0; times < 2; times += 1) kept = withoutLast(kept, sender);
  return kept;
}

function withoutLast(text: string, sender: Sender): string {
  const lines = text.split('\n');
  const found = findSignature(lines, sender)?.start ?? closedAt(lines);
  const device = lines.findIndex((one, at) => at > 0 && isDeviceLine(one));
  const said = device < 0 ? lines : withoutRuleAtEnd(lines.slice(0, device));
  const isLast = found !== undefined && found < said.length && isSilentFrom(said, found);
  const upTo = (end: number | undefined) => said.slice(0, end).join('\n').trim();
  if (!isLast) return upTo(undefined) || text;
  return upTo(found) || text;
}

function withoutRuleAtEnd(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((one) => one.trim() !== '');
  const text = lines[last] ?? '';
  return isRule(text) || isDelimiter(text) ? withoutRuleAtEnd(lines.slice(0, last)) : lines;
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
    if (isProse(one) && !isClosing(one) && !isMotto(one)) return false;
  }
  return true;
}
