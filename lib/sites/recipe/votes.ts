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
 * The name that most of the signs give: `likely` where two agree or where only one was ever learnt, a `guess` where it
 * stands alone. Undefined where as many signs give another.
 */
export function voted(found: readonly (FoundName | undefined)[]): Vote | undefined {
  const votes = new Map<string, FoundName[]>();
  for (const one of found) {
    if (one === undefined) continue;
    const key = folded(one.name);
    votes.set(key, [...(votes.get(key) ?? []), one]);
  }
  const [most = [], second = []] = [...votes.values()].sort((a, b) => b.length - a.length);
  const [first] = most;
  if (first === undefined || most.length === second.length) return undefined;
  const alone = most.length === 1 && found.length > 1;
  return {
    ...first,
    ...most.find(({ element }) => element !== undefined),
    confidence: alone ? 'guess' : 'likely',
    evidence: `${most.length} of ${found.length} signs`,
  };
}
