import { type Result, success } from '../../result.ts';
import { dayOf, type Moment, NOTHING_BOUGHT, type Purchase, purchaseDaysOf } from '../purchase.ts';
import { gapsOf, medianGap } from './rhythm.ts';

/** How likely a customer is to be lost, from least to most. */
export const RISKS = ['steady', 'slipping', 'at-risk', 'lost'] as const;

/** One of the segments of risk. */
export type Risk = (typeof RISKS)[number];

/** What is known about a customer beside what they bought. */
export interface RiskSigns {
  /** When each case was opened that is open still. */
  readonly openCases: readonly number[];
  /** The days that customers let pass between purchases, where enough of them are known. */
  readonly typicalGap?: number | undefined;
  /** What the owner states that these days are: counts where no purchases tell. */
  readonly statedGap?: number | undefined;
  /** The chance of a fitted model that the customer still buys. */
  readonly stillThere?: number | undefined;
}

/** A segment of risk with its reasons in words; `n` counts the days of purchase that it rests on. */
export interface RiskFound {
  readonly risk: Risk;
  readonly reasons: readonly string[];
  readonly n: number;
  readonly usualBy: UsualBy;
}

/** Who tells the days that are usual: the customer, all customers, the owner, or nobody. */
export type UsualBy = 'themselves' | 'all' | 'owner' | 'nobody';

/** The days between purchases where neither purchases tell them nor the owner states them. */
export const ASSUMED_GAP = 90;
/** So many gaps of their own tell a customer's rhythm. */
const OWN_GAPS = 2;
/** Nobody is late within a week. */
const SHORTEST = 7;
/** So many times the usual days have passed at most for each segment but the last. */
const LATENESS = [1.5, 3, 6] as const;
/** A case that has been open for longer, in days, makes it worse by one. */
const PATIENCE = 7;
const UNLIKELY = 0.5;
const DAY = 86_400_000;

/**
 * The segment of risk of a customer by how long they have been silent, measured by their own rhythm (latency: Novo,
 * “Drilling Down”, 2004; its bounds are ours). It needs no model and no number of customers; it is refused only for who
 * never bought.
 */
export function riskOf(
  purchases: readonly Purchase[],
  signs: RiskSigns,
  asOf: Moment,
): Result<RiskFound> {
  const days = purchaseDaysOf(purchases, asOf);
  const last = days.at(-1);
  if (last === undefined) return NOTHING_BOUGHT;
  const silent = dayOf(asOf) - last.day;
  const { gap, words, usualBy } = usualGap(purchases, signs, asOf);
  const late = LATENESS.filter((most) => silent > most * Math.max(SHORTEST, gap)).length;
  const reasons = [`${words}; the last purchase was ${inDays(silent)} ago.`];
  let level = late;
  const waiting = signs.openCases.filter((opened) => asOf.at - opened > PATIENCE * DAY).length;
  if (waiting > 0) {
    level = Math.max(level, Math.min(level + 1, RISKS.indexOf('at-risk')));
    reasons.push(`A case has been open for more than ${inDays(PATIENCE)}.`);
  }
  if (days.length > 1 && (signs.stillThere ?? 1) < UNLIKELY) {
    level = Math.max(level, RISKS.indexOf('at-risk'));
    reasons.push('The forecast takes it as unlikely that they still buy.');
  }
  return success({ risk: RISKS[level] ?? 'lost', reasons, n: days.length, usualBy });
}

/** The days that are usual for this customer, with where they are from. */
interface UsualGap {
  readonly gap: number;
  readonly words: string;
  readonly usualBy: UsualBy;
}

function usualGap(
  purchases: readonly Purchase[],
  { typicalGap, statedGap }: RiskSigns,
  asOf: Moment,
): UsualGap {
  const own = gapsOf(purchases, asOf);
  if (own.length >= OWN_GAPS) {
    const gap = medianGap(own);
    return { gap, words: `They usually buy every ${inDays(gap)}`, usualBy: 'themselves' };
  }
  if (typicalGap !== undefined) {
    const words = `Customers usually buy every ${inDays(typicalGap)}`;
    return { gap: typicalGap, words, usualBy: 'all' };
  }
  if (statedGap !== undefined) {
    const words = `Customers usually buy every ${inDays(statedGap)}, as you stated`;
    return { gap: statedGap, words, usualBy: 'owner' };
  }
  const words = `What is usual is taken as ${inDays(ASSUMED_GAP)}, as too few customers tell`;
  return { gap: ASSUMED_GAP, words, usualBy: 'nobody' };
}

const inDays = (count: number) =>
  `${Math.round(count)} ${Math.round(count) === 1 ? 'day' : 'days'}`;
