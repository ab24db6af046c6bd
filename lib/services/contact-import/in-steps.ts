import type { Steps } from '../../formats/contacts/read-contact.ts';
import { letOthers } from '../../store/let-others.ts';
import type { Progress } from './import-views.ts';

const AT_ONCE_MS = 6;

/** Runs work in steps to its end and lets others do theirs in between, so that nothing on the screen waits. */
export async function inSteps<T>(steps: Steps<T>, told: Progress): Promise<T> {
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - since < AT_ONCE_MS) continue;
    told(step.value);
    await letOthers();
    since = performance.now();
  }
}

/** The progress of a part of something longer. */
export function partOf(told: Progress, from: number, to: number): Progress {
  return (share) => told(share === 1 ? to : from + share * (to - from));
}
