import { useEffect, useState } from 'react';
import { usePanelServices } from '../panel/panel-services.ts';
import type { Learnt, Lesson } from './teach-services.ts';

/** Where a lesson stands. */
export type LessonState =
  | { step: 'starting' }
  /** Waits for the click on the name. */
  | { step: 'name' }
  | { step: 'message'; name: string }
  | { step: 'learnt'; lesson: Lesson; learnt: Learnt }
  /** Given up on the page, or a sentence about what was in the way. */
  | { step: 'stopped'; why?: string };

/** A lesson on the page beside the panel; it ends with the component that gives it. */
export function useLesson(): LessonState {
  const { teach } = usePanelServices();
  const [state, setState] = useState<LessonState>({ step: 'starting' });
  useEffect(() => {
    let over = false;
    let running: Lesson | undefined;
    const show = (next: LessonState) => {
      if (!over) setState(next);
    };
    const stop = (why?: string) => show({ step: 'stopped', ...(why === undefined ? {} : { why }) });
    const learn = async () => {
      const begun = await teach.begin();
      if (!begun.ok) return stop(begun.failure.message);
      const lesson = begun.value;
      if (over) return lesson.end();
      running = lesson;
      show({ step: 'name' });
      const name = await lesson.name();
      if (!name.ok || name.value === undefined) {
        // the page keeps the pointer of a lesson until it is told
        lesson.end();
        return stop(name.ok ? undefined : name.failure.message);
      }
      show({ step: 'message', name: name.value });
      const learnt = await lesson.message('chat');
      lesson.end();
      if (!learnt.ok || learnt.value === undefined)
        return stop(learnt.ok ? undefined : learnt.failure.message);
      return show({ step: 'learnt', lesson, learnt: learnt.value });
    };
    void learn();
    return () => {
      over = true;
      running?.end();
    };
  }, [teach]);
  return state;
}
