import type { Result } from '../../result.ts';
import type { BaseFit } from '../base/base-fit.ts';
import { type HistoricClv, historicClv } from '../clv/historic-clv.ts';
import { type Counted, countedPurchases, inOneCurrency, type PurchaseRecord } from '../counted.ts';
import { type Moment, purchaseDaysOf } from '../purchase.ts';
import type { Conversion, ToldRate } from '../rates.ts';
import { type AmongAll, amongAll } from './among-all.ts';
import { type Correction, type JourneyFound, journeyOf, type Touchpoint } from './journey.ts';
import { type RiskFound, riskOf } from './risk.ts';
import { type TierFound, type TierRule, tierOf } from './tier.ts';

/** What is stored of a customer that figures are made of. */
export interface CustomerFacts {
  readonly purchases: readonly PurchaseRecord[];
  /** When each case was opened that is open still. */
  readonly openCases: readonly number[];
  /** What happened beside the purchases. */
  readonly touchpoints: readonly Touchpoint[];
}

/**
 * What people say themselves: it stands in place of what is derived, or tells what cannot be derived.
 */
export interface Noted {
  /** The stages of the journey that people said, in no order. */
  readonly corrections?: readonly Correction[];
  /** The owner's tiers of loyalty, in no order. */
  readonly tiers?: readonly TierRule[];
  /** The owner's rates between currencies, in no order. */
  readonly rates?: readonly ToldRate[];
  /** The days that the owner states customers usually let pass between purchases. */
  readonly statedGap?: number | undefined;
}

/** The figures of a contact who bought, each or why it cannot be told. */
export interface Bought extends AmongAll {
  /** The first and the last purchase, and how many days of purchase there were. */
  readonly first: Moment;
  readonly last: Moment;
  readonly days: number;
  readonly risk: Result<RiskFound>;
  readonly toDate: Result<HistoricClv>;
  /** By which rates several currencies are told in one, where they are. */
  readonly conversion?: Conversion;
  /** Absent where the owner has no tier. */
  readonly tier?: TierFound;
}

/** The figures of a contact. */
export interface CustomerFigures {
  readonly journey: Result<JourneyFound>;
  /** Absent for who never bought. */
  readonly bought?: Bought;
}

/** The figures of one contact until now, among all customers where a fit is there. */
export function customerFigures(
  facts: CustomerFacts,
  fit: BaseFit | undefined,
  noted: Noted,
  asOf: Moment,
): CustomerFigures {
  const paid = countedPurchases(facts.purchases.filter(({ at }) => at <= asOf.at));
  const counted = inOneCurrency(paid, noted.rates ?? [], asOf.at);
  const bought = counted.dated.map(({ at }): Touchpoint => ({ kind: 'bought', at }));
  const journey = journeyOf([...facts.touchpoints, ...bought], asOf.at, noted.corrections);
  const inOrder = counted.dated.toSorted((one, other) => one.at - other.at);
  const [first, last] = [inOrder.at(0), inOrder.at(-1)];
  if (first === undefined || last === undefined) return { journey };
  const figures = figuresOf(counted, { first, last }, facts, fit, noted, asOf);
  // a tier asks for what was paid in its own currency
  const tier = tierOf(paid, noted.tiers ?? [], asOf);
  return { journey, bought: { ...figures, ...(tier === undefined ? {} : { tier }) } };
}

function figuresOf(
  counted: Counted,
  { first, last }: { first: Moment; last: Moment },
  { openCases }: CustomerFacts,
  fit: BaseFit | undefined,
  { statedGap }: Noted,
  asOf: Moment,
): Bought {
  const { dated, priced, conversion } = counted;
  const among = amongAll(counted, fit, asOf);
  const stillThere = among.expected.ok ? among.expected.value.alive : undefined;
  const signs = { openCases, statedGap, typicalGap: fit?.typicalGap, stillThere };
  return {
    ...among,
    first: { at: first.at, zone: first.zone },
    last: { at: last.at, zone: last.zone },
    days: purchaseDaysOf(dated, asOf).length,
    risk: riskOf(dated, signs, asOf),
    toDate: among.currency.ok
      ? historicClv(priced, { from: first.at, until: asOf.at + 1 })
      : among.currency,
    ...(conversion === undefined ? {} : { conversion }),
  };
}
