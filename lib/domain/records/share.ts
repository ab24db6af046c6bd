import * as z from 'zod/mini';
import { asked } from './asked.ts';
import { instant, knownMeta, line } from './record.ts';

/** What of all that a contact buys of a kind they buy here, as they said; without a percentage they did not say. */
export const shareSchema = z.looseObject({
  ...knownMeta,
  /** What of it they buy here, from 0 to 100. */
  percent: asked(
    z.optional(z.number().check(z.minimum(0), z.maximum(100))),
    'number',
    'Bought from us, in percent',
  ),
  /** What it is: "printing". */
  of: asked(z.optional(line), 'line', 'Of all their … (printing)'),
  /** When they were asked, and the time zone whose day is meant (IANA). */
  at: asked(instant, 'day', 'Asked on'),
  zone: line,
});

/** What share of what they buy a contact buys here, as stored. */
export type Share = z.infer<typeof shareSchema>;
