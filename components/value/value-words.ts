import type { Result } from '../../lib/domain/result.ts';
import type { Bought } from '../../lib/domain/rules/customer/figures.ts';
import type { JourneyStage } from '../../lib/domain/rules/customer/journey.ts';
import type { Risk } from '../../lib/domain/rules/customer/risk.ts';
import { isOldAnswer } from '../../lib/domain/rules/measures/answers.ts';
import { wholeUnits } from '../../lib/domain/rules/purchase.ts';
import { wallTimeOf } from '../../lib/domain/wall-clock.ts';
import type { Segment } from '../../lib/services/value/segment-view.ts';
import type { ValueView } from '../../lib/services/value/value-view.ts';
import { scoreWords } from '../surveys/survey-words.ts';
import { nearDayOf } from '../ui/time-words.ts';

/** What of a contact explains itself when it is pressed. */
export type Explainable =
  | 'segments'
  | 'interests'
  | 'persona'
  | 'channel'
  | 'clv'
  | 'share'
  | 'answer'
  | 'since'
  | 'tier'
  | 'journey';

/** A figure in a line; what is older than a year is grey. */
export interface FigureWords {
  readonly words: string;
  readonly old?: boolean;
}

/** The segments of risk in words. */
export const RISK_WORDS: Readonly<Record<Risk, string>> = {
  steady: 'Steady',
  slipping: 'Slipping',
  'at-risk': 'At risk',
  lost: 'Lost',
};

/** The stages of the journey in words. */
export const STAGE_WORDS: Readonly<Record<JourneyStage, string>> = {
  aware: 'Aware',
  consider: 'Consider',
  buy: 'Buy',
  use: 'Use',
  renew: 'Renew',
};

/** The score for money from which on somebody is of high value. */
const HIGHEST = 5;

const known = <T>(result: Result<T> | undefined) =>
  result?.ok === true ? result.value : undefined;

/** Whether a customer is among those who spent most. */
export function isOfHighValue({ rfm }: Bought): boolean {
  return known(rfm)?.scores.monetary === HIGHEST;
}

/** The segments of a customer in words: "At risk · High value". */
export function segmentWords(bought: Bought): string | undefined {
  const risk = known(bought.risk)?.risk;
  const words = [
    risk === undefined ? undefined : RISK_WORDS[risk],
    isOfHighValue(bought) ? 'High value' : undefined,
  ].filter((one) => one !== undefined);
  return words.length === 0 ? undefined : words.join(' · ');
}

/** What somebody is interested in: "Interested in toner, drum". */
export function interestWords({ interests }: Pick<Segment, 'interests'>): string | undefined {
  const names = interests.map(({ name }) => name).join(', ');
  return names === '' ? undefined : `Interested in ${names}`;
}

/** What a customer is expected to bring with its range, or without a forecast what they brought: "CLV €1.1K (€0–€3.6K)". */
export function clvWords({ expected, toDate }: Bought): string | undefined {
  const soFar = known(toDate);
  const ahead = known(expected);
  if (soFar === undefined) return undefined;
  const short = (minor: number) => shortAmount(minor, soFar.currency);
  if (ahead === undefined) return `CLV ${short(soFar.value)} so far`;
  return `CLV ${short(ahead.value)} (${short(ahead.low)}–${short(ahead.high)})`;
}

/** The share of customer with the day on which they said it, where they did: "share ≈40 % (Mar 2)". */
export function shareWords({ askedShare, asOf }: ValueView): FigureWords | undefined {
  if (askedShare === undefined) return undefined;
  const { percent, at, zone } = askedShare;
  const words = `share ≈${Math.round(percent)} % (${nearDayOf(at, zone, asOf.at)})`;
  return { words, old: isOldAnswer({ at }, asOf.at) };
}

/** The last answer to a survey with its day: "NPS 9 (promoter), Mar 2". */
export function answerWords({ answers: [last], asOf }: ValueView): FigureWords | undefined {
  if (last === undefined) return undefined;
  const words = `${scoreWords(last)}, ${nearDayOf(last.at, last.zone, asOf.at)}`;
  return { words, old: isOldAnswer(last, asOf.at) };
}

/** Since which year they buy: "since 2021". */
export function sinceWords({ first }: Bought): string {
  return `since ${new Date(wallTimeOf(first.at, first.zone)).getUTCFullYear()}`;
}

/** An amount in the fewest letters: "€4.2K". */
function shortAmount(minor: number, currency: string): string {
  const look = { notation: 'compact', maximumSignificantDigits: 2 } as const;
  const format = new Intl.NumberFormat(undefined, { style: 'currency', currency, ...look });
  return format.format(wholeUnits(minor, currency));
}
