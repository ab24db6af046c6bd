import { closedAt, reachesSomebody } from './closed.ts';
import { findSignature } from './find.ts';
import {
  isDelimiter,
  isDeviceLine,
  isMotto,
  isProse,
  isRule,
  isSmallPrint,
  leadsToName,
} from './line-kinds.ts';
import { linesOf } from './lines-of.ts';
import { isNotice } from './notice.ts';
import type { Sender } from './signer.ts';

/** "Tamsin at the front desk", over the name of a practice. */
const MOST_BETWEEN = 2;
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
  const plain = linesOf(text);
  const found = startIn(plain, sender);
  const device = lines.findIndex((one, at) => at > 0 && isDeviceLine(one));
  const said = device < 0 ? lines : withoutRuleAtEnd(lines.slice(0, device));
  const isLast =
    found !== undefined && found < said.length && isSilentFrom(plain.slice(0, said.length), found);
  const upTo = (end: number | undefined) => said.slice(0, end).join('\n').trim();
  if (!isLast) return upTo(undefined) || text;
  return upTo(found) || text;
}

/** Where a signature starts: its own lines, or the closing words over whoever signs for them. */
function startIn(lines: readonly string[], sender: Sender): number | undefined {
  const found = findSignature(lines, sender)?.start;
  const closed = closedAt(lines);
  if (found === undefined || closed === undefined || closed > found) return found ?? closed;
  const between = lines.slice(closed + 1, found).filter((one) => one.trim() !== '');
  return between.length <= MOST_BETWEEN && !between.some(isProse) ? closed : found;
}

function withoutRuleAtEnd(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((one) => one.trim() !== '');
  const text = lines[last] ?? '';
  return isRule(text) || isDelimiter(text) ? withoutRuleAtEnd(lines.slice(0, last)) : lines;
}

/** Whether nothing is said from a line on: what a company says under the ways to reach it is nobody's. */
function isSilentFrom(lines: readonly string[], start: number): boolean {
  let isReached = false;
  for (const one of lines.slice(start)) {
    if (isSmallPrint(one)) return true;
    isReached ||= reachesSomebody(one);
    const isSaid = isProse(one) && !leadsToName(one) && !isMotto(one);
    if (isSaid && !(isReached && isNotice(one))) return false;
  }
  return true;
}
