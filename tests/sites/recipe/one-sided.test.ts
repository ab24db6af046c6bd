import { describe, expect, it } from 'vitest';
import { pageOf } from './lesson.ts';
import { UNSEEN_APPLICATIONS } from './unseen-applications.ts';
import { TALKS_UNSEEN, type Talk, type UnseenApplication } from './unseen-conversations.ts';
import { plain, read, recipeFrom } from './unseen-reading.ts';
import { mine } from './varied-conversations.ts';

/** One message of the contact, and three of them without an answer. */
const TAUGHT = [2, 11].flatMap((at) => TALKS_UNSEEN[at] ?? []);
const FEWEST_WITH_WORDS = 40;

interface Lesson {
  what: string;
  /** What was read as the contact's, of every other conversation, with what the user said there. */
  theirs: { text: string; ours: string[] }[];
}

const lessons = UNSEEN_APPLICATIONS.flatMap((application) =>
  TAUGHT.map((taught) => lessonOn(application, taught)),
);

describe('after a lesson on a conversation that the contact alone wrote in', () => {
  it('the user’s words are never the contact’s', () => {
    const mixed = lessons.filter(({ theirs }) =>
      theirs.some(({ text, ours }) => ours.some((words) => text.includes(words))),
    );
    expect(mixed.map(({ what }) => what)).toEqual([]);
  });

  it('what the contact said is read all the same where something tells it', () => {
    const worded = lessons.filter(({ theirs }) => theirs.length > 0);
    expect(worded.length).toBeGreaterThanOrEqual(FEWEST_WITH_WORDS);
  });
});

function lessonOn(application: UnseenApplication, taught: Talk): Lesson {
  const recipe = recipeFrom(application, taught);
  const theirs = TALKS_UNSEEN.filter((one) => one !== taught).flatMap((one) => {
    const ours = one.lines.filter(mine).map(({ text }) => plain(text));
    const { messages } = read(recipe, pageOf(application.conversation(one, TALKS_UNSEEN)));
    return messages
      .filter(({ from }) => from === 0)
      .map(({ text }) => ({ text: plain(text), ours }));
  });
  return { what: `${application.name}, ${taught.name}`, theirs };
}
