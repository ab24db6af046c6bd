import type { DetectedMessage, DetectedPerson } from '../../../lib/domain/detection.ts';
import type { Recipe } from '../../../lib/domain/recipe.ts';
import type { Page } from '../../../lib/sites/adapter.ts';
import { readByRecipe } from '../../../lib/sites/recipe/read.ts';
import { learnFrom, pageOf, recipeIn } from './lesson.ts';
import { TALKS_UNSEEN, type Talk, type UnseenApplication } from './unseen-conversations.ts';
import { unseenLesson } from './unseen-lesson.ts';

/** What is read of one conversation. */
export interface Reading {
  one: Talk;
  person: DetectedPerson | undefined;
  messages: readonly DetectedMessage<unknown>[];
}

/** The recipe that is learnt from one conversation; whoever teaches sets right what the panel takes for the name. */
export function recipeFrom(application: UnseenApplication, taught: Talk): Recipe {
  const page = pageOf(application.conversation(taught, TALKS_UNSEEN));
  const having = (selector: string) => page.document.querySelectorAll(selector);
  const picks = unseenLesson(having, application, taught);
  return recipeIn(learnFrom(page, { ...picks, called: taught.name }));
}

/** Whom a page is about by a recipe, and what they said. */
export function read(recipe: Recipe, page: Page): Pick<Reading, 'person' | 'messages'> {
  const found = readByRecipe(recipe, page);
  if (found.kind !== 'people') return { person: undefined, messages: [] };
  return { person: found.people[found.primary], messages: found.conversation?.messages ?? [] };
}

/** Whether a reading is of the contact, however many words stand around the name. */
export function isRightPerson({ one, person }: Reading): boolean {
  return plain(person?.name).includes(plain(one.name));
}

/** A text in small letters, its spaces single. */
export function plain(text = ''): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
