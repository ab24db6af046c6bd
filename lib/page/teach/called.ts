import type { LessonStep } from '../../messages/lesson-answer.ts';
import { calledAt } from '../../sites/recipe/learn/called.ts';
import { keptClicks } from './clicks.ts';

/** What the first click of the lesson on this page is taken for. */
export function calledByClick(): LessonStep {
  const { name } = keptClicks();
  if (name === undefined) return { kind: 'ended' };
  const called = calledAt(name);
  return called === undefined
    ? { kind: 'nothing', why: 'no-name' }
    : { kind: 'name', name: called };
}
