import { describe, expect, it } from 'vitest';
import type { Page } from '../../../lib/sites/adapter.ts';
import { drawnAdapter } from '../../../lib/sites/recipe/drawn.ts';
import { readByRecipe } from '../../../lib/sites/recipe/read.ts';
import { learnDrawnFrom, learnFrom, pageOf, recipeIn, rename } from './lesson.ts';
import { openRoots, throughRoots } from './open-roots.ts';
import type { ServedPage } from './real-application.ts';
import { TALKS_UNSEEN, type UnseenApplication } from './unseen-conversations.ts';
import { unseenLesson } from './unseen-lesson.ts';
import { UNSEEN_ROOTS } from './unseen-roots.ts';
import { mine } from './varied-conversations.ts';

/** What is clicked stands below an open root. */
const BELOW = ['roots in roots', 'messages below a root, the name above it'];
const [TAUGHT, ...OTHERS] = TALKS_UNSEEN;

describe.each(UNSEEN_ROOTS.map((application) => [application.name, application] as const))(
  'an application of open roots: %s',
  (name, application) => {
    const lesson = learnt(application);
    const recipe = recipeIn(lesson.learnt);
    const read = (served: ServedPage, renamed = false) => {
      const page = opened(served, renamed);
      return recipe.drawn ? drawnAdapter(recipe).detect(page) : readByRecipe(recipe, page);
    };
    const nameOn = (served: ServedPage, renamed = false) => {
      const found = read(served, renamed);
      return found.kind === 'people' ? found.people[found.primary]?.name : undefined;
    };

    it('is learnt as it is drawn where what was clicked stands below a root, and only there', () => {
      expect(lesson.first).toBe(BELOW.includes(name) ? 'closed-off' : undefined);
      expect(recipe.drawn).toBe(BELOW.includes(name) ? true : undefined);
    });

    it.each([
      ['as it was', false],
      ['with other names of classes', true],
    ])('%s shows the right person, and nobody on the list', (_how, renamed) => {
      const found = OTHERS.map((one) =>
        nameOn(application.conversation(one, TALKS_UNSEEN), renamed),
      );
      expect(found).toEqual(OTHERS.map((one) => one.name));
      expect(nameOn(application.list(TALKS_UNSEEN), renamed)).toBeUndefined();
    });

    it('puts none of the user’s words into the contact’s mouth', () => {
      for (const one of OTHERS) {
        const found = read(application.conversation(one, TALKS_UNSEEN));
        const messages = (found.kind === 'people' && found.conversation?.messages) || [];
        const theirs = messages.filter(({ from }) => from === 0).map(({ text }) => text);
        const own = one.lines.filter(mine).map(({ text }) => text);
        expect(own.filter((text) => theirs.some((said) => said.includes(text)))).toEqual([]);
      }
    });
  },
);

function learnt(application: UnseenApplication) {
  if (TAUGHT === undefined) throw new Error('there is no conversation');
  const page = opened(application.conversation(TAUGHT, TALKS_UNSEEN));
  const having = (selector: string) => throughRoots(page.document, selector);
  const picks = unseenLesson(having, application, TAUGHT);
  const learnt = learnFrom(page, picks);
  const first = 'why' in learnt ? learnt.why : undefined;
  return { first, learnt: first === 'closed-off' ? learnDrawnFrom(page, picks) : learnt };
}

function opened(served: ServedPage, renamed = false): Page {
  const page = pageOf(served);
  openRoots(page.document);
  if (renamed) rename(throughRoots(page.document, '[class]'));
  return page;
}
