import * as z from 'zod/mini';
import { asked } from './asked.ts';
import { currencyCode, minorUnits } from './purchase.ts';
import { line, listMeta } from './record.ts';

/** How many months a tier looks back at most. */
const MOST_MONTHS = 120;

/** A tier of loyalty by the owner's rules: all that is named has to be reached within its months. */
export const tierSchema = z.looseObject({
  ...listMeta,
  name: asked(line.check(z.minLength(1)), 'line', 'Name'),
  /** Where it stands among the tiers: 1 is the highest. */
  place: asked(z.int().check(z.gte(1), z.lte(99)), 'number', 'Place (1 is the highest)'),
  spent: asked(z.optional(minorUnits), 'amount', 'From so much spent'),
  currency: asked(z.optional(currencyCode), 'currency', 'Currency (EUR)'),
  /** Several of one day are one. */
  purchases: asked(
    z.optional(z.int().check(z.gte(1), z.lte(9999))),
    'number',
    'From so many purchases',
  ),
  months: asked(z.int().check(z.gte(1), z.lte(MOST_MONTHS)), 'number', 'Within so many months'),
});

/** A tier of loyalty, as stored. */
export type Tier = z.infer<typeof tierSchema>;

/** What is wrong with a tier in a sentence, where something is. */
export function troubleInTier({
  spent,
  currency,
  purchases,
}: Readonly<Record<string, unknown>>): string | undefined {
  if (spent === undefined && purchases === undefined)
    return 'Say how much is to be spent, or how many purchases are to be made.';
  return spent !== undefined && currency === undefined ? 'Say in which currency.' : undefined;
}
