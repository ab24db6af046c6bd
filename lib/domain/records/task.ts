import * as z from 'zod/mini';
import { instant, line, prose, recordMeta } from './record.ts';

/** Something to be done for somebody, by a day or an hour. */
export const taskSchema = z.looseObject({
  ...recordMeta,
  /** The point under which it is kept: what is to be done for a contact is a merge over points. */
  point: z.string().check(z.minLength(1)),
  /** What is to be done. */
  words: prose,
  /** When at the latest: the last moment of its day where no hour is meant. */
  due: instant,
  /** The time zone it was meant in (IANA): its day is that of this zone. */
  zone: line,
  /** The member of staff. */
  author: line,
  /** When it was written down: a join shows what was written while it held. */
  written: instant,
  /** When it was done; absent while it is open. */
  done: z.optional(instant),
});

/** Something to be done for somebody, as stored. */
export type Task = z.infer<typeof taskSchema>;
