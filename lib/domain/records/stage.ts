import * as z from 'zod/mini';
import { JOURNEY } from '../rules/customer/journey.ts';
import { asked, chosen } from './asked.ts';
import { instant, knownMeta, line } from './record.ts';

/** Where on the journey a contact is, as a person said, in place of what was derived until then. */
export const stageSchema = z.looseObject({
  ...knownMeta,
  stage: chosen(z.enum(JOURNEY), 'Stage', {
    aware: 'Aware',
    consider: 'Consider',
    buy: 'Buy',
    use: 'Use',
    renew: 'Renew',
  }),
  /** The day of which it is said, as its last moment, and the time zone whose day is meant (IANA). */
  at: asked(instant, 'last-day', 'As of'),
  zone: line,
  why: asked(z.optional(line), 'line', 'Why'),
});

/** Where on the journey a contact is, as a person said, as stored. */
export type StageSaid = z.infer<typeof stageSchema>;
