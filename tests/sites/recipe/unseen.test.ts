import { describe, expect, it } from 'vitest';
import { visibleInFile } from '../../../lib/page/visible-in-file.ts';
import type { Page } from '../../../lib/sites/adapter.ts';
import { renameClasses, renameIds } from './disturbances.ts';
import { pageOf } from './lesson.ts';
import type { ServedPage } from './real-application.ts';
import { UNSEEN_APPLICATIONS } from './unseen-applications.ts';
import { TALKS_UNSEEN, type UnseenApplication } from './unseen-conversations.ts';
import { isRightPerson, plain, type Reading, read, recipeFrom } from './unseen-reading.ts';
import { mine } from './varied-conversations.ts';

const ENOUGH = 0.9;
const TAUGHT = [0, 6].flatMap((at) => TALKS_UNSEEN[at] ?? []);
const CHANGES: Record<string, (document: Document) => void> = {
  'as it is': () => undefined,
  'other names of classes and ids': (document) => {
    renameClasses(document, 'k');
    renameIds(document, 'k');
  },
};

/** Where fewer than nine in ten are read, and why. */
const FEWER: Record<string, string> = {
  'a window for one conversation': 'a single message on a page whose address names nothing',
  'a network for sellers': 'the first message alone has a line with its subject',
  'thread entries, “posted”': 'rows come and go before the name, which only an id marks',
};

/** What is read after one lesson, of an application as it is or changed. */
interface Course {
  what: string;
  others: Reading[];
  elsewhere: [where: string, name: string | undefined][];
}

describe.each(UNSEEN_APPLICATIONS.map((application) => [application.name, application] as const))(
  'after one lesson on %s',
  (name, application) => {
    const courses = Object.keys(CHANGES).flatMap((what) => coursesOn(application, what));
    const short = (isRight: (reading: Reading) => boolean) =>
      courses
        .filter(({ others }) => others.filter(isRight).length < ENOUGH * others.length)
        .map(({ what }) => what);
    const expectOnlyIn = (exceptions: Record<string, string>, found: readonly string[]) => {
      if (name in exceptions) expect(found, 'the exception is needed no more').not.toEqual([]);
      else expect(found).toEqual([]);
    };

    it('is the right person in nine of ten others', () => {
      expectOnlyIn(FEWER, short(isRightPerson));
    });

    it('calls them by their name alone', () => {
      if (name in FEWER) return;
      expect(short(isCalledRight)).toEqual([]);
    });

    it('never is somebody else', () => {
      const wrong = courses.flatMap(({ others }) =>
        others.filter((reading) => reading.person !== undefined && !isRightPerson(reading)),
      );
      expect(wrong.map(({ one, person }) => [one.name, person?.name])).toEqual([]);
    });

    it('is nobody on the list, nor on pages about nobody', () => {
      for (const { elsewhere } of courses)
        expect(elsewhere).toEqual(elsewhere.map(([where]) => [where, undefined]));
    });

    it('never puts the user’s words into the contact’s mouth', () => {
      expect(courses.flatMap(({ others }) => others.flatMap(wordsOfUser))).toEqual([]);
    });
  },
);

function coursesOn(application: UnseenApplication, what: string): Course[] {
  const changed = (served: ServedPage): Page => {
    const page = pageOf(served);
    CHANGES[what]?.(page.document);
    return { ...page, visible: visibleInFile(page.document) };
  };
  const pages = TALKS_UNSEEN.map(
    (one) => [one, changed(application.conversation(one, TALKS_UNSEEN))] as const,
  );
  const elsewhere = Object.entries({
    list: application.list(TALKS_UNSEEN),
    ...application.elsewhere?.(TALKS_UNSEEN),
  }).map(([where, served]) => [where, changed(served)] as const);
  return TAUGHT.map((taught) => {
    const recipe = recipeFrom(application, taught);
    return {
      what: `${what}, taught with ${taught.name}`,
      others: pages
        .filter(([one]) => one !== taught)
        .map(([one, page]) => ({ one, ...read(recipe, page) })),
      elsewhere: elsewhere.map(([where, page]) => [where, read(recipe, page).person?.name]),
    };
  });
}

function isCalledRight({ one, person }: Reading): boolean {
  return plain(person?.name) === plain(one.name);
}

function wordsOfUser({ one, messages }: Reading): string[] {
  const ours = one.lines.filter(mine).map(({ text }) => plain(text));
  return messages
    .filter(({ from, text }) => from === 0 && ours.some((words) => plain(text).includes(words)))
    .map(({ text }) => text);
}
