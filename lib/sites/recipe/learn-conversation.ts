import type { Recipe } from '../../domain/recipe.ts';
import { RECIPE_CAPS } from '../../domain/recipe-caps.ts';
import { line } from '../read/name.ts';
import { all, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { learnAuthors, learnUser } from './learn/authors.ts';
import { fits } from './learn/fits.ts';
import { learnThread } from './learn/thread.ts';
import type { LearntPlaces } from './learn-places.ts';
import { titleOf } from './title.ts';

const MOST_WORDS = 80;

/** A recipe learnt from one page; with the clicked words, where only whoever teaches knows who wrote them. */
export interface Learnt {
  recipe: Recipe;
  unsure?: string;
}

/** Learns of the conversation on a page what tells who wrote what, and what in the address names it. */
export function learnConversation({
  recipe,
  url,
  name,
  message,
  unit,
  units,
}: LearntPlaces): Learnt {
  const { places, unsure } = learnAuthors(unit, units, name);
  const authors = places.filter(fits);
  const user = learnUser(units, name, [...recipe.names, ...authors]);
  const thread = learnThread(url, name, saidBy(property(unit, 'ownerDocument')));
  return {
    recipe: {
      ...recipe,
      authors,
      ...(user === undefined ? {} : { user }),
      ...(thread === undefined ? {} : { thread }),
    },
    ...(unsure ? { unsure: line(textOf(message, RECIPE_CAPS.text), MOST_WORDS) } : {}),
  };
}

/** What a page says that it is about: its title and its headings. */
function saidBy(document: Document): string {
  const headings = all(document, 'h1,h2,h3,[role=heading]', 20).map((one) => textOf(one, 200));
  return [titleOf(document), ...headings].join(' ').toLowerCase();
}
