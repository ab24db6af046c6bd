import type { LessonStep } from '../../messages/lesson-answer.ts';
import { type About, learnPlaces } from '../../sites/recipe/learn-places.ts';
import { visibleOnScreen } from '../visible-on-screen.ts';
import { stepFrom } from './step-from.ts';

/** What a lesson is told: how the contact is called, and what a recipe says of its site. */
export type LessonGiven = About & { called: string };

/** Learns from both clicks of the lesson on this page where name and messages stand. */
export function learnFromClicks({ called, ...about }: LessonGiven): LessonStep {
  return stepFrom((clicks, url) =>
    learnPlaces({ url, visible: visibleOnScreen }, { ...clicks, called }, about),
  );
}
