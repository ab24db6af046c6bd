import type { Touchpoint } from './journey.ts';

/** What is known of somebody who may come to buy. */
export interface LeadSigns {
  readonly touchpoints: readonly Touchpoint[];
  /** How many addresses of theirs are known. */
  readonly addresses: number;
  readonly hasCompany: boolean;
  readonly hasOpenOffer: boolean;
  /** When the lead was written down. */
  readonly written: number;
}

/** How promising a lead is, from 0 to 100, with what each reason adds or takes. */
export interface LeadScored {
  readonly score: number;
  readonly reasons: readonly string[];
  /** How many questions and answers of the days that count it rests on. */
  readonly n: number;
}

/** A question or an answer counts for so many days. */
const COUNTED = 90;
const EACH_TIME = 10;
const MOST_TIMES = 4;
/** Who was heard from within so many days is warm. */
const WARM = 14;
const WARMTH = 15;
const EACH_ADDRESS = 5;
const MOST_ADDRESSES = 3;
const COMPANY = 10;
const OFFER = 20;
const SILENCE = -30;
const DAY = 86_400_000;

/** How a score is worked out, in a sentence. */
export const LEAD_SCORE_RULE = `The points are added up, 0 at least: up to ${EACH_TIME * MOST_TIMES} for questions and answers of ${COUNTED} days, ${WARMTH} for one within ${WARM}, up to ${EACH_ADDRESS * MOST_ADDRESSES} for addresses, ${COMPANY} for the company, ${OFFER} for an open offer, ${-SILENCE} less for silence. The weights are ours.`;

/**
 * How promising a lead is: what they asked or answered, how lately, what is known of them and whether an offer waits;
 * less for a lead of more than 90 days from whom nothing was heard in them. The weights are ours.
 */
export function leadScore(signs: LeadSigns, now: number): LeadScored {
  const { addresses, hasCompany, hasOpenOffer, written, touchpoints } = signs;
  const heard = touchpoints
    .filter(({ kind, at }) => kind === 'asked' && at <= now && now - at <= COUNTED * DAY)
    .map(({ at }) => at);
  const times = heard.length;
  const isWarm = heard.some((at) => now - at <= WARM * DAY);
  const isSilent = times === 0 && now - written > COUNTED * DAY;
  const parts: (readonly [points: number, reason: string])[] = [
    [
      EACH_TIME * Math.min(times, MOST_TIMES),
      `asked or answered ${inTimes(times)} in ${COUNTED} days`,
    ],
    [isWarm ? WARMTH : 0, `heard from within ${WARM} days`],
    [EACH_ADDRESS * Math.min(addresses, MOST_ADDRESSES), addressesKnown(addresses)],
    [hasCompany ? COMPANY : 0, 'their company is known'],
    [hasOpenOffer ? OFFER : 0, 'an offer is open'],
    [isSilent ? SILENCE : 0, `not heard from in ${COUNTED} days`],
  ];
  const counting = parts.filter(([points]) => points !== 0);
  const sum = counting.reduce((total, [points]) => total + points, 0);
  const reasons = counting.map(([points, reason]) => `${signed(points)} ${reason}`);
  return { score: Math.max(0, sum), reasons, n: times };
}

const inTimes = (count: number) => (count === 1 ? 'once' : `${count} times`);

const addressesKnown = (count: number) =>
  count === 1 ? 'an address is known' : `${count} addresses are known`;

const signed = (points: number) => (points > 0 ? `+${points}` : `−${-points}`);
