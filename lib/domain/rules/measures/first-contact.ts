import { foldedName } from '../../names.ts';
import type { Case } from '../../records/case.ts';
import type { FcrDays, SolvedCase } from './fcr.ts';

/** What is looked at of a case: `R` resolves it, `O` and “Open again” open it. */
export type ToldCase = Pick<Case, 'id' | 'opened' | 'topic' | 'resolved' | 'solved' | 'reopened'>;

/** A case that was solved, and how its contact came back with the same where they did. */
export interface Solved extends SolvedCase {
  readonly came?: 'reopened' | 'topic';
}

/** What is told of a solved case: days count from when it was solved. */
export type FirstContact =
  | { readonly kind: 'first' }
  | { readonly kind: 'contacts'; readonly contacts: number }
  | { readonly kind: 'back'; readonly days: number; readonly came: 'reopened' | 'topic' }
  /** The days are not over. */
  | { readonly kind: 'waits'; readonly until: number };

const DAY = 86_400_000;

/**
 * A case as first-contact resolution looks at it, among all of its contact; nothing while it was never solved. It is
 * come back with where it is opened again, or where another of its topic is raised after it was solved. Of a case that
 * was opened again before the store kept when it was first solved, that moment counts as both.
 */
export function solvedCaseOf(
  one: ToldCase,
  all: readonly ToldCase[],
  contacts: number,
): Solved | undefined {
  const [again] = one.reopened ?? [];
  const solved = one.solved ?? again ?? one.resolved;
  if (solved === undefined) return undefined;
  const topic = foldedName(one.topic ?? '');
  const raised = all.flatMap((other) => {
    const same = topic !== '' && other.id !== one.id && foldedName(other.topic ?? '') === topic;
    return same && other.opened > solved ? [other.opened] : [];
  });
  const returned = Math.min(...raised, Infinity);
  const reopened = again ?? Infinity;
  const back = Math.min(returned, reopened);
  if (back === Infinity) return { solved, contacts };
  return { solved, contacts, again: back, came: reopened <= returned ? 'reopened' : 'topic' };
}

/** What is told of a solved case at an instant: coming back within the days counts, later does not. */
export function firstContactOf(one: Solved, days: FcrDays, now: number): FirstContact {
  const { solved, contacts, again, came = 'reopened' } = one;
  const until = solved + days * DAY;
  if (again !== undefined && again <= until)
    return { kind: 'back', days: Math.floor((again - solved) / DAY), came };
  if (contacts > 1) return { kind: 'contacts', contacts };
  return until > now ? { kind: 'waits', until } : { kind: 'first' };
}
