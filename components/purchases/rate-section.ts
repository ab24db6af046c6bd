import { rateBetween } from '../../lib/domain/rules/rates.ts';
import type { ListSection } from '../records/record-section.ts';
import { dayIn } from '../ui/day-words.ts';
import { rateTitle } from './rate-words.ts';

/** The rates between currencies that the owner typed: of two currencies the newest counts. */
export const RATES: ListSection<'rate'> = {
  label: 'Rates between currencies',
  use: '1 USD = 0.92 EUR, as of a day: what somebody pays in several currencies is added up by it. Nothing is looked up anywhere.',
  title: rateTitle,
  details: ({ at, zone }, now) => [{ text: `as of ${dayIn(at, zone, now)}` }],
  when: ({ written }) => written,
  warning: (rate, rates, now) =>
    rate.at > now || rateBetween(rates, rate.from, rate.to, now) === rate
      ? undefined
      : 'A newer one counts.',
};
