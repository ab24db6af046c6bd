import { describe, expect, it } from 'vitest';
import { visibleInFile } from '../../../lib/page/visible-in-file.ts';
import { readByRecipe } from '../../../lib/sites/recipe/read.ts';
import { CONVERSATIONS } from './conversations.ts';
import { renameClasses, renameIds } from './disturbances.ts';
import { lessonFrom, pageOf, recipeIn } from './lesson.ts';
import type { ServedPage } from './real-application.ts';
import { REAL_CHATS } from './real-chats.ts';
import { REAL_DESKS } from './real-desks.ts';
import { REAL_MAILS } from './real-mails.ts';

const NAMES = CONVERSATIONS.map(({ name }) => name);
const CHANGES: Record<string, (document: Document) => void> = {
  'as it is': () => undefined,
  'other names of classes': (document) => renameClasses(document, 'k'),
  'other ids': (document) => renameIds(document, 'k'),
};
/** Without the ids that somebody chose there is nobody: a block that comes and goes moves the place of the name. */
const NEEDS_IDS = ['FreeScout'];
const LESSONS = [...REAL_DESKS, ...REAL_CHATS, ...REAL_MAILS].flatMap((application) =>
  [0, 5, 7].flatMap((at) => {
    const taught = CONVERSATIONS[at];
    return taught === undefined ? [] : [{ application, taught, what: application.name }];
  }),
);

describe.each(LESSONS)(
  'after one lesson on the real $what, with $taught.name',
  ({ application, taught }) => {
    const recipe = recipeIn(lessonFrom(application, taught));
    const read = (served: ServedPage, change: (document: Document) => void = () => undefined) => {
      const page = pageOf(served);
      change(page.document);
      return readByRecipe(recipe, { ...page, visible: visibleInFile(page.document) });
    };
    const contactOn = (served: ServedPage, change?: (document: Document) => void) => {
      const found = read(served, change);
      return found.kind === 'people' ? found.people[found.primary]?.name : undefined;
    };

    it.each(Object.entries(CHANGES))(
      'is the right person in every conversation: %s',
      (_what, change) => {
        const found = CONVERSATIONS.map((one) =>
          contactOn(application.conversation(one, CONVERSATIONS), change),
        );
        const isLost = change === CHANGES['other ids'] && NEEDS_IDS.includes(application.name);
        expect(found).toEqual(isLost ? NAMES.map(() => undefined) : NAMES);
      },
    );

    it.each(Object.entries(CHANGES))('is nobody anywhere else: %s', (_what, change) => {
      const others = {
        list: application.list(CONVERSATIONS),
        ...application.elsewhere(CONVERSATIONS),
        ...(application.group === undefined ? {} : { group: application.group(CONVERSATIONS) }),
      };
      for (const [where, served] of Object.entries(others))
        expect([where, contactOn(served, change)]).toEqual([where, undefined]);
    });

    it('never puts the user’s words into the contact’s mouth', () => {
      const wrong = CONVERSATIONS.flatMap((one) => {
        const found = read(application.conversation(one, CONVERSATIONS));
        const said = found.kind === 'people' ? (found.conversation?.messages ?? []) : [];
        // a mail on a page of its own is one message, whoever wrote its lines
        if (REAL_MAILS.some((mail) => mail === application)) return [];
        const words = (text: string) => text.replace(/\s+/g, ' ');
        const theirs = one.lines
          .filter(({ by }) => by === 'contact')
          .map(({ text }) => words(text));
        return said.filter(({ from, text }) => from === 0 && !theirs.includes(words(text)));
      });
      expect(wrong).toEqual([]);
    });
  },
);
