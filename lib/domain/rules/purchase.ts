import { digitsOf } from '../minor-units.ts';
import { failure, type Result, success } from '../result.ts';
import { wallTimeOf } from '../wall-clock.ts';

/** A purchase as the rules look at it. */
export interface Purchase {
  readonly at: number;
  /** The zone (IANA) whose calendar tells its day. */
  readonly zone: string;
  /** In minor units of the currency (ISO 4217); below zero it is money given back, and no purchase. */
  readonly amount: number;
  readonly currency: string;
  /** What was earned by it, in the same units, where that is known. */
  readonly margin?: number;
}

/** An instant with the zone whose calendar tells its day. */
export interface Moment {
  readonly at: number;
  readonly zone: string;
}

const DAY = 86_400_000;

/** The day of an instant, counted from 1970-01-01 on the calendar of its zone. */
export function dayOf({ at, zone }: Moment): number {
  return Math.floor(wallTimeOf(at, zone) / DAY);
}

/** The failure of a rule that looks at purchases where there are none. */
export const NOTHING_BOUGHT = failure('refused', 'Not enough data: nothing was bought yet.');

/** The one currency of these purchases, or why their amounts cannot be added up. */
export function currencyOf(purchases: readonly Pick<Purchase, 'currency'>[]): Result<string> {
  const [first, ...others] = [...new Set(purchases.map(({ currency }) => currency))].sort();
  if (first === undefined) return NOTHING_BOUGHT;
  if (others.length === 0) return success(first);
  return failure(
    'refused',
    `Amounts in ${first} and ${others.join(', ')} cannot be added up: no rate is known.`,
  );
}

/** The days on which something was bought until then, oldest first, each with what was paid on it. */
export function purchaseDaysOf(
  purchases: readonly Purchase[],
  asOf: Moment,
): { day: number; paid: number }[] {
  const days = new Map<number, number>();
  for (const purchase of purchases) {
    if (purchase.at > asOf.at || purchase.amount < 0) continue;
    const day = dayOf(purchase);
    days.set(day, (days.get(day) ?? 0) + purchase.amount);
  }
  return [...days].map(([day, paid]) => ({ day, paid })).sort((one, other) => one.day - other.day);
}

/** An amount in minor units in whole units of its currency: 1250 cents are 12.5 euros. */
export function wholeUnits(minor: number, currency: string): number {
  return minor / 10 ** digitsOf(currency);
}
