import { CHANNEL_NAMES, type Channel } from '../../lib/domain/channel.ts';
import type { Offer } from '../../lib/domain/records/offer.ts';
import { amountWords } from '../purchases/purchase-words.ts';
import { nearDayOf } from '../ui/time-words.ts';

/** What is offered: "10 % off toner", "toner for €500". */
export function offerTitle({
  words,
  discount,
  amount,
  currency,
}: Pick<Offer, 'words' | 'discount' | 'amount' | 'currency'>): string {
  const what = discount === undefined ? words : `${discount} % off ${words}`;
  const isPriced = amount !== undefined && currency !== undefined;
  return isPriced ? `${what} for ${amountWords(amount, currency)}` : what;
}

/** On which channel an offer was made: "by mail". */
export function madeBy(channel: Channel): string {
  if (channel === 'in-person') return 'in person';
  const name = CHANNEL_NAMES[channel];
  return `by ${channel === 'sms' ? name : name.toLowerCase()}`;
}

/** An open offer in a line: "Open offer: 10 % off toner until Fri, by mail". */
export function openOfferWords(offer: Offer, now: number): string {
  const { until, zone, channel } = offer;
  const ends = until === undefined ? '' : ` until ${nearDayOf(until, zone, now)}`;
  return `Open offer: ${offerTitle(offer)}${ends}, ${madeBy(channel)}`;
}
