import type { Learnt, Lesson, TeachServices } from '../../components/teach/teach-services.ts';
import * as lesson from '../../lib/browser/lesson.ts';
import { dropRecipe, keepRecipe, keptRecipes, watchRecipes } from '../../lib/browser/recipes.ts';
import type { NotLearnt } from '../../lib/domain/not-learnt.ts';
import { RECIPE_CAPS } from '../../lib/domain/recipe-caps.ts';
import { recipeSchema } from '../../lib/domain/recipe-schema.ts';
import { failure, type Result, success } from '../../lib/domain/result.ts';
import type { LessonAnswer } from '../../lib/messages/lesson-answer.ts';

const NO_RECIPE = 'This file holds nothing that Alongside was taught, so nothing was brought.';
const FULL =
  'The browser could not keep it, so nothing was changed. Free some disk space and try again.';

const NOT_LEARNT: Record<NotLearnt, string> = {
  'no-name': 'There is no name in what you clicked first. Click the words of the name itself.',
  control:
    'You clicked a button or a field, so nothing was learnt, and what was taught before stays. Click the words of the name, then those of one message.',
  'several-names':
    'You clicked a bar that holds several texts, so nothing was learnt, and what was taught before stays. Click the words of the name itself.',
  'own-name':
    'The message has another name over it, and the one you clicked first looks like your own, so nothing was learnt, and what was taught before stays. Click the name of the person you write with.',
  'own-menu':
    'The name you clicked first stands where sites show who is signed in, so nothing was learnt, and what was taught before stays. Click the name of the person you write with.',
  'other-name':
    'The name does not stand like that where you clicked first. Write it as the page does, or click closer to it.',
  'list-entry':
    'You clicked an entry of a list, which is another person’s tomorrow. Click the name over the conversation.',
  'closed-off':
    'This page keeps its messages in parts that a lesson can’t look into, so nothing was learnt. You can still log a summary by hand.',
  'no-message': 'There are no words in what you clicked. Click the text of one message.',
  'same-place':
    'The message holds the name, so neither can be told apart. Click closer to the words.',
  'other-frame':
    'This page shows what you clicked in a part that comes from another address, where nothing can be learnt. Log it by hand.',
};

/** Teaching the page in the tab that `tabBeside` names at the time, and what was taught. */
export function teachServices(tabBeside: () => number): TeachServices {
  return {
    async begin() {
      const tab = tabBeside();
      const begun = await lesson.beginLesson(tab);
      return begun.ok ? success(lessonIn(tab, begun.value)) : begun;
    },
    keep: (recipe) => changed(() => keepRecipe(recipe)),
    kept: keptRecipes,
    drop: (origin) => changed(() => dropRecipe(origin)),
    follow(listener) {
      let stopped = false;
      const look = () =>
        void keptRecipes().then(
          (recipes) => stopped || listener(recipes),
          () => undefined,
        );
      const stop = watchRecipes(look);
      look();
      return () => {
        stopped = true;
        stop();
      };
    },
    async read(text) {
      if (text.length > RECIPE_CAPS.file) return failure('invalid', NO_RECIPE);
      try {
        const { data } = recipeSchema.safeParse(JSON.parse(text));
        return data === undefined ? failure('invalid', NO_RECIPE) : success(data);
      } catch {
        return failure('invalid', NO_RECIPE);
      }
    },
  };
}

function lessonIn(tab: number, page: lesson.TaughtPage): Lesson {
  const { host, pattern, granted } = page;
  return {
    host,
    pattern,
    granted,
    end: () => void lesson.endLesson(tab),
    async name() {
      const answer = await lesson.askForName(tab);
      if (!answer.ok) return answer;
      const { value } = answer;
      if (value.kind === 'nothing') return notLearnt(value.why);
      return success(value.kind === 'name' ? value.name : undefined);
    },
    async message() {
      const answer = await lesson.askForMessage(tab);
      return answer.ok ? success(answer.value.kind === 'clicked') : answer;
    },
    async learn(given) {
      const answer = await lesson.learnFromClicks(tab, page, given);
      return answer.ok ? learntOf(answer.value) : answer;
    },
  };
}

function learntOf(answer: LessonAnswer): Result<Learnt | undefined> {
  if (answer.kind === 'nothing') return notLearnt(answer.why);
  return success(answer.kind === 'learnt' ? answer : undefined);
}

function notLearnt(why: NotLearnt): Result<never> {
  return failure('invalid', NOT_LEARNT[why]);
}

async function changed(write: () => Promise<void>): Promise<Result<undefined>> {
  try {
    await write();
    return success(undefined);
  } catch {
    return failure('storage', FULL);
  }
}
