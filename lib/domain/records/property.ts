import * as z from 'zod/mini';
import { asked, chosen } from './asked.ts';
import { line, listMeta } from './record.ts';

/** How many choices a property has at most. */
const MOST_CHOICES = 50;

/** The ways in which a property is asked for, in words. */
export const HOW_WORDS = {
  line: 'a line',
  number: 'a number',
  date: 'a date',
  choice: 'one of a few',
  tick: 'a tick',
} as const;

/** A field of the owner's own, which is asked of every contact. */
export const propertySchema = z.looseObject({
  ...listMeta,
  name: asked(line.check(z.minLength(1)), 'line', 'Name'),
  how: chosen(z.enum(['line', 'number', 'date', 'choice', 'tick']), 'Asked for as', HOW_WORDS),
  choices: asked(
    z.optional(z.array(line.check(z.minLength(1))).check(z.maxLength(MOST_CHOICES))),
    'lines',
    'Of one of a few: its choices, one on each line',
  ),
});

/** A field of the owner's own, as stored. */
export type Property = z.infer<typeof propertySchema>;

/** What is wrong with a property in a sentence, where something is. */
export function troubleInProperty({
  how,
  choices,
}: Readonly<Record<string, unknown>>): string | undefined {
  return how === 'choice' && choices === undefined ? 'Say what can be chosen.' : undefined;
}
