import * as z from 'zod/mini';
import { CHANNEL_NAMES, CHANNELS } from '../channel.ts';
import { asked, chosen } from './asked.ts';
import { percent } from './pipeline.ts';
import { currencyCode, minorUnits } from './purchase.ts';
import { instant, knownMeta, line } from './record.ts';

/** What somebody was offered: while it is open, every channel makes the same. */
export const offerSchema = z.looseObject({
  ...knownMeta,
  words: asked(line.check(z.minLength(1)), 'line', 'What is offered'),
  /** What is taken off the usual price, in percent. */
  discount: asked(z.optional(percent), 'number', 'Taken off, in %'),
  amount: asked(z.optional(minorUnits), 'amount', 'Price'),
  currency: asked(z.optional(currencyCode), 'currency', 'Currency (EUR)'),
  channel: chosen(z.enum(CHANNELS), 'Made by', CHANNEL_NAMES),
  /** When it was made, and the time zone whose days are meant (IANA). */
  at: asked(instant, 'day', 'Made on'),
  zone: line,
  /** The last moment at which it can be accepted. */
  until: asked(z.optional(instant), 'last-day', 'Until'),
  answer: chosen(z.enum(['open', 'accepted', 'declined']), 'Answer', {
    open: 'open',
    accepted: 'accepted',
    declined: 'declined',
  }),
});

/** What somebody was offered, as stored. */
export type Offer = z.infer<typeof offerSchema>;

/** Whether an offer can be accepted still. */
export function isOpenOffer(
  { answer, until }: Pick<Offer, 'answer' | 'until'>,
  now: number,
): boolean {
  return answer === 'open' && (until === undefined || now <= until);
}
