import { FILE_CAPS } from './read-contact.ts';

/** One card of a file: its lines, folded ones made whole. */
export interface CardLines {
  /** The line of its BEGIN, from 1. */
  line: number;
  lines: string[];
  /** Whether its END is there. */
  ended: boolean;
  /** Whether it has more lines than are read. */
  long: boolean;
}

const BEGIN = /^\s*BEGIN:VCARD\s*$/i;
const END = /^\s*END:VCARD\s*$/i;
const LINES_IN_A_STEP = 1_000;
const AGENT = /^AGENT[;:]/i;
const QUOTED_PRINTABLE = /^[^:]{0,400}QUOTED-PRINTABLE/i;

/**
 * The cards of a file of any version; between them, and in endless ones, how many characters are read. A card inside
 * a card is left out with it; each character is looked at once.
 */
export function* cardsIn(text: string): Generator<CardLines | number, undefined> {
  let card: CardLines | undefined;
  let inner = 0;
  for (const whole of wholeLines(text)) {
    if (typeof whole === 'number') {
      yield whole;
      continue;
    }
    const { line, number } = whole;
    if (BEGIN.test(line)) {
      const nested = card !== undefined && (inner > 0 || AGENT.test(card.lines.at(-1) ?? ''));
      if (nested) inner += 1;
      else {
        // whoever forgot the END of the card before has begun the next one
        if (card !== undefined) yield { ...card, ended: true };
        card = { line: number, lines: [], ended: false, long: false };
      }
    } else if (card !== undefined && END.test(line)) {
      if (inner > 0) inner -= 1;
      else {
        yield { ...card, ended: true };
        card = undefined;
      }
    } else if (card !== undefined && inner === 0 && line !== '') {
      if (card.lines.length < FILE_CAPS.card) card.lines.push(line);
      else card.long = true;
    }
  }
  if (card !== undefined) yield card;
  return undefined;
}

/**
 * Lines as they were before they were folded, by white space or by the `=` that ends a quoted-printable one; between
 * them and within endless ones, how many characters are read.
 */
function* wholeLines(text: string): Generator<{ line: string; number: number } | number> {
  let whole: { parts: string[]; length: number; number: number; soft: boolean } | undefined;
  let number = 0;
  // old Macs ended their lines otherwise
  const ending = text.includes('\n') ? '\n' : '\r';
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf(ending, at);
    const end = found === -1 ? text.length : found;
    const line = text.slice(at, Math.min(end, at + FILE_CAPS.cell)).replace(/\r$/, '');
    number += 1;
    at = end + 1;
    if (number % LINES_IN_A_STEP === 0) yield at;
    const folded = line.startsWith(' ') || line.startsWith('\t');
    if (whole !== undefined && (whole.soft || folded)) {
      const more = folded ? line.slice(1) : line;
      if (whole.length < FILE_CAPS.cell) whole.parts.push(more);
      whole.length += more.length;
      whole.soft = whole.soft && more.endsWith('=');
      continue;
    }
    if (whole !== undefined) yield { line: whole.parts.join(''), number: whole.number };
    const soft = line.endsWith('=') && QUOTED_PRINTABLE.test(line);
    whole = { parts: [line], length: line.length, number, soft };
  }
  if (whole !== undefined) yield { line: whole.parts.join(''), number: whole.number };
}
