import { describe, expect, it } from 'vitest';
import { recipeSchema } from '../../../lib/domain/recipe-schema.ts';
import { visibleInFile } from '../../../lib/page/visible-in-file.ts';
import { readByRecipe } from '../../../lib/sites/recipe/read.ts';
import { AMONG_OTHERS } from './among-others.ts';
import { renameClasses, renameMadeUp } from './disturbances.ts';
import { innermostLessonOn, learnFrom, pageOf, recipeIn } from './lesson.ts';
import { PARTS_OF_TEXTS } from './parts-of-texts.ts';
import { VARIED } from './varied-conversations.ts';

const CHANGES: Record<string, (document: Document) => void> = {
  'as it is': () => undefined,
  'other names of classes, other made-up ids': (document) => {
    renameClasses(document, 'k');
    renameMadeUp(document, 'k');
  },
};
const LESSONS = [...PARTS_OF_TEXTS, ...AMONG_OTHERS].flatMap((application) =>
  [0, 1].flatMap((at) => {
    const taught = VARIED[at];
    return taught === undefined ? [] : [{ application, taught, what: application.name }];
  }),
);

describe.each(LESSONS)(
  'after one lesson on $what, with $taught.name',
  ({ application, taught }) => {
    const page = pageOf(application.conversation(taught, VARIED));
    const recipe = recipeIn(learnFrom(page, innermostLessonOn(page.document, application)));
    const others = VARIED.filter((one) => one !== taught);
    const read = (given: { html: string; url: string }, change: (document: Document) => void) => {
      const changed = pageOf(given);
      change(changed.document);
      return readByRecipe(recipe, { ...changed, visible: visibleInFile(changed.document) });
    };

    describe.each(Object.entries(CHANGES))('%s', (_what, change) => {
      const found = others.map((one) => {
        const reading = read(application.conversation(one, VARIED), change);
        const person = reading.kind === 'people' ? reading.people[reading.primary] : undefined;
        const messages = reading.kind === 'people' ? reading.conversation?.messages : undefined;
        return { one, person, messages: messages ?? [] };
      });

      it('is the right person in every other', () => {
        expect(found.map(({ person }) => person?.name)).toEqual(others.map(({ name }) => name));
      });

      it('gives nobody an address that is not theirs', () => {
        const wrong = found.flatMap(({ one, person }) =>
          (person?.points ?? []).filter(
            ({ kind, value }) => kind === 'email' && value !== one.email,
          ),
        );
        expect(wrong).toEqual([]);
      });

      it('never puts the user’s words into the contact’s mouth', () => {
        const wrong = found.flatMap(({ one, messages }) => {
          const theirs = one.lines
            .filter(({ by }) => by === 'contact')
            .map(({ text }) => words(text));
          return messages.filter(({ from, text }) => from === 0 && !theirs.includes(words(text)));
        });
        expect(wrong).toEqual([]);
      });

      it('is nobody on the list', () => {
        expect(read(application.list(VARIED), change)).toEqual({ kind: 'none' });
      });
    });

    it('is data that a file can bring', () => {
      expect(recipeSchema.parse(JSON.parse(JSON.stringify(recipe)))).toEqual(recipe);
    });
  },
);

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
