import { line } from '../read/name.ts';
import { COPIED, FROM, HEADER, SENT } from './mail-words.ts';
import { looksLikeName } from './signature/signer.ts';

// What mail programs write over a mail that they copy whole: lines "Label: value", or a heading between dashes.
const LABEL = /^\*?(\p{L}[\p{L}\p{M} '’.-]{0,24}?)\s?\*?\s?[:：]\*?(?!\/\/)\s*(.*)$/u;
const ADDRESS = /[\w.+'-]@[\w-]/;
/** The first line of headers in a language that is not known names who wrote, with the address in brackets. */
const MAILBOX = /\S\s?[<([]\s?(?:mailto:)?[^\s<>@]{1,100}@[^\s<>]{1,200}[>)\]]/;
const TIME = /(?<![\d.])\d{1,2}[:.h]\d{2}(?!\.?\d)/;
const HEADING =
  /^[-_=*–—]{2,}\s*\[?\s*(\p{L}(?:[^-_=*\]]|(?<=\p{L})-(?=\p{L})){2,60}?)\s*\]?\s*(?:[-_=*–—]{2,}[\s:]*|:)?$/u;
const MOST_LINE = 400;
const RULE = /^[\s\u00A0]*[-_=*–—]{3,}[\s\u00A0]*$/;

/** Whether a mail that is copied whole begins at this line. */
export function isCopiedFrom(lines: readonly string[], at: number): boolean {
  const one = line(lines[at] ?? '', MOST_LINE);
  const [, heading] = HEADING.exec(one) ?? [];
  if (heading !== undefined && COPIED.test(heading)) return true;
  return LABEL.test(one) && !isOver(lines, at) && areHeaders(lines, at);
}

/** "T: +44 …" or "Note: …" over copied headers is a line of what was said before them. */
function isOver(lines: readonly string[], at: number): boolean {
  const labels = lines.slice(at, at + 5).map((one) => LABEL.exec(line(one, MOST_LINE))?.[1] ?? '');
  const [first = '', ...next] = labels;
  if (isKnown(first)) return false;
  return next.some((one) => FROM.test(one));
}

/** The lines without what only stands over a copied mail: rules, and the line that announces it. */
export function withoutAnnouncement(lines: readonly string[]): string[] {
  const last = lines.findLastIndex((one) => one.trim() !== '' && !RULE.test(one));
  return announces(lines[last]?.trim() ?? '')
    ? withoutAnnouncement(lines.slice(0, last))
    : lines.slice(0, last + 1);
}

/** "Begin forwarded message:", or a heading without its dashes. */
function announces(text: string): boolean {
  return COPIED.test(text) && (/[:：]$/.test(text) || /^\p{L}+ \p{L}+$/u.test(text));
}

function isKnown(label: string): boolean {
  return [FROM, SENT, HEADER].some((one) => one.test(label));
}

function areHeaders(lines: readonly string[], start: number): boolean {
  let [labels, known] = [0, 0];
  let [from, named, address, time, sent] = [false, false, false, false, false];
  const mailbox = lines.slice(start, start + 2).some((one) => MAILBOX.test(one));
  for (const one of lines.slice(start, start + 10)) {
    const text = line(one, MOST_LINE);
    const [, label, value = ''] = LABEL.exec(text) ?? [];
    // The address of a long line may stand alone on the next one.
    if (label === undefined && !/^[<[(]?[^\s@]{1,100}@\S{1,200}$/.test(text)) break;
    address ||= ADDRESS.test(text);
    time ||= TIME.test(value);
    if (label === undefined) continue;
    // "From: 9.11. 10:00" is the beginning of something else than a mail.
    const isFrom = FROM.test(label) && !/^\d/.test(value) && !TIME.test(value);
    from ||= isFrom;
    named ||= isFrom && looksLikeName(value);
    sent ||= SENT.test(label) && TIME.test(value);
    if (isFrom || HEADER.test(label) || SENT.test(label)) known += 1;
    labels += 1;
  }
  if (labels >= 4 && mailbox && time && known > 0) return true;
  if (known >= 2) return address ? from || mailbox : from && (known >= 4 || (known === 3 && sent));
  // Cut off after its first line: nothing follows.
  return (
    from && (address || named) && lines.slice(start + 1).every((one) => /^\s*(?:>|$)/.test(one))
  );
}
