import type { LessonStep } from '../../messages/lesson-answer.ts';
import { takenFor } from '../../sites/recipe/learn/called.ts';
import { keepClicks, keptClicks } from './clicks.ts';

/** What the first click of the lesson on this page is taken for. */
export function calledByClick(): LessonStep {
  const { name } = keptClicks();
  if (name === undefined) return { kind: 'ended' };
  const taken = takenFor(name);
  if ('why' in taken) return { kind: 'nothing', why: taken.why };
  keepClicks({ name: taken.element });
  return { kind: 'name', name: taken.name };
}
