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
