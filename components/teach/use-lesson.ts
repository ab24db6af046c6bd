import { useEffect, useState } from 'react';
import { type Result, success } from '../../lib/domain/result.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import type { Learnt, Lesson } from './teach-services.ts';

/** Where a lesson stands. */
export type LessonState =
  | { step: 'starting' }
  /** Waits for the click on the name. */
  | { step: 'name' }
  /** Waits for the click on a message; how the contact is called can still be changed. */
  | { step: 'message'; name: string; rename: (name: string) => void }
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
    let name = '';
    const show = (next: LessonState) => {
      if (!over) setState(next);
    };
    const stop = (why?: string) => show({ step: 'stopped', ...(why === undefined ? {} : { why }) });
    const rename = (written: string) => {
      name = written;
      show({ step: 'message', name, rename });
    };
    const learn = async () => {
      const begun = await teach.begin();
      if (!begun.ok) return stop(begun.failure.message);
      const lesson = begun.value;
      if (over) return lesson.end();
      running = lesson;
      show({ step: 'name' });
      const learnt = await clicksOn(lesson, rename, () => name);
      // the page keeps the pointer of a lesson until it is told
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

/** What both clicks teach, told how the contact is called by then; undefined when it was given up on the page. */
async function clicksOn(
  lesson: Lesson,
  taken: (name: string) => void,
  written: () => string,
): Promise<Result<Learnt | undefined>> {
  const name = await lesson.name();
  if (!name.ok || name.value === undefined) return name.ok ? success(undefined) : name;
  taken(name.value);
  const message = await lesson.message();
  if (!message.ok || !message.value) return message.ok ? success(undefined) : message;
  return lesson.learn({ channel: 'chat', called: written().trim() || name.value });
}
