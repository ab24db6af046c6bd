import type { Steps } from '../../lib/formats/contacts/read-contact.ts';

/** What comes out of work in steps, run to its end at once. */
export function runSteps<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
