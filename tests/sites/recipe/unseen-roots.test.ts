import { describe, expect, it } from 'vitest';
import type { Page } from '../../../lib/sites/adapter.ts';
import { readByRecipe } from '../../../lib/sites/recipe/read.ts';
import { learnFrom, pageOf } from './lesson.ts';
import { openRoots, throughRoots } from './open-roots.ts';
import type { ServedPage } from './real-application.ts';
import { TALKS_UNSEEN } from './unseen-conversations.ts';
import { unseenLesson } from './unseen-lesson.ts';
import { UNSEEN_ROOTS } from './unseen-roots.ts';

/** What stands below an open root is not seen, and the lesson says so. */
const NOT_SEEN = ['roots in roots', 'messages below a root, the name above it'];
const [TAUGHT] = TALKS_UNSEEN;

describe.each(UNSEEN_ROOTS.map((application) => [application.name, application] as const))(
  'an application of open roots: %s',
  (name, application) => {
    if (TAUGHT === undefined) throw new Error('there is no conversation');
    const page = opened(application.conversation(TAUGHT, TALKS_UNSEEN));
    const picks = unseenLesson(
      (selector) => throughRoots(page.document, selector),
      application,
      TAUGHT,
    );
    const learnt = learnFrom(page, picks);
    const nameOn = (served: ServedPage) => {
      if ('why' in learnt) return undefined;
      const found = readByRecipe(learnt.recipe, opened(served));
      return found.kind === 'people' ? found.people[found.primary]?.name : undefined;
    };

    it('is taught, or says plainly that it is not', () => {
      expect('why' in learnt ? learnt.why : undefined).toBe(
        NOT_SEEN.includes(name) ? 'closed-off' : undefined,
      );
    });

    if ('why' in learnt) return;
    it('is the right person everywhere, and nobody on the list', () => {
      const found = TALKS_UNSEEN.map((one) => nameOn(application.conversation(one, TALKS_UNSEEN)));
      expect(found).toEqual(TALKS_UNSEEN.map((one) => one.name));
      expect(nameOn(application.list(TALKS_UNSEEN))).toBeUndefined();
    });
  },
);

function opened(served: ServedPage): Page {
  const page = pageOf(served);
  openRoots(page.document);
  return page;
}
