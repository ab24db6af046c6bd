import * as z from 'zod/mini';
import { instant, line, prose, recordMeta } from './record.ts';

/** What a contact likes, wants or is, with its receipt: who wrote it down, when, and in which entry. */
export const preferenceSchema = z.looseObject({
  ...recordMeta,
  /** The point under which it is kept: the preferences of a contact are a merge over points. */
  point: z.string().check(z.minLength(1)),
  /** What they like, in the words of whoever wrote it down. */
  words: prose.check(z.minLength(1)),
  topic: z.optional(line),
  /** The member of staff who wrote it down. */
  author: line,
  /** When it was said. */
  stated: instant,
  /** When it was written down: a join shows what was written while it held. */
  written: instant,
  /** The entry in which it was said. */
  interaction: z.optional(z.string()),
});

/** What a contact likes, wants or is, as stored. */
export type Preference = z.infer<typeof preferenceSchema>;

/** The id of the preference that an entry tells of: pressing twice, and two colleagues, make one. */
export function preferenceIdOf(interaction: string): string {
  return `p-${interaction}`;
}
