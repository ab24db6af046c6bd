import type { DetectedPeople, DetectedPerson } from '../../domain/detection.ts';

/** Why a reading is no more than likely: what the page shows differs, or is less than its site shows as a rule. */
export type Doubt = 'differs' | 'little';

/** Mails and desks say by a guess where their places differ; one place that tells is as much as many of them have. */
const GUESSES_ALONE = ['email', 'support'];

/** What tells of somebody and is never more than likely. */
const NEVER_CERTAIN = ['header of the conversation', 'page of the organisation'];

const SIGNS = /^(\d) of (\d) signs$/;

/**
 * Whether whoever a page is about should be looked at twice, from what was read alone. A name without an address is
 * never sure, one of several may not be meant, and of any page little is known: those say so elsewhere. So does an
 * address that is a guess itself.
 */
export function doubtIn({
  site,
  channel,
  people,
  primary,
}: DetectedPeople<unknown>): Doubt | undefined {
  const main = people[primary];
  const [point] = main?.points ?? [];
  if (main === undefined || point === undefined || site === 'generic') return undefined;
  const isAlias = point.kind === 'alias';
  if (SIGNS.test(main.evidence)) return areFew(main) ? 'differs' : undefined;
  if (main.confidence === 'guess')
    return isAlias || point.confidence !== 'guess' ? 'differs' : undefined;
  const alone = people.filter(({ role }) => role === main.role).length === 1;
  if (!alone || isAlias || point.confidence === 'certain') return undefined;
  if (GUESSES_ALONE.includes(channel) || NEVER_CERTAIN.includes(main.evidence)) return undefined;
  if (main.role !== 'profile') return 'differs';
  // an account without a name has fewer places that tell
  return main.name === undefined ? undefined : 'little';
}

/** Whether half of the signs that a site was taught by agree at most; an address beside the name is one more. */
function areFew({ evidence, points: [point] }: DetectedPerson): boolean {
  const [, agreeing, all] = SIGNS.exec(evidence) ?? [];
  const beside = point?.evidence === evidence ? 0 : 1;
  return 2 * (Number(agreeing) + beside) <= Number(all) + beside;
}
