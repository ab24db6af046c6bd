import * as z from 'zod/mini';
import { asked, chosenFrom } from './asked.ts';
import { instant, knownMeta, line } from './record.ts';

/** A day on which a campaign reached a contact. */
export const touchSchema = z.looseObject({
  ...knownMeta,
  /** The id of the campaign. */
  campaign: chosenFrom(z.string().check(z.minLength(1)), 'Campaign', 'campaigns'),
  /** When, and the time zone whose day is meant (IANA). */
  at: asked(instant, 'day', 'Reached on'),
  zone: line,
  note: asked(z.optional(line), 'line', 'How'),
});

/** A day on which a campaign reached a contact, as stored. */
export type Touch = z.infer<typeof touchSchema>;
