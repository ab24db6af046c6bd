import * as z from 'zod/mini';
import { asked } from './asked.ts';
import { knownMeta } from './record.ts';

/** How many days a rhythm has at most. */
const MOST_DAYS = 3650;

/** How often somebody is to be kept in touch with. */
export const rhythmSchema = z.looseObject({
  ...knownMeta,
  /** So many days are to pass at most from one contact occasion to the next. */
  days: asked(
    z.int().check(z.gte(1), z.lte(MOST_DAYS)),
    'number',
    'Get in touch every so many days',
  ),
});

/** How often somebody is to be kept in touch with, as stored. */
export type Rhythm = z.infer<typeof rhythmSchema>;
