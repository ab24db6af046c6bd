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
  /** What the owner says that these days are: counts where nothing else tells. */
  readonly statedGap: number;
  /** The chance of a fitted model that the customer still buys. */
  readonly stillThere?: number | undefined;
}

/** A segment of risk with its reasons in words; `n` counts the days of purchase that it rests on. */
export interface RiskFound {
  readonly risk: Risk;
  readonly reasons: readonly string[];
  readonly n: number;
}

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
  const { gap, whose } = usualGap(purchases, signs, asOf);
  const late = LATENESS.filter((most) => silent > most * gap).length;
  const reasons = [`${whose} ${inDays(gap)}; the last purchase was ${inDays(silent)} ago.`];
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
  return success({ risk: RISKS[level] ?? 'lost', reasons, n: days.length });
}

/** The days that this customer usually lets pass, and whose days they are. */
function usualGap(purchases: readonly Purchase[], signs: RiskSigns, asOf: Moment) {
  const own = gapsOf(purchases, asOf);
  const isOwn = own.length >= OWN_GAPS;
  const usual = isOwn ? medianGap(own) : (signs.typicalGap ?? signs.statedGap);
  const whose = isOwn ? 'They usually buy every' : 'Customers usually buy every';
  return { gap: Math.max(SHORTEST, usual), whose };
}

const inDays = (count: number) =>
  `${Math.round(count)} ${Math.round(count) === 1 ? 'day' : 'days'}`;
