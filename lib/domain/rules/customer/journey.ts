import { failure, type Result, success } from '../../result.ts';
import type { Moment } from '../purchase.ts';

/** The stages of a customer's journey, in their order; after the last the circle begins again with `buy`. */
export const JOURNEY = ['aware', 'consider', 'buy', 'use', 'renew'] as const;

/** One of the stages. */
export type JourneyStage = (typeof JOURNEY)[number];

/**
 * What a touchpoint was: they were written to, or saw something; they asked or answered; they were made an offer; they
 * bought; they had to do with what they bought (support, a survey, a case).
 */
export type TouchpointKind = 'reached' | 'asked' | 'offered' | 'bought' | 'used';

/** Something that happened between company and customer. */
export interface Touchpoint {
  readonly kind: TouchpointKind;
  readonly at: number;
}

/** Where somebody is on the journey, since when, and how many touchpoints tell it. */
export interface JourneyFound {
  readonly stage: JourneyStage;
  readonly since: number;
  readonly n: number;
  /** What a person said, where that is the stage or it follows from that and what happened since. */
  readonly corrected?: Correction;
}

/** Where somebody is, as a person said, of which moment, and why. */
export interface Correction extends Moment {
  readonly stage: JourneyStage;
  readonly author: string;
  readonly why?: string | undefined;
}

/** An interest or an offer that led to nothing is cold after so many days. */
const COLD = 90;
/** What was bought is taken as in use after so many days. */
const SETTLED = 14;
const DAY = 86_400_000;

/**
 * The stage that the touchpoints until `now` tell: `consider` from a question or an offer, `buy` from a purchase, `use`
 * from the first contact after it or after 14 days, `renew` from an offer made since; what is older than 90 days and
 * led to nothing is forgotten. The latest of the `corrections` stands in place of all that was before it: only what
 * happens later moves it on. Refused where there was neither.
 */
export function journeyOf(
  touchpoints: readonly Touchpoint[],
  now: number,
  corrections: readonly Correction[] = [],
): Result<JourneyFound> {
  const past = touchpoints
    .filter(({ at }) => at <= now)
    .toSorted((one, other) => one.at - other.at);
  const said = corrections
    .filter(({ at }) => at <= now)
    .toSorted((one, other) => one.at - other.at)
    .at(-1);
  const [first] = past;
  const bought = past.findLast(({ kind }) => kind === 'bought');
  const isWarm = ({ at }: Touchpoint) => now - at <= COLD * DAY;
  if (said !== undefined && !(bought !== undefined && bought.at > said.at)) {
    const later = past.filter(({ at }) => at > said.at);
    return success({ ...movedOn(said, later, isWarm), n: past.length, corrected: said });
  }
  if (first === undefined) {
    return failure('refused', 'Not enough data: nothing has happened with this contact yet.');
  }
  const found = (stage: JourneyStage, since: number) => success({ stage, since, n: past.length });
  if (bought === undefined) {
    const warm = past.find((one) => one.kind !== 'reached' && isWarm(one));
    return warm === undefined ? found('aware', first.at) : found('consider', warm.at);
  }
  const after = past.filter(({ at, kind }) => at >= bought.at && kind !== 'bought');
  const offer = after.find((one) => one.kind === 'offered' && isWarm(one));
  if (offer !== undefined) return found('renew', offer.at);
  const settled = bought.at + SETTLED * DAY;
  const contact = after.find(({ kind }) => kind === 'asked' || kind === 'used')?.at ?? Infinity;
  const used = Math.min(contact, settled);
  return used <= now ? found('use', used) : found('buy', bought.at);
}

/** What was said, moved on by what happened later; a question or an offer that is cold leads nowhere. */
function movedOn(
  { stage, at }: Correction,
  later: readonly Touchpoint[],
  isWarm: (one: Touchpoint) => boolean,
): Pick<JourneyFound, 'stage' | 'since'> {
  let found = { stage, since: at };
  for (const one of later) {
    const next = stageAfter(found.stage, one.kind);
    const holds = next === 'use' || isWarm(one);
    if (next !== found.stage && holds) found = { stage: next, since: one.at };
  }
  return found;
}

/** Where a touchpoint other than a purchase leads from a stage. */
function stageAfter(stage: JourneyStage, kind: TouchpointKind): JourneyStage {
  if (kind === 'offered') return stage === 'aware' || stage === 'consider' ? 'consider' : 'renew';
  if (kind !== 'asked' && kind !== 'used') return stage;
  if (stage === 'aware') return 'consider';
  return stage === 'buy' ? 'use' : stage;
}
