import { failure, type Result, success } from '../../result.ts';
import type { BaseFit, CurrencyFit } from '../base/base-fit.ts';
import { countedHistoryOf } from '../clv/counted-history.ts';
import { type Expected, type ExpectedClv, expectedClv } from '../clv/expected-clv.ts';
import { fitClvModels } from '../clv/models.ts';
import { type Place, placeOf } from '../clv/places.ts';
import type { Counted } from '../counted.ts';
import { currencyOf, type Moment } from '../purchase.ts';
import { type RfmBounds, type RfmScores, rfmBounds, rfmScoresOf } from '../rfm/scores.ts';
import { type RfmSegment, rfmSegment } from '../rfm/segment.ts';
import { rfmStandingOf } from '../rfm/standing.ts';

/** What a customer is worth among all, each figure or why it cannot be told. */
export interface AmongAll {
  /** The one currency in which they pay, or why there is none. */
  readonly currency: Result<string>;
  readonly expected: Result<ExpectedClv>;
  /** Where they stand by what they are expected to bring; only with a figure that is expected. */
  readonly equity?: EquityPlace;
  readonly rfm: Result<RfmFound>;
}

/** What one customer is of customer equity. */
export interface EquityPlace extends Place {
  /** What all customers together are expected to bring, in minor units. */
  readonly all: Expected;
  /** What of that this customer is expected to bring, in percent. */
  readonly share: number;
}

/** The scores of a customer, the segment they make, and among how many customers. */
export interface RfmFound {
  readonly scores: RfmScores;
  readonly segment: RfmSegment;
  readonly n: number;
}

const NO_FIT = failure('refused', 'The forecast has not been made yet.');
const NO_AMOUNT = failure('refused', 'Not enough data: no amount of a purchase is known.');

/** What a currency tells that nobody paid in when all customers were looked at. */
function nobodyPaid(): Pick<CurrencyFit, 'models' | 'bounds'> {
  return { models: fitClvModels([]), bounds: rfmBounds([]) };
}

/** What a customer is worth until now among all customers, by what those told when they were looked at last. */
export function amongAll(counted: Counted, fit: BaseFit | undefined, asOf: Moment): AmongAll {
  const currency = counted.priced.length === 0 ? NO_AMOUNT : currencyOf(counted.priced);
  const history = countedHistoryOf(counted, asOf);
  if (!currency.ok || history === undefined) {
    const why = currency.ok ? NO_AMOUNT : currency;
    return { currency, expected: why, rfm: why };
  }
  if (fit === undefined) return { currency, expected: NO_FIT, rfm: NO_FIT };
  const all = fit.currencies[currency.value];
  const { models, bounds } = all ?? nobodyPaid();
  const expected = models.ok ? expectedClv(models.value, history) : models;
  const equity = expected.ok && all !== undefined ? equityPlace(expected.value.value, all) : {};
  return { currency, expected, ...equity, rfm: rfmOf(counted, bounds, asOf) };
}

function equityPlace(value: number, { equity, places }: CurrencyFit): { equity?: EquityPlace } {
  if (!equity.ok || equity.value.value <= 0 || places.n === 0) return {};
  const share = Math.min(100, (100 * value) / equity.value.value);
  return { equity: { ...placeOf(value, places), all: equity.value, share } };
}

function rfmOf({ dated }: Counted, bounds: Result<RfmBounds>, asOf: Moment): Result<RfmFound> {
  const standing = rfmStandingOf(dated, asOf);
  if (!standing.ok) return standing;
  if (!bounds.ok) return bounds;
  const scores = rfmScoresOf(standing.value, bounds.value);
  return success({ scores, segment: rfmSegment(scores), n: bounds.value.n });
}
