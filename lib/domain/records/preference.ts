import * as z from 'zod/mini';
import { CHANNELS } from '../channel.ts';
import { asked } from './asked.ts';
import { instant, knownMeta, line, prose } from './record.ts';

/** What a contact likes, wants or is, with its receipt: who wrote it down, when, in which entry, where and how it was said. */
export const preferenceSchema = z.looseObject({
  ...knownMeta,
  /** What they like, in the words of whoever wrote it down. */
  words: asked(prose.check(z.minLength(1)), 'prose', 'What they prefer'),
  topic: asked(z.optional(line), 'line', 'Topic'),
  /** When it was said. */
  stated: asked(instant, 'day', 'Said on'),
  /** Where it was said, as the entry told when it was kept. */
  channel: z.optional(z.enum(CHANNELS)),
  /** The words in which it was said or noted: they stay whatever its own words become. */
  quote: z.optional(line),
});

/** What a contact likes, wants or is, as stored. */
export type Preference = z.infer<typeof preferenceSchema>;

/** The id of the preference that an entry tells of: pressing twice, and two colleagues, make one. */
export function preferenceIdOf(interaction: string): string {
  return `p-${interaction}`;
}
