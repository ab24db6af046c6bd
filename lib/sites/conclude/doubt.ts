import type { DetectedPeople } from '../../domain/detection.ts';

/** Why a reading is no more than likely: what the page shows differs, or is less than its site shows as a rule. */
export type Doubt = 'differs' | 'little';

/**
 * Whether whoever a page is about should be looked at twice, from what was read alone. A name without an address is
 * never sure, one of several may not be meant, and of any page little is known: those say so elsewhere.
 */
export function doubtIn({ site, people, primary }: DetectedPeople): Doubt | undefined {
  const main = people[primary];
  const [point] = main?.points ?? [];
  if (main === undefined || point === undefined || site === 'generic') return undefined;
  const alone = people.filter(({ role }) => role === main.role).length === 1;
  if (!alone || point.kind === 'alias' || point.confidence === 'certain') return undefined;
  return main.role === 'profile' ? 'little' : 'differs';
}
