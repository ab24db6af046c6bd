import type { CaseView } from '../../lib/services/case-view.ts';
import { ageOf } from '../ui/time-words.ts';

/** So many concerns in words: "1 open concern", "3 resolved concerns". */
export function countOf(count: number, state: 'open' | 'resolved'): string {
  return `${count} ${state} ${count === 1 ? 'concern' : 'concerns'}`;
}

/** What is known of a concern beside what it is about, in a line: "open for 9 d · Leo · opened again 2 times". */
export function detailsOf(concern: CaseView, now: number): string {
  const { opened, resolved, owner, reopened, outcome, goodwill } = concern;
  const state =
    resolved === undefined ? `open for ${ageOf(opened, now)}` : `resolved ${ago(resolved, now)}`;
  const again = reopened === 0 ? '' : `opened again${reopened === 1 ? '' : ` ${reopened} times`}`;
  const given = goodwill === '' ? '' : `given: ${goodwill}`;
  return [state, owner, again, outcome, given].filter((one) => one !== '').join(' · ');
}

function ago(at: number, now: number): string {
  const age = ageOf(at, now);
  return age === 'now' ? 'just now' : `${age} ago`;
}
