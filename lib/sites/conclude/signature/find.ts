import { isCompany } from './company.ts';
import { contactLineOf } from './contact-line.ts';
import {
  isClosing,
  isDelimiter,
  isDeviceLine,
  isProse,
  isRule,
  isWish,
  leadsToName,
} from './line-kinds.ts';
import { linesOf } from './lines-of.ts';
import {
  headOf,
  isClosedOnLine,
  isNameInOtherScript,
  isNameLine,
  isShortName,
} from './name-line.ts';
import { isSaid, isTitle } from './position.ts';
import { isWholeName, type Sender } from './signer.ts';

/** Where a signature is in the lines of a text. */
export interface Found {
  /** The first line that is no longer the message: the closing words, the delimiter or the name. */
  readonly start: number;
  /** The first line of the signature itself: the name, or what follows the delimiter. */
  readonly top: number;
  /** The lines of company and title that stand over the name. */
  readonly over: readonly string[];
  /** Whether it begins with the sender's own name. */
  readonly named: boolean;
  /** Every line near the end that is the sender's name, whole or in part. */
  readonly names: readonly string[];
}

const MOST_LINES = 15;
const MOST_OVER = 3;

/** Finds the signature at the end of a text without quotes: it begins at a delimiter or at the sender's own name. */
export function findSignature(lines: readonly string[], sender: Sender): Found | undefined {
  const filled = [...lines.keys()].filter((at) => (lines[at] ?? '').trim() !== '');
  const device = filled.find((at) => isDeviceLine(lines[at] ?? '')) ?? lines.length;
  const last = filled.filter((at) => at < device).slice(-MOST_LINES);
  const end = last.at(-1);
  const beside = (at: number, by: number) => lines[last[last.indexOf(at) + by] ?? -1] ?? '';
  // Over the whole name or a delimiter a short one stands as well as under closing words.
  const isApart = (at: number) =>
    at === end ||
    isClosing(beside(at, -1)) ||
    isDelimiter(beside(at, 1)) ||
    isWholeNameLine(beside(at, 1), sender);
  const isOver = (at: number) => last.some((one) => one > at && isToldOf(lines[one] ?? ''));
  const leads = (text: string) => isClosing(text) || isDelimiter(text);
  const names = last.filter(
    (at) =>
      isNameLine(lines[at] ?? '', sender) ||
      isClosedOnLine(lines[at] ?? '', sender) ||
      (at > 0 && isApart(at) && isShortName(lines[at] ?? '', sender)) ||
      (leads(beside(at, -1)) && isNameInOtherScript(lines[at] ?? '', sender, isOver(at))),
  );
  const delimiter = last.find((at) => isDelimiter(lines[at] ?? ''));
  const whole = names.find((at) => isWholeName(sender, headOf(lines[at] ?? '')));
  const top =
    whole ?? names[0] ?? (delimiter === undefined ? undefined : nextFilled(last, delimiter));
  if (top === undefined) return undefined;
  // A line across may stand over a picture that is over the name.
  const rule = last.findLast((at) => at < top && isRule(lines[at] ?? ''));
  const isNear = rule !== undefined && last.indexOf(top) - last.indexOf(rule) <= MOST_OVER + 1;
  const said = last.some((at) => at > (rule ?? top) && at < top && isProse(lines[at] ?? ''));
  const near = isNear && !said ? rule : top;
  const over = names.includes(top) ? overName(lines, last, top, sender) : [];
  const starts = [delimiter, names[0], near, over[0]].filter((at) => at !== undefined);
  return {
    start: withClosing(lines, last, Math.min(...starts)),
    top,
    over: over.map((at) => signedForIn(lines[at]?.trim() ?? '')),
    named: names.includes(top),
    names: names.map((at) => headOf(lines[at] ?? '')),
  };
}

/** Whether a line says what somebody is, or how to reach them. */
function isToldOf(text: string): boolean {
  return isTitle(text) || contactLineOf(text) !== undefined;
}

function isWholeNameLine(text: string, sender: Sender): boolean {
  return isNameLine(text, sender) && isWholeName(sender, headOf(text));
}

/** "For Lumo SA", over the name of whoever signs. */
function signedForIn(text: string): string {
  return text.replace(
    /^(?:for(?: and on behalf of)?|on behalf of|für|pour|por|per|pro)[:：]? (?=\p{Lu})/iu,
    '',
  );
}

/** Where company and title stand over the name, under closing words or a line across. */
function overName(
  lines: readonly string[],
  filled: readonly number[],
  top: number,
  sender: Sender,
): number[] {
  const over: number[] = [];
  for (const at of filled.slice(0, filled.indexOf(top)).reverse()) {
    const text = lines[at]?.trim() ?? '';
    if (isRule(text) || isDelimiter(text) || isClosing(text) || leadsToName(text)) return over;
    const isPosition = isTitle(text) || isCompany(signedForIn(text), sender);
    if (over.length === MOST_OVER || !isPosition || isProse(text) || isSaid(text, sender)) break;
    over.unshift(at);
  }
  return [];
}

/** Whether the signature at the end of a text is the sender's by what stands in it: their whole name, or their address. */
export function isSignedBy(text: string, sender: Sender): boolean {
  const lines = linesOf(text);
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
  const lines = linesOf(text);
  const found = findSignature(lines, sender);
  return found?.named === true ? headOf(lines[found.top] ?? '') : undefined;
}

/** Closing words above belong to it. */
function withClosing(lines: readonly string[], filled: readonly number[], start: number): number {
  const above = filled.findLast((at) => at < start);
  // "Thank you" over a signature may be all that was said.
  if (above === undefined || lines.findIndex((one) => one.trim() !== '') === above) return start;
  const text = lines[above]?.trim() ?? '';
  if (isRule(text) || isDelimiter(text)) return withClosing(lines, filled, above);
  const closes = leadsToName(text) || isWish(text);
  return closes ? withClosing(lines, filled, above) : start;
}

function nextFilled(filled: readonly number[], at: number): number | undefined {
  return filled.find((one) => one > at);
}
