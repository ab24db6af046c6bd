import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Detection } from '../../lib/domain/detection.ts';
import { readByRecipe } from '../../lib/sites/recipe/read.ts';
import type { Application } from '../sites/recipe/applications.ts';
import { APPLICATIONS } from '../sites/recipe/applications.ts';
import { CONVERSATIONS, ME } from '../sites/recipe/conversations.ts';
import { renameClasses, renameMadeUp } from '../sites/recipe/disturbances.ts';
import { LAST_APPLICATIONS } from '../sites/recipe/last-applications.ts';
import { LATER_CHATS } from '../sites/recipe/later-chats.ts';
import { LATER_DESKS } from '../sites/recipe/later-desks.ts';
import { learnFrom, lessonOn, recipeIn } from '../sites/recipe/lesson.ts';
import { savedPage, seenAnew } from '../sites/saved-page.ts';

const PAGES = [...APPLICATIONS, ...LATER_CHATS, ...LATER_DESKS, ...LAST_APPLICATIONS].map(
  (one) => [one.name, one] as const,
);

describe.each(PAGES)('%s', (_name, application) => {
  it('reads the same person and conversation, whatever classes and made-up ids are called', () => {
    const [taught, ...others] = CONVERSATIONS;
    if (taught === undefined) throw new Error('there is no conversation');
    const page = pageOf(application.conversation(taught, CONVERSATIONS));
    const picks = lessonOn(page.document, application, taught);
    const recipe = recipeIn(learnFrom(page, picks));
    fc.assert(
      fc.property(fc.constantFrom(...others), fc.string({ maxLength: 8 }), (one, salt) => {
        const given = application.conversation(one, CONVERSATIONS);
        const before = readByRecipe(recipe, pageOf(given));
        const changed = pageOf(given);
        renameClasses(changed.document, salt);
        renameMadeUp(changed.document, salt);
        const after = readByRecipe(recipe, seenAnew(changed));
        expect(whoAndWhere(after)).toEqual(whoAndWhere(before));
        expect(whoAndWhere(after)).toMatchObject({ name: one.name });
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});

function pageOf({ html, url }: ReturnType<Application['list']>) {
  return savedPage(html, { url: new URL(url), own: [ME.email] });
}

function whoAndWhere(found: Detection<unknown>) {
  if (found.kind !== 'people') return found;
  const contact = found.people[found.primary];
  return { name: contact?.name, points: contact?.points, key: found.conversation?.key };
}
