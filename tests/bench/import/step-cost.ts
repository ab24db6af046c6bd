import type { Result } from '../../../lib/domain/result.ts';
import { saveNote } from '../../../lib/services/notes.ts';
import type { PersonRef } from '../../../lib/services/views.ts';
import type { Store } from '../../../lib/store/store.ts';
import { asDetected } from '../store/invented-people.ts';

/** What one step of an import costs, in milliseconds. */
export interface StepCost {
  time: number;
  /** The tasks of 50 ms and more in the page that does it. */
  tasks: number[];
  /** How long notes took that were saved meanwhile, in the same page. */
  notes: number[];
}

/** Long enough that the notes are a small part of what is written. */
const BETWEEN_NOTES = 1_000;

/** Somebody whom no file brings. */
const PERSON: PersonRef = { kind: 'detected', name: 'Zed', person: asDetected(9_999_999) };

let noted = 0;

/** Does one step while notes are saved; throws where either fails. */
export async function measured<T>(
  store: Store,
  step: () => Promise<Result<T>>,
): Promise<[StepCost, T]> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map((one) => one.duration));
  });
  // what was before is not this step's
  await pause(BETWEEN_NOTES);
  observer.observe({ entryTypes: ['longtask'] });
  const notes: number[] = [];
  let over = false;
  const noting = saveNotes(store, notes, () => over);
  const start = performance.now();
  const done = await step();
  const time = performance.now() - start;
  over = true;
  await noting;
  observer.disconnect();
  if (!done.ok) throw new Error(done.failure.message);
  return [{ time, tasks, notes }, done.value];
}

async function saveNotes(store: Store, times: number[], over: () => boolean): Promise<void> {
  for (; !over(); await pause(BETWEEN_NOTES)) {
    noted += 1;
    const note = { id: `bench-${noted}`, person: PERSON, text: 'Meanwhile' };
    const start = performance.now();
    const saved = await saveNote(store, note);
    if (!saved.ok) throw new Error(saved.failure.message);
    times.push(performance.now() - start);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
