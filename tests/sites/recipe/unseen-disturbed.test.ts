import { describe, expect, it } from 'vitest';
import { visibleInFile } from '../../../lib/page/visible-in-file.ts';
import type { Page } from '../../../lib/sites/adapter.ts';
import { DISTURBANCES } from './disturbances.ts';
import { pageOf } from './lesson.ts';
import type { ServedPage } from './real-application.ts';
import { UNSEEN_APPLICATIONS } from './unseen-applications.ts';
import { TALKS_UNSEEN } from './unseen-conversations.ts';
import { isRightPerson, read, recipeFrom } from './unseen-reading.ts';

/** Where a page that is disturbed is taken for somebody else, and why. */
const SOMEBODY_ELSE: Record<string, string> = {
  'a bar for names and for searches': 'words of a notice stand where the name was',
};
// one message only, and one side only: what has least to go by
const READ = [2, 11].flatMap((at) => TALKS_UNSEEN[at] ?? []);

describe.each(UNSEEN_APPLICATIONS.map((application) => [application.name, application] as const))(
  'after one lesson on %s, however it is disturbed',
  (name, application) => {
    const [taught] = TALKS_UNSEEN;
    if (taught === undefined) throw new Error('there is no conversation');
    const recipe = recipeFrom(application, taught);
    const disturbed = (served: ServedPage): [string, Page][] =>
      Object.entries(DISTURBANCES).map(([what, disturb]) => {
        const page = pageOf(served);
        disturb(page.document);
        return [what, { ...page, visible: visibleInFile(page.document) }];
      });

    it('is never somebody else', () => {
      const wrong = READ.flatMap((one) =>
        disturbed(application.conversation(one, TALKS_UNSEEN)).flatMap(([what, page]) => {
          const reading = { one, ...read(recipe, page) };
          return reading.person === undefined || isRightPerson(reading) ? [] : what;
        }),
      );
      if (name in SOMEBODY_ELSE) expect(wrong, 'the exception is needed no more').not.toEqual([]);
      else expect(wrong).toEqual([]);
    });

    it('is nobody on the list', () => {
      const shown = disturbed(application.list(TALKS_UNSEEN)).flatMap(([what, page]) =>
        read(recipe, page).person === undefined ? [] : what,
      );
      expect(shown).toEqual([]);
    });
  },
);
