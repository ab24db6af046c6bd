import type { OpenColumn } from './open-columns.ts';
import type { ReadAbout } from './read-about.ts';

/** An address as a file gives it: nobody has checked yet whether it is one. */
export interface ReadPoint {
  kind: 'email' | 'phone' | 'url';
  value: string;
}

/** Somebody in a file, untrusted; empty text where the file says nothing. */
export interface ReadContact {
  /** The line in which they begin, from 1. */
  line: number;
  name: string;
  title: string;
  company: string;
  points: ReadPoint[];
  /** What else there is of them, where there is something. */
  about?: ReadAbout;
}

/** What of a file is left out, and why in a sentence. */
export interface Problem {
  line: number;
  reason: string;
}

/** What a file of contacts holds. */
export interface ContactsFile {
  /** What people call the format: “Google CSV”. */
  format: string;
  contacts: ReadContact[];
  problems: Problem[];
  /** Of a table. */
  columns: OpenColumn[];
}

/** The most that is taken from a file, applied while it is scanned. */
export const FILE_CAPS = {
  /** In bytes: 50 MB. */
  file: 50 * 1024 * 1024,
  /** People in one file. */
  rows: 100_000,
  /** Rows of a table with the empty ones, of which a spreadsheet may write a million. */
  lines: 1_100_000,
  /** Columns of a table. */
  cells: 1_000,
  /** Characters of one row. */
  row: 1_000_000,
  /** Characters of one cell, and of one line of a card: more is cut off. */
  cell: 4_000,
  /** Lines of one card. */
  card: 2_000,
  /** Addresses of one person. */
  points: 50,
} as const;

/**
 * Work that stops every few milliseconds to say how much is done, from 0 to 1, so that whoever runs it can let
 * others in between.
 */
export type Steps<T> = Generator<number, T, undefined>;

const KINDS = ['email', 'phone', 'url'];

/** Mail, telephone, then the web, of each what the file prefers first, none empty, not more than anybody has. */
export function preferredFirst(
  points: readonly (ReadPoint & { preferred: boolean })[],
): ReadPoint[] {
  return points
    .filter(({ value }) => value !== '')
    .toSorted(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || Number(b.preferred) - Number(a.preferred),
    )
    .slice(0, FILE_CAPS.points)
    .map(({ kind, value }) => ({ kind, value }));
}
