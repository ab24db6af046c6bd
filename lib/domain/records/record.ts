import * as z from 'zod/mini';

/** What the ledger keeps on every record beside its own fields. */
export const recordMeta = {
  id: z.string().check(z.minLength(1), z.maxLength(600)),
  /** Counts the writes on this device; a transaction compares it. */
  version: z.int().check(z.gte(1)),
  /** The stamp of the last write of each field. */
  stamps: z.record(z.string(), z.string()),
  /** A deleted record stays, marked, so that every deletion can be taken back. */
  deleted: z.optional(z.boolean()),
};

/** An instant in milliseconds since 1970. */
export const instant = z.int().check(z.gte(-8.64e15), z.lte(8.64e15));

/** One line of text as a person writes it. */
export const line = z.string().check(z.maxLength(400));

/** How many characters a text has at most. */
export const MOST_PROSE = 20_000;

/** Text of any length that we take. */
export const prose = z.string().check(z.maxLength(MOST_PROSE));

/** What is kept of everything that belongs to nobody: a pipeline, a campaign. */
export const listMeta = {
  ...recordMeta,
  /** The member of staff who wrote it down. */
  author: line,
  written: instant,
};

/** What is kept of everything that is known about a contact, whoever wrote it down. */
export const knownMeta = {
  ...recordMeta,
  /** The point under which it is kept: what is known of a contact is a merge over points. */
  point: z.string().check(z.minLength(1)),
  /** The member of staff who wrote it down. */
  author: line,
  /** When it was written down: a join shows what was written while it held. */
  written: instant,
  /** The entry in which it was said or done: its receipt. */
  interaction: z.optional(z.string()),
};
