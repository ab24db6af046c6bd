import * as z from 'zod/mini';
import { asked, chosen } from './asked.ts';
import { currencyCode, minorUnits } from './purchase.ts';
import { instant, line, listMeta } from './record.ts';

/** Something that was done to reach many: a mailing, an advertisement, an event. */
export const campaignSchema = z.looseObject({
  ...listMeta,
  name: asked(line.check(z.minLength(1)), 'line', 'Name'),
  channel: chosen(z.enum(['mail', 'post', 'print', 'event', 'ad']), 'Channel', {
    mail: 'mail',
    post: 'post',
    print: 'print',
    event: 'event',
    ad: 'ad',
  }),
  cost: asked(z.optional(minorUnits), 'amount', 'Cost'),
  currency: asked(z.optional(currencyCode), 'currency', 'Currency (EUR)'),
  from: asked(z.optional(instant), 'day', 'From'),
  until: asked(z.optional(instant), 'last-day', 'Until'),
  /** The time zone whose days are meant (IANA). */
  zone: line,
});

/** Something that was done to reach many, as stored. */
export type Campaign = z.infer<typeof campaignSchema>;

/** What is wrong with a campaign in a sentence, where something is. */
export function troubleInCampaign({
  cost,
  currency,
  from,
  until,
}: Readonly<Record<string, unknown>>): string | undefined {
  if (cost !== undefined && currency === undefined) return 'Say in which currency.';
  if (typeof from === 'number' && typeof until === 'number' && until < from)
    return 'It ends before it begins.';
  return undefined;
}
