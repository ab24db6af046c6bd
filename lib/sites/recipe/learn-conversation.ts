import type { Recipe } from '../../domain/recipe.ts';
import { RECIPE_CAPS } from '../../domain/recipe-caps.ts';
import { line } from '../read/name.ts';
import { all, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { learnAuthors, learnUser } from './learn/authors.ts';
import { fits } from './learn/fits.ts';
import { whyOwn } from './learn/own-name.ts';
import { isSent } from './learn/sent.ts';
import { learnThread } from './learn/thread.ts';
import type { LearntPlaces, NothingLearnt } from './learn-places.ts';
import { titleOf } from './title.ts';

const MOST_WORDS = 80;

/** A recipe learnt from one page; with the clicked words, where only whoever teaches knows who wrote them. */
export interface Learnt {
  recipe: Recipe;
  unsure?: string;
}

/** Learns of the conversation on a page what tells who wrote what, and what in the address names it. */
export function learnConversation(places: LearntPlaces): Learnt | NothingLearnt {
  const why = whyOwn(places);
  if (why !== undefined) return { why };
  const { recipe, url, name, message, unit, units } = places;
  const { places: writers, unsure } = learnAuthors(places, isSent(places));
  const authors = writers.filter(fits);
  const user = learnUser(units, name, [...recipe.names, ...authors]);
  // who writes alone may be the user elsewhere, where nothing else says whom a page is about
  const mayBeUser = user === undefined && recipe.names.every(({ by }) => by === 'writer');
  const thread = learnThread(url, name, saidBy(property(unit, 'ownerDocument')));
  return {
    recipe: {
      ...recipe,
      authors: mayBeUser ? [] : authors,
      ...(user === undefined ? {} : { user }),
      ...(thread === undefined ? {} : { thread }),
    },
    ...(unsure && !mayBeUser
      ? { unsure: line(textOf(message, RECIPE_CAPS.text), MOST_WORDS) }
      : {}),
  };
}

/** What a page says that it is about: its title and its headings. */
function saidBy(document: Document): string {
  const headings = all(document, 'h1,h2,h3,[role=heading]', 20).map((one) => textOf(one, 200));
  return [titleOf(document), ...headings].join(' ').toLowerCase();
}
