import type { Deal } from '../../records/deal.ts';
import { LEAST } from '../measured.ts';
import { medianGap } from './rhythm.ts';

/** After so many days without a change of stage a deal is stalled, where its pipeline does not tell. */
export const STALLED_AFTER = 30;

/** Half of all stages last longer than the median: a deal is stalled after so many times that. */
const PATIENCE = 2;
/** No deal is stalled within a week. */
const SHORTEST = 7;
const DAY = 86_400_000;

type Paced = Pick<Deal, 'pipeline' | 'moved' | 'closed'>;

/**
 * The days that deals of each pipeline usually stay in a stage (the median), by the pipeline's id, the standard one's
 * being empty; only where ten stages or more were left.
 */
export function usualDaysOf(deals: readonly Paced[]): ReadonlyMap<string, number> {
  const gaps = new Map<string, number[]>();
  for (const { pipeline = '', moved, closed } of deals) {
    const ends = [...moved.slice(1), ...(closed === undefined ? [] : [closed])];
    const days = ends.map((end, index) => (end - (moved[index] ?? end)) / DAY);
    gaps.set(pipeline, [...(gaps.get(pipeline) ?? []), ...days]);
  }
  const enough = [...gaps].filter(([, days]) => days.length >= LEAST);
  return new Map(enough.map(([pipeline, days]) => [pipeline, medianGap(days)]));
}

/** Why a deal is stalled, a sentence for each reason; none where it is on its way, or closed. */
export function stalledBecause(
  { moved, closed, expected }: Pick<Deal, 'moved' | 'closed' | 'expected'>,
  usualDays: number | undefined,
  now: number,
): string[] {
  if (closed !== undefined) return [];
  const reasons: string[] = [];
  const since = (now - (moved.at(-1) ?? now)) / DAY;
  const most = usualDays === undefined ? STALLED_AFTER : Math.max(SHORTEST, PATIENCE * usualDays);
  if (since > most) {
    const usual = usualDays === undefined ? '' : `; usual here: ${inDays(usualDays)}`;
    reasons.push(`No change of stage for ${inDays(since)}${usual}.`);
  }
  if (expected !== undefined && expected < now)
    reasons.push(`It was expected to close ${inDays((now - expected) / DAY)} ago.`);
  return reasons;
}

function inDays(days: number): string {
  const whole = Math.max(1, Math.floor(days));
  return `${whole} ${whole === 1 ? 'day' : 'days'}`;
}
