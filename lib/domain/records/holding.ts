import * as z from 'zod/mini';
import { instant, recordMeta } from './record.ts';

/** Says whose point it is, and when. */
export const holdingSchema = z.looseObject({
  ...recordMeta,
  point: z.string().check(z.minLength(1)),
  contact: z.optional(z.string()),
  company: z.optional(z.string()),
  kind: z.enum(['personal', 'shared', 'company']),
  /** First instant at which it was theirs; always, when absent. */
  from: z.optional(instant),
  /** First instant at which it was no longer theirs. */
  until: z.optional(instant),
  /**
   * Set when the holding was opened by joining two contacts: the point is then the own point of the contact
   * that was joined, `from` the time of the join and `until` that of the un-join.
   */
  join: z.optional(z.boolean()),
});

/** Says whose point it is, and when, as stored. */
export type Holding = z.infer<typeof holdingSchema>;

/** Whether the holding holds at an instant. */
export function holdsAt(holding: Holding, at: number): boolean {
  if (holding.deleted === true) return false;
  return (holding.from ?? -Infinity) <= at && at < (holding.until ?? Infinity);
}
