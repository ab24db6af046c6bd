import type { LessonStep } from '../../messages/lesson-answer.ts';
import type { Learnt } from '../../sites/recipe/learn.ts';
import { learnDrawn } from '../../sites/recipe/learn-drawn.ts';
import { visibleOnScreen } from '../visible-on-screen.ts';
import { keptClicks } from './clicks.ts';
import type { LessonGiven } from './learn.ts';

/** Learns from both clicks of the lesson on this page, of which one at least is below an open shadow root. */
export function learnFromDrawnClicks({ called, ...about }: LessonGiven): LessonStep {
  const clicks = keptClicks();
  if (clicks === undefined) return { kind: 'ended' };
  const url = new URL(location.href);
  const page = { document, url, visible: visibleOnScreen };
  let learnt: Learnt;
  try {
    learnt = learnDrawn(page, { ...clicks, called }, about);
  } catch {
    learnt = { why: 'closed-off' };
  }
  return 'why' in learnt
    ? { kind: 'nothing', why: learnt.why }
    : { kind: 'learnt', url: url.href, ...learnt };
}
