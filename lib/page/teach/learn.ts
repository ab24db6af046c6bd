import type { Recipe } from '../../domain/recipe.ts';
import type { LessonStep } from '../../messages/lesson-answer.ts';
import { learnRecipe } from '../../sites/recipe/learn.ts';
import { visibleOnScreen } from '../visible-on-screen.ts';
import { stepFrom } from './step-from.ts';

/** What a lesson is told: how the contact is called, and what a recipe says of its site. */
export type LessonGiven = Pick<Recipe, 'id' | 'name' | 'channel'> & { called: string };

/** Learns from both clicks of the lesson on this page. */
export function learnFromClicks({ called, ...about }: LessonGiven): LessonStep {
  return stepFrom((clicks, url) =>
    learnRecipe({ url, visible: visibleOnScreen }, { ...clicks, called }, about),
  );
}
