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
 * stands alone, where as many give another, or where somebody is only known to have written something.
 */
export function voted(
  places: readonly Pick<FoundName, 'by'>[],
  found: readonly (FoundName | undefined)[],
): Vote | undefined {
  const votes = new Map<string, FoundName[]>();
  for (const one of found) {
    if (one === undefined || one.own) continue;
    const key = folded(one.name);
    const same = votes.get(key) ?? [];
    same.push(one);
    votes.set(key, same);
  }
  // among as many the place that was learnt first: what moves least
  const ranked = [...votes.values()].sort((a, b) => signsIn(b) - signsIn(a));
  const [most = [], second = []] = ranked;
  const [first] = most;
  if (!first) return undefined;
  const agreeing = signsIn(most);
  const learnt = signsIn(places);
  const isAlone = agreeing === 1 && learnt > 1;
  const isDisputed = agreeing === signsIn(second);
  // who wrote the messages may be the user
  const isWriter = most.every(({ by }) => by === 'writer');
  return {
    ...first,
    ...most.find(({ element }) => element !== undefined),
    confidence: isAlone || isDisputed || isWriter ? 'guess' : 'likely',
    evidence: `${agreeing} of ${learnt} signs`,
  };
}

/** How many signs there are: all ways down from the messages are one, as what moves one moves the other. */
function signsIn(some: readonly Pick<FoundName, 'by'>[]): number {
  return new Set(some.map(({ by }) => (by === 'writer' ? 'messages' : by))).size;
}
