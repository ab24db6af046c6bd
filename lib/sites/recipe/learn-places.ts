import type { NotLearnt } from '../../domain/not-learnt.ts';
import type { NamePlace, Recipe } from '../../domain/recipe.ts';
import { RECIPE_CAPS } from '../../domain/recipe-caps.ts';
import type { Page } from '../adapter.ts';
import { first, property } from '../read/node.ts';
import { textOf } from '../read/text.ts';
import { calledAs } from './learn/called-as.ts';
import { isControl, isPressedByRole } from './learn/control.ts';
import { entryAround, sameBeside } from './learn/entry.ts';
import { areSteps, fits } from './learn/fits.ts';
import { type LearntMessages, learnMessages } from './learn/messages.ts';
import { type ClickedName, learnNames } from './learn/names.ts';
import { listOf } from './messages.ts';
import { descend, isAround, upFrom } from './places.ts';

const FRAGMENT = 11;
const MOST_DEPTH = 3;

/** What the user clicked, and how the contact is called. */
export interface Picks {
  /** Where the contact's name stands. */
  name: Element;
  /** One message of the contact. */
  message: Element;
  called: string;
}

/** What a recipe says of its site. */
export type About = Pick<Recipe, 'id' | 'name' | 'channel'>;

/** Where name and messages stand, from which is learnt who wrote what. */
export interface LearntPlaces {
  /** A recipe that tells of no message who wrote it. */
  recipe: Recipe;
  url: URL;
  name: string;
  /** Where the name stands. */
  element: Element;
  /** The words that were clicked. */
  message: Element;
  /** The message that they are of. */
  unit: Element;
  units: readonly Element[];
}

/** Why nothing was learnt. */
export interface NothingLearnt {
  why: Exclude<NotLearnt, 'other-frame'>;
}

/** Learns from two clicks where the pages of an application show whom they are about, and what was said. */
export function learnPlaces(
  page: Pick<Page, 'url' | 'visible'>,
  { name: clicked, message, called: told }: Picks,
  about: About,
): LearntPlaces | NothingLearnt {
  if ([clicked, message].some(isBelowRoot)) return { why: 'closed-off' };
  const document = property(clicked, 'ownerDocument');
  const body = first(document, 'body');
  const called = calledAs(clicked, told);
  if (body === undefined || called === undefined) return { why: 'other-name' };
  if (!isSaid(message)) return { why: 'no-message' };
  if (isControl(message) && !isPressedByRole(message)) return { why: 'control' };
  const { name } = called;
  const picks = { name: called.element, message: seenFrom(document, message) };
  if (isAround(picks.message, picks.name)) return { why: 'same-place' };
  const messages = learnMessages(body, picks, name, page.visible);
  const list = messages && listOf(messages.units);
  if (messages === undefined || list === undefined) return { why: 'no-message' };
  if (isControl(message) && !arePressed(messages)) return { why: 'control' };
  const names = namesBeside({ document, body, ...called, ...messages, list }, page.visible);
  if ('why' in names) return names;
  const places = messages.places.filter(fits);
  if (places.length === 0) return { why: 'no-message' };
  const { unit, units } = messages;
  const recipe: Recipe = {
    version: 1,
    ...about,
    origin: page.url.origin,
    names,
    messages: places,
    words: wordsOf(messages),
    authors: [],
  };
  return { recipe, url: page.url, name, element: called.element, message, unit, units };
}

/** The places of the name: in an entry of a list those alone that lead to no entry. */
function namesBeside(clicked: ClickedName, visible: Page['visible']): NamePlace[] | NothingLearnt {
  const { body, element, list, name } = clicked;
  const entry = entryAround(body, element, list);
  // the same name over the conversation, which is the next contact's tomorrow
  const over = entry && sameBeside(body, name, [upFrom(entry, 2) ?? entry, list], visible);
  const { around: _, ...alone } = clicked;
  const learnt = learnNames(over === undefined ? clicked : { ...alone, element: over });
  const isLasting = ({ by }: NamePlace) =>
    entry === undefined || over !== undefined || ['label', 'title', 'chosen'].includes(by);
  const names = learnt.filter((one) => fits(one) && isLasting(one));
  return names.length > 0 ? names : { why: entry ? 'list-entry' : 'no-name' };
}

/** Whether the words of all messages stand in what can be pressed, and are not those of one button in each. */
function arePressed({ units, words }: LearntMessages): boolean {
  const said = units.flatMap((one) => descend(one, words).slice(0, 1));
  const texts = new Set(said.map((one) => textOf(one, RECIPE_CAPS.text)));
  return said.length > 1 && texts.size * 2 > said.length && said.every(isPressedByRole);
}

function wordsOf({ words }: LearntMessages): Recipe['words'] {
  return areSteps(words) ? words : [];
}

/** Whether something is said in a message: an hour is none. */
function isSaid(message: Element): boolean {
  return /\p{L}|\p{Extended_Pictographic}/u.test(textOf(message, RECIPE_CAPS.text));
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
