import * as z from 'zod/mini';
import { asked } from './asked.ts';
import { currencyCode } from './purchase.ts';
import { instant, line, listMeta } from './record.ts';

/** What one unit of a currency is in another, as the owner says: no rate is ever fetched. */
export const rateSchema = z.looseObject({
  ...listMeta,
  from: asked(currencyCode, 'currency', 'One of this currency (USD)'),
  rate: asked(z.number().check(z.gte(1e-9), z.lte(1e9)), 'number', 'Is so many (0.92)'),
  to: asked(currencyCode, 'currency', 'Of this currency (EUR)'),
  /** The day of which it is, in the time zone whose day is meant (IANA). */
  at: asked(instant, 'day', 'As of'),
  zone: line,
});

/** A rate between two currencies, as stored. */
export type Rate = z.infer<typeof rateSchema>;

/** What is wrong with a rate in a sentence, where something is. */
export function troubleInRate({ from, to }: Readonly<Record<string, unknown>>): string | undefined {
  return from !== undefined && from === to ? 'Say two different currencies.' : undefined;
}
