import * as z from 'zod/mini';
import { instant, line, prose, recordMeta } from './record.ts';

/** How often one case can be opened again. */
export const MOST_REOPENED = 500;

/** A concern or complaint, from when it was opened until it is resolved. */
export const caseSchema = z.looseObject({
  ...recordMeta,
  /** The point under which it is kept: the concerns of a contact are a merge over points. */
  point: z.string().check(z.minLength(1)),
  /** What it is about, in the words of whoever wrote it down. */
  words: prose.check(z.minLength(1)),
  topic: z.optional(line),
  /** The member of staff who sees to it. */
  owner: line,
  /** The member of staff who wrote it down. */
  author: line,
  /** When it was raised. */
  opened: instant,
  /** When it was written down: a join shows what was written while it held. */
  written: instant,
  /** The entry in which it was raised. */
  interaction: z.optional(z.string()),
  /** When it was resolved; absent while it is open. */
  resolved: z.optional(instant),
  /** How it was settled. */
  outcome: z.optional(line),
  /** What was given for it: a refund, a gift. */
  goodwill: z.optional(line),
  /** When it was opened again, oldest first. */
  reopened: z.optional(z.array(instant).check(z.maxLength(MOST_REOPENED))),
});

/** A concern or complaint, as stored. */
export type Case = z.infer<typeof caseSchema>;

/** The id of the case that an entry raises: pressing twice, and two colleagues, make one. */
export function caseIdOf(interaction: string): string {
  return `k-${interaction}`;
}
