import type { LessonStep } from '../../messages/lesson-answer.ts';
import { learnDrawn } from '../../sites/recipe/learn-drawn.ts';
import { visibleOnScreen } from '../visible-on-screen.ts';
import type { LessonGiven } from './learn.ts';
import { stepFrom } from './step-from.ts';

/** Learns the same where one of the clicks at least is below an open shadow root. */
export function learnFromDrawnClicks({ called, ...about }: LessonGiven): LessonStep {
  return stepFrom((clicks, url) => {
    try {
      const page = { document, url, visible: visibleOnScreen };
      return learnDrawn(page, { ...clicks, called }, about);
    } catch {
      return { why: 'closed-off' };
    }
  });
}
