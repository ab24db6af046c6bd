import type { Recipe } from '../../domain/recipe.ts';
import { RECIPE_CAPS } from '../../domain/recipe-caps.ts';
import { line } from '../read/name.ts';
import { all, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { addressesBeside, areasAround } from './addresses.ts';
import { learnAuthors, learnUser } from './learn/authors.ts';
import { fits } from './learn/fits.ts';
import { isOwnName } from './learn/own-name.ts';
import { learnThread } from './learn/thread.ts';
import type { LearntPlaces, NothingLearnt } from './learn-places.ts';
import { titleOf } from './title.ts';

const MOST_WORDS = 80;
const MOST_HEAD = 400;
const WHEN = /\d[:.h]\d\d|\d{4}/;
const FROM = /^(?:from|von|van|de|da|od|från|fra|от|差出人|发件人|보낸 사람)\P{L}*$/iu;

/** A recipe learnt from one page; with the clicked words, where only whoever teaches knows who wrote them. */
export interface Learnt {
  recipe: Recipe;
  unsure?: string;
}

/** Learns of the conversation on a page what tells who wrote what, and what in the address names it. */
export function learnConversation(places: LearntPlaces): Learnt | NothingLearnt {
  if (isOwnName(places)) return { why: 'own-name' };
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

/** Whether the page tells beside the name that its bearer sent what it shows, and when: by "From", or by an address. */
function isSent({ recipe, element, units }: LearntPlaces): boolean {
  const areas = areasAround(element, units);
  if (!areas.some((one) => WHEN.test(textOf(one, MOST_HEAD)))) return false;
  const { points } = addressesBeside(element, units, { visible: () => true, own: [] });
  const labels = recipe.names.flatMap((one) => (one.by === 'beside' ? one.label : []));
  return points.some(({ kind }) => kind === 'email') || labels.some((one) => FROM.test(one));
}

/** What a page says that it is about: its title and its headings. */
function saidBy(document: Document): string {
  const headings = all(document, 'h1,h2,h3,[role=heading]', 20).map((one) => textOf(one, 200));
  return [titleOf(document), ...headings].join(' ').toLowerCase();
}
