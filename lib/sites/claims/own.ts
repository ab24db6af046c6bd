import {
  AND,
  CALL_ME,
  I,
  isOwnWord,
  LABELS,
  ME,
  MY,
  NOT,
  REACHABLE,
  SOMEBODY_ELSE,
  TOWARDS,
  VERBS,
  wordsOf,
  YOU,
} from './words.ts';

/** A sentence around something that may be the speaker's own. */
export interface Around {
  before: string;
  found: string;
  after: string;
  /** The speaker's own name, in words. */
  name: ReadonlySet<string>;
  /** What was said right before may have been about somebody else. */
  aboutElse: boolean;
  /** Another one of their own stands before it. */
  isNext: boolean;
}

/** Whether an address or a number is the speaker's own by the words around it; without such words it is nobody's. */
export function isOwn(around: Around): boolean {
  const { before, found, after, name, aboutElse, isNext } = around;
  if (isQuoted(before, found, after) || isSpokenByAnother(before, name)) return false;
  const rest = clauseAfter(after);
  if (SOMEBODY_ELSE.test(rest) || NOT.test(rest)) return false;
  const words = wordsOf(before);
  const run = lastRun(words, name);
  const last = run.at(-1) ?? '';
  const meansMe = has(run, CALL_ME) || (has(run, ME) && has(run, VERBS));
  if (!meansMe && TOWARDS.has(last)) return false;
  if (!isNext && AND.has(last)) return false;
  if (saysMine(run)) return !isDenied(lastClause(before, run.length), run);
  if (run.length < words.length || NOT.test(before)) return false;
  const whole = [...run, ...wordsOf(rest)];
  if (!whole.every((word) => isOwnWord(word, name))) return false;
  if (saysMine(whole)) return true;
  return !(aboutElse || isRequest(whole) || (/\?\s*$/.test(after) && words.length > 0));
}

/** What is done with the address, and not with the speaker. */
function isRequest(words: readonly string[]): boolean {
  const youDo = has(words, YOU) && !words.includes('go');
  return youDo || words.some((word) => VERBS.has(word) && !LABELS.has(word));
}

function isDenied(clause: string, run: readonly string[]): boolean {
  return SOMEBODY_ELSE.test(clause) || NOT.test(`${clause} ${run.join(' ')}`);
}

/** Whether a text stands in a quotation that holds more than itself. */
export function isQuoted(before: string, found: string, after: string): boolean {
  const open = /["“„«]([^"“”„«»]*)$/u.exec(before);
  const close = /^([^"“”„«»]*)["”“»]/u.exec(after);
  return (
    open !== null && close !== null && /[\p{L}\d]/u.test(`${open[1]}${close[1]}`) && found !== ''
  );
}

/** "Bob: my number is …": a line of somebody else's. */
export function isSpokenByAnother(before: string, name: ReadonlySet<string>): boolean {
  const [, speaker] =
    /^\W*(?:\[[^\]]{1,40}\]\s*|\d{1,2}[:.]\d{2}\s*)?(\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,3})\s?[:>]\s/u.exec(
      before,
    ) ?? [];
  return speaker !== undefined && !wordsOf(speaker).every((word) => isOwnWord(word, name));
}

/** The words right before that may stand around something of one's own. */
function lastRun(words: readonly string[], name: ReadonlySet<string>): string[] {
  const stranger = words.findLastIndex((word) => !isOwnWord(word, name));
  return words.slice(stranger + 1);
}

function saysMine(words: readonly string[]): boolean {
  return (
    has(words, CALL_ME) ||
    (has(words, MY) && has(words, LABELS)) ||
    (has(words, ME) && has(words, VERBS)) ||
    (has(words, I) && has(words, REACHABLE))
  );
}

function has(words: readonly string[], one: ReadonlySet<string>): boolean {
  return words.some((word) => one.has(word));
}

/** What stands before the last words, from the last comma or conjunction on. */
function lastClause(before: string, words: number): string {
  const all = [...before.matchAll(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu)];
  const head = before.slice(0, all[all.length - words]?.index ?? 0);
  return head.split(BORDER).at(-1) ?? '';
}

function clauseAfter(after: string): string {
  // a remark in brackets belongs to what stands before it
  const bracketed = /^[^(,;.!?]{0,40}\([^)]*\)/.exec(after)?.[0] ?? '';
  return bracketed + (after.slice(bracketed.length).split(BORDER)[0] ?? '');
}

const BORDER = /[,;!?–—]|\.(?:\s|$)|\s-\s|\s(?:but|and|aber|und|pero|y|mais|et|ma|mas|maar|en)\s/iu;
