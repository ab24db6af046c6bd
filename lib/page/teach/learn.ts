import type { Recipe } from '../../domain/recipe.ts';
import type { LessonStep } from '../../messages/lesson-answer.ts';
import { learnRecipe } from '../../sites/recipe/learn.ts';
import { visibleOnScreen } from '../visible-on-screen.ts';
import { keptClicks } from './clicks.ts';

/** What a lesson is told: how the contact is called, and what a recipe says of its site. */
export type LessonGiven = Pick<Recipe, 'id' | 'name' | 'channel'> & { called: string };

/** Learns from both clicks of the lesson on this page. */
export function learnFromClicks({ called, ...about }: LessonGiven): LessonStep {
  const clicks = keptClicks();
  if (clicks === undefined) return { kind: 'ended' };
  const url = new URL(location.href);
  const learnt = learnRecipe({ url, visible: visibleOnScreen }, { ...clicks, called }, about);
  if ('why' in learnt) return { kind: 'nothing', why: learnt.why };
  return { kind: 'learnt', url: url.href, ...learnt };
}
