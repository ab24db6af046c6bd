import * as z from 'zod';
import { instant, recordMeta } from './record.ts';

/** Says whose point it is, and when. */
export const holdingSchema = z.looseObject({
  ...recordMeta,
  point: z.string().min(1),
  contact: z.string().optional(),
  company: z.string().optional(),
  kind: z.enum(['personal', 'shared', 'company']),
  /** First instant at which it was theirs; always, when absent. */
  from: instant.optional(),
  /** First instant at which it was no longer theirs. */
  until: instant.optional(),
  /**
   * Set when the holding was opened by joining two contacts: the point is then the own point of the contact
   * that was joined, `from` the time of the join and `until` that of the un-join.
   */
  join: z.boolean().optional(),
});

/** Says whose point it is, and when, as stored. */
export type Holding = z.infer<typeof holdingSchema>;

/** Whether the holding holds at an instant. */
export function holdsAt(holding: Holding, at: number): boolean {
  if (holding.deleted === true) return false;
  return (holding.from ?? -Infinity) <= at && at < (holding.until ?? Infinity);
}
