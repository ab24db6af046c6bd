import { describe, expect, it } from 'vitest';
import { visibleInFile } from '../../../lib/page/visible-in-file.ts';
import { readByRecipe } from '../../../lib/sites/recipe/read.ts';
import { APPLICATIONS } from './applications.ts';
import { CONVERSATIONS } from './conversations.ts';
import { DISTURBANCES } from './disturbances.ts';
import { LAST_APPLICATIONS } from './last-applications.ts';
import { LATER_CHATS } from './later-chats.ts';
import { LATER_DESKS } from './later-desks.ts';
import { lessonFrom, pageOf, recipeIn } from './lesson.ts';

const DISTURBED = [...APPLICATIONS, ...LATER_CHATS, ...LATER_DESKS, ...LAST_APPLICATIONS].map(
  (application) => [application.name, application] as const,
);
// `npm run bench -- detect` reads all conversations
const READ = [1, 6, 9].flatMap((at) => CONVERSATIONS[at] ?? []);

describe.each(DISTURBED)('after one lesson, %s', (_name, application) => {
  const [taught] = CONVERSATIONS;
  if (taught === undefined) throw new Error('there is no conversation');
  const recipe = recipeIn(lessonFrom(application, taught));
  const readDisturbed = (
    given: { html: string; url: string },
    disturb: (document: Document) => void,
  ) => {
    const page = pageOf(given);
    disturb(page.document);
    return readByRecipe(recipe, { ...page, visible: visibleInFile(page.document) });
  };

  it.each(Object.entries(DISTURBANCES))(
    'is the right person, and nobody on the list: %s',
    (_what, disturb) => {
      const names = READ.map((one) => {
        const found = readDisturbed(application.conversation(one, CONVERSATIONS), disturb);
        return found.kind === 'people' ? found.people[found.primary]?.name : found.kind;
      });
      expect(names).toEqual(READ.map(({ name }) => name));
      expect(readDisturbed(application.list(CONVERSATIONS), disturb)).toEqual({ kind: 'none' });
    },
  );
});
