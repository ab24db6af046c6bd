import type { Recipe } from '../../domain/recipe.ts';
import { RECIPE_CAPS } from '../../domain/recipe-caps.ts';
import type { Page } from '../adapter.ts';
import { line } from '../read/name.ts';
import { all, first, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { learnAuthors, learnUser } from './learn/authors.ts';
import { calledAt } from './learn/called.ts';
import { entryAround, sameBeside } from './learn/entry.ts';
import { areSteps, fits } from './learn/fits.ts';
import { learnMessages } from './learn/messages.ts';
import { learnNames } from './learn/names.ts';
import { learnThread } from './learn/thread.ts';
import { listOf } from './messages.ts';
import { isAround, upFrom } from './places.ts';
import { titleOf } from './title.ts';

const FRAGMENT = 11;
const MOST_DEPTH = 3;
const MOST_WORDS = 80;

/** What the user clicked: the contact's name, and one message of the contact. */
export interface Picks {
  name: Element;
  message: Element;
  /** How the contact is called, where the user has said it. */
  called?: string;
}

/** A recipe learnt from one page, or why there is none. */
export type Learnt =
  /** With the clicked words, where only whoever teaches knows who wrote them. */
  | { recipe: Recipe; unsure?: string }
  | { why: 'no-name' | 'other-name' | 'list-entry' | 'closed-off' | 'no-message' | 'same-place' };

/** Learns from two clicks how the pages of an application show whom they are about. */
export function learnRecipe(
  page: Pick<Page, 'url' | 'visible'>,
  { name: clicked, message, called: told }: Picks,
  about: Pick<Recipe, 'id' | 'name' | 'channel'>,
): Learnt {
  if ([clicked, message].some(isBelowRoot)) return { why: 'closed-off' };
  const document = property(clicked, 'ownerDocument');
  const body = first(document, 'body');
  const called = calledAt(clicked, told);
  if (body === undefined || called === undefined)
    return { why: told === undefined ? 'no-name' : 'other-name' };
  const { name, element } = called;
  const picks = { name: element, message: seenFrom(document, message) };
  // an hour is no message
  if (!/\p{L}|\p{Extended_Pictographic}/u.test(textOf(message, RECIPE_CAPS.text)))
    return { why: 'no-message' };
  if (isAround(picks.message, picks.name)) return { why: 'same-place' };
  const messages = learnMessages(body, picks, name, page.visible);
  const list = messages && listOf(messages.units);
  if (messages === undefined || list === undefined) return { why: 'no-message' };
  const { units, unit } = messages;
  const entry = entryAround(body, element, list);
  // the same name over the conversation, which is the next contact's tomorrow
  const over = entry && sameBeside(body, name, [upFrom(entry, 2) ?? entry, list], page.visible);
  const clickedName = over === undefined ? called : { name, element: over };
  const learnt = learnNames({ document, body, ...clickedName, list, units, unit }).filter(fits);
  const names =
    entry === undefined || over !== undefined
      ? learnt
      : learnt.filter(({ by }) => by === 'label' || by === 'title' || by === 'chosen');
  if (names.length === 0) return { why: entry ? 'list-entry' : 'no-name' };
  const places = messages.places.filter(fits);
  if (places.length === 0) return { why: 'no-message' };
  const { places: written, unsure } = learnAuthors(unit, units, name);
  const authors = written.filter(fits);
  const user = learnUser(messages.units, name, [...names, ...authors]);
  const thread = learnThread(page.url, name, saidBy(document, body));
  return {
    recipe: {
      version: 1,
      ...about,
      origin: page.url.origin,
      names,
      messages: places,
      words: areSteps(messages.words) ? messages.words : [],
      authors,
      ...(user === undefined ? {} : { user }),
      ...(thread === undefined ? {} : { thread }),
    },
    ...(unsure ? { unsure: line(textOf(message, RECIPE_CAPS.text), MOST_WORDS) } : {}),
  };
}

/** What a page says that it is about: its title and its headings. */
function saidBy(document: Document, body: Element): string {
  const headings = all(body, 'h1,h2,h3,[role=heading]', 20).map((one) => textOf(one, 200));
  return [titleOf(document), ...headings].join(' ').toLowerCase();
}

/** Whether an element is part of a web component, whose inside no way leads to but in a copy of the page as it is drawn. */
function isBelowRoot(element: Element): boolean {
  return property(property(element, 'getRootNode').call(element), 'nodeType') === FRAGMENT;
}

/** What of a document shows an element: itself, or the frame of the document that it stands in. */
function seenFrom(document: Document, element: Element): Element {
  let shown = element;
  for (let depth = 0; depth < MOST_DEPTH; depth += 1) {
    const inside = property(shown, 'ownerDocument');
    const frame = property(inside, 'defaultView')?.frameElement;
    if (inside === document || !frame) break;
    shown = frame;
  }
  return shown;
}
