import { FILE_CAPS } from './read-contact.ts';

/** Where a table stops being one: a quotation mark that is never closed, or a row that goes on without end. */
export interface Torn {
  line: number;
  by: 'quotation mark' | 'length';
}

/** One row of a table; without cells where there is no text in it. */
export interface Row {
  /** The line in which it begins, from 1. */
  line: number;
  cells: string[];
  /** How many characters of the text are read with it. */
  end: number;
}

/** The line within which a header begins: some programs write notes above it. */
export const HEADER_WITHIN = 12;

/** So many rows are read before others have their turn. */
export const ROWS_IN_A_STEP = 200;

const SEPARATORS = [',', ';', '\t'];
const LOOKED_AT = 4_000;

/** What stands between the cells: what the file says in a `sep=` line, else what its beginning has most of. */
export function separatorOf(text: string): string {
  const said = /^sep=(.)\r?\n/.exec(text.slice(0, 10))?.[1];
  if (said !== undefined) return said;
  const start = text.slice(0, LOOKED_AT);
  const counts = SEPARATORS.map((one) => start.split(one).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The rows of a table (RFC 4180), each character looked at once; returns where it stops being one. */
export function* csvRows(text: string, separator: string): Generator<Row, Torn | undefined> {
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const row: Row = { line, cells: [], end: at };
    const start = at;
    for (let ended = false; !ended; ) {
      const cell = text[at] === '"' ? quotedCell(text, at) : { text: '', lines: 0, end: at };
      if (cell === undefined) return { line, by: 'quotation mark' };
      const end = endOfCell(text, cell.end, separator);
      const plain = text.slice(cell.end, Math.min(end, cell.end + FILE_CAPS.cell));
      row.cells.push((cell.text + plain).trim());
      line += cell.lines;
      ended = text[end] !== separator;
      at = end + 1;
      if (text[end] === '\r' && text[end + 1] === '\n') at += 1;
      if (row.cells.length > FILE_CAPS.cells || at - start > FILE_CAPS.row)
        return { line: row.line, by: 'length' };
    }
    line += 1;
    row.end = at;
    if (row.cells.every((cell) => cell === '')) row.cells = [];
    yield row;
  }
  return undefined;
}

/** A cell in quotation marks; undefined where they are never closed. */
function quotedCell(text: string, start: number) {
  const parts: string[] = [];
  let length = 0;
  let lines = 0;
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return undefined;
    const doubled = text[quote + 1] === '"';
    const end = doubled ? quote + 1 : quote;
    lines += linesWithin(text, at, quote);
    if (length < FILE_CAPS.cell) parts.push(text.slice(at, Math.min(end, at + FILE_CAPS.cell)));
    length += end - at;
    at = quote + 2;
    if (!doubled || length > FILE_CAPS.row) return { text: parts.join(''), lines, end: quote + 1 };
  }
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  const last = Math.min(text.length, from + FILE_CAPS.row + 1);
  while (at < last && !isEnd(text[at], separator)) at += 1;
  return at;
}

function isEnd(character: string | undefined, separator: string): boolean {
  return character === separator || character === '\n' || character === '\r';
}

function linesWithin(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    const character = text[at];
    if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) lines += 1;
  }
  return lines;
}
