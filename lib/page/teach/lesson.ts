import type { LessonStep } from '../../messages/lesson-answer.ts';
import { extension, tell } from '../extension.ts';
import { framesOf } from '../page-of.ts';
import { visibleOnScreen } from '../visible-on-screen.ts';
import { type Clicks, keepClicks, keptClicks } from './clicks.ts';
import { holdPresses, isForeign } from './hold-presses.ts';
import { keepPlaces } from './places.ts';

const LONGEST_MS = 180_000;
const ENDED: LessonStep = { kind: 'ended' };

/** A lesson on this page, which the extension takes step by step. */
export interface Lesson {
  /** Waits for the click on the contact's name. */
  name: () => Promise<LessonStep>;
  /** Waits for the click on one of their messages. */
  message: () => Promise<LessonStep>;
  /** Gives the page its clicks back. */
  end: () => void;
}

/** A lesson that ends with the panel that asked for it, and after three minutes. */
export function lessonOn(document: Document): Lesson {
  const frames = framesOf(document, visibleOnScreen);
  const documents = [document, ...frames];
  let over = new AbortController();
  let click: ReturnType<typeof holdPresses> | undefined;

  const begin = () => {
    over.abort();
    over = new AbortController();
    const { signal } = over;
    const timer = setTimeout(() => over.abort(), LONGEST_MS);
    const port = extension()?.runtime.connect({ name: 'lesson' });
    // the panel was closed: nobody else is there to take the crosshair away
    port?.onDisconnect.addListener(() => {
      over.abort();
      void tell({ type: 'lesson-over' });
    });
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      // nothing of the page is held on to after a lesson
      click = undefined;
      keepClicks({});
      keepPlaces(undefined);
      port?.disconnect();
    });
    click = holdPresses(documents, signal);
  };

  const pick = async (clicked: (element: Element) => Clicks): Promise<LessonStep> => {
    // another lesson may have begun by the answer
    const asked = over;
    const element = await click?.();
    if (asked.signal.aborted) return ENDED;
    if (element !== undefined && !isForeign(element)) {
      keepClicks(clicked(element));
      return { kind: 'clicked' };
    }
    asked.abort();
    return element === undefined ? ENDED : { kind: 'nothing', why: 'other-frame' };
  };

  return {
    end: () => over.abort(),
    name() {
      begin();
      return pick((name) => ({ name }));
    },
    message: () => pick((message) => ({ ...keptClicks(), message })),
  };
}
