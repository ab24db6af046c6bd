import type { Result } from '../../result.ts';
import { countedHistoryOf } from '../clv/counted-history.ts';
import { customerEquity } from '../clv/equity.ts';
import { discountedPurchases, type Expected, YEAR_AHEAD } from '../clv/expected-clv.ts';
import { expectedSpend } from '../clv/gamma-gamma.ts';
import { type ClvModels, fitClvModels } from '../clv/models.ts';
import { type Places, placesOf } from '../clv/places.ts';
import type { PurchaseHistory } from '../clv/purchase-history.ts';
import type { Counted } from '../counted.ts';
import { typicalGap } from '../customer/rhythm.ts';
import { currencyOf, type Moment } from '../purchase.ts';
import { type RfmBounds, rfmBounds } from '../rfm/scores.ts';
import { rfmStandingOf } from '../rfm/standing.ts';

/** What all customers together tell of each: made once in a while, read for one contact at a time. */
export interface BaseFit {
  /** The moment until which purchases were looked at. */
  readonly asOf: Moment;
  /** How many customers, and how many purchases of theirs, it rests on. */
  readonly customers: number;
  readonly purchases: number;
  /** The days that customers let pass between purchases, where enough of them are known. */
  readonly typicalGap?: number | undefined;
  /** For each currency what those tell who pay in it alone. */
  readonly currencies: Readonly<Record<string, CurrencyFit>>;
}

/** What the customers tell who pay in one currency, or why they tell nothing. */
export interface CurrencyFit {
  readonly customers: number;
  readonly models: Result<ClvModels>;
  readonly equity: Result<Expected>;
  readonly places: Places;
  readonly bounds: Result<RfmBounds>;
}

/**
 * Fits everything that a customer's figures rest on to all customers, each with all purchases. It takes seconds for a
 * hundred thousand: call it off the main thread.
 */
export function fitBase(all: readonly Counted[], asOf: Moment): BaseFit {
  const isMade = ({ at }: Moment) => at <= asOf.at;
  const customers = all.filter(({ dated }) => dated.some(isMade));
  const paying = new Map<string, Counted[]>();
  for (const customer of customers) {
    const currency = currencyOf(customer.priced);
    if (!currency.ok) continue;
    const others = paying.get(currency.value) ?? [];
    others.push(customer);
    paying.set(currency.value, others);
  }
  const gap = typicalGap(
    customers.map(({ dated }) => dated),
    asOf,
  );
  return {
    asOf,
    customers: customers.length,
    purchases: customers.reduce((sum, { dated }) => sum + dated.filter(isMade).length, 0),
    ...(gap === undefined ? {} : { typicalGap: gap }),
    currencies: Object.fromEntries(
      [...paying].map(([currency, those]) => [currency, fitCurrency(those, asOf)]),
    ),
  };
}

function fitCurrency(customers: readonly Counted[], asOf: Moment): CurrencyFit {
  const histories = customers.flatMap((one) => countedHistoryOf(one, asOf) ?? []);
  const standings = customers.flatMap(({ dated }) => {
    const standing = rfmStandingOf(dated, asOf);
    return standing.ok ? [standing.value] : [];
  });
  const models = fitClvModels(histories);
  return {
    customers: histories.length,
    models,
    equity: customerEquity(histories),
    places: models.ok ? placesIn(models.value, histories) : { n: 0, values: [] },
    bounds: rfmBounds(standings),
  };
}

function placesIn({ purchases, spending }: ClvModels, histories: readonly PurchaseHistory[]) {
  const values = histories.flatMap((one) => {
    const spend = expectedSpend(spending, one);
    return spend === undefined ? [] : [spend * discountedPurchases(purchases, one, YEAR_AHEAD)];
  });
  return placesOf(values);
}
