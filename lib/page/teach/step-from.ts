import type { LessonStep } from '../../messages/lesson-answer.ts';
import type { Learnt } from '../../sites/recipe/learn.ts';
import { type Clicks, keptClicks } from './clicks.ts';

/** What a lesson ends with where both clicks of it are taught from; ended where it has not both. */
export function stepFrom(learn: (clicks: Clicks, url: URL) => Learnt): LessonStep {
  const clicks = keptClicks();
  if (clicks === undefined) return { kind: 'ended' };
  const url = new URL(location.href);
  const learnt = learn(clicks, url);
  if ('why' in learnt) return { kind: 'nothing', why: learnt.why };
  return { kind: 'learnt', url: url.href, ...learnt };
}
