import * as z from 'zod/mini';
import { asked } from './asked.ts';
import { instant, knownMeta, line, prose } from './record.ts';

/** Somebody else who supplies a contact. */
export const competitorSchema = z.looseObject({
  ...knownMeta,
  name: asked(line.check(z.minLength(1)), 'line', 'Who else supplies them'),
  supplies: asked(z.optional(line), 'line', 'What they supply'),
  /** From when on, and the time zone whose day is meant (IANA). */
  since: asked(z.optional(instant), 'day', 'Since'),
  zone: line,
  note: asked(z.optional(prose), 'prose', 'Note'),
});
