import type { Confidence } from '../../domain/detection.ts';
import { folded } from '../read/name.ts';
import type { FoundName } from './names.ts';

/** The name on which most signs agree. */
export interface Vote extends FoundName {
  confidence: Confidence;
  /** "2 of 3 signs". */
  evidence: string;
}

/**
 * The name that most kinds of signs give: `likely` where two agree or where only one was ever learnt, a `guess` where it
 * stands alone. Undefined where as many give another.
 */
export function voted(
  places: readonly Pick<FoundName, 'by'>[],
  found: readonly (FoundName | undefined)[],
): Vote | undefined {
  const votes = new Map<string, FoundName[]>();
  for (const one of found) {
    if (one === undefined) continue;
    const key = folded(one.name);
    votes.set(key, [...(votes.get(key) ?? []), one]);
  }
  const ranked = [...votes.values()].sort((a, b) => kindsOf(b) - kindsOf(a));
  const [most = [], second = []] = ranked;
  const [first] = most;
  const agreeing = kindsOf(most);
  if (first === undefined || agreeing === kindsOf(second)) return undefined;
  const alone = agreeing === 1 && kindsOf(places) > 1;
  return {
    ...first,
    ...most.find(({ element }) => element !== undefined),
    confidence: alone ? 'guess' : 'likely',
    evidence: `${agreeing} of ${kindsOf(places)} signs`,
  };
}

/** Two ways down to one place are one sign: what moves one moves the other. */
function kindsOf(some: readonly Pick<FoundName, 'by'>[]): number {
  return new Set(some.map(({ by }) => by)).size;
}
