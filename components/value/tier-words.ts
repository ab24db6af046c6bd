import type { TierFound, TierRule } from '../../lib/domain/rules/customer/tier.ts';
import { amountWords } from '../purchases/purchase-words.ts';

const DAY = 86_400_000;

/** What a tier asks for: "from €1,000 and 3 purchases within 12 months". */
export function tierRuleWords({ spent, currency, purchases, months }: TierRule): string {
  const asked = [...amount(spent, currency), ...times(purchases)].join(' and ');
  return `from ${asked} within ${months} ${months === 1 ? 'month' : 'months'}`;
}

/** The tier of a customer with what is missing for the next: "Silver · €120 more by Mar 31 for Gold". */
export function tierWords({ reached, next }: TierFound): string {
  const missing = next === undefined ? undefined : missingWords(next);
  return [reached?.name, missing].filter((one) => one !== undefined).join(' · ');
}

function missingWords({
  tier: { name, currency, months },
  spent,
  purchases,
  by,
}: NonNullable<TierFound['next']>): string {
  const lacking = [...amount(spent, currency), ...times(purchases)].join(' and ');
  const until =
    by === undefined
      ? `within ${months} ${months === 1 ? 'month' : 'months'}`
      : `by ${dayWords(by)}`;
  return `${lacking} more ${until} for ${name}`;
}

function amount(spent: number | undefined, currency: string | undefined): string[] {
  return spent === undefined || currency === undefined ? [] : [amountWords(spent, currency)];
}

function times(purchases: number | undefined): string[] {
  if (purchases === undefined) return [];
  return [purchases === 1 ? '1 purchase' : `${purchases.toLocaleString()} purchases`];
}

/** A day that is counted from 1970-01-01, with its year: it may be a year ahead. */
function dayWords(day: number): string {
  const look = { dateStyle: 'medium', timeZone: 'UTC' } as const;
  return new Date(day * DAY).toLocaleDateString(undefined, look);
}
