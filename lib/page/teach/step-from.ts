import type { LessonStep } from '../../messages/lesson-answer.ts';
import type { LearntPlaces, NothingLearnt, Picks } from '../../sites/recipe/learn-places.ts';
import { keptClicks } from './clicks.ts';
import { keepPlaces } from './places.ts';

/** Whether both clicks of a lesson tell where name and messages stand, which is kept; ended where it has not both. */
export function stepFrom(
  learn: (clicks: Omit<Picks, 'called'>, url: URL) => LearntPlaces | NothingLearnt,
): LessonStep {
  const { name, message } = keptClicks();
  if (name === undefined || message === undefined) return { kind: 'ended' };
  const learnt = learn({ name, message }, new URL(location.href));
  if ('why' in learnt) return { kind: 'nothing', why: learnt.why };
  keepPlaces(learnt);
  return { kind: 'found' };
}
