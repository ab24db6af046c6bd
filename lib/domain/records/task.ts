import * as z from 'zod/mini';
import { asked } from './asked.ts';
import { instant, knownMeta, line, prose } from './record.ts';

/** Something to be done for somebody, by a day or an hour. */
export const taskSchema = z.looseObject({
  ...knownMeta,
  /** What is to be done. */
  words: asked(prose, 'prose', 'What is to be done'),
  /** When at the latest: the last moment of its day where no hour is meant. */
  due: asked(instant, 'last-day', 'By'),
  /** The time zone it was meant in (IANA): its day is that of this zone. */
  zone: line,
  /** When it was done; absent while it is open. */
  done: z.optional(instant),
});
