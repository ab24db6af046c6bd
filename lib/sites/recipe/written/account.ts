import type { HandlePlace, PageRecipe, TextPlace } from '../../../domain/site-recipe.ts';
import type { Page } from '../../adapter.ts';
import { folded, nameOf } from '../../read/name.ts';
import { property } from '../../read/node.ts';
import type { Named } from './address.ts';
import { type Found, foundAt, textsAt } from './texts.ts';

/** Somebody on a site, as a page shows them. */
export interface Account {
  handle: string;
  name: string;
  /** Whether two elements name the account, or the address and an element, and none of them another. */
  sure: boolean;
}

/** How far around a handle that may stand which is beside it. */
const LEVELS = 2;
const HANDLE = /^[\p{L}\p{N}._-]{1,60}$/u;

/**
 * The account that a profile or a post is of; `lags` where places name another than the address does, as a page that
 * was come to by a click may for a moment; undefined where nothing on the page names one.
 */
export function accountOn(
  page: Page,
  { handles = [], names }: PageRecipe,
  { handle = '', id = '' }: Named,
): Account | 'lags' | undefined {
  const places = handles.map((one) => signsAt(one, page, id)).filter((one) => one.length > 0);
  const titled = names.map((one) => textsAt(one, page.document, page, handle)[0] ?? '');
  // a text that stands beside the handle of the address names it too
  const beside = names.filter(({ after = '' }, at) => after.includes('{handle}') && titled[at]);
  const asked = handle === '' ? namedByAll(places) : [handle];
  const [account] = asked;
  const agreeing = places.map((signs) => signs.filter((one) => isSame(one.text, account ?? '')));
  if (agreeing.some((signs) => signs.length === 0)) return 'lags';
  if (account === undefined || places.length + beside.length === 0) return undefined;
  const signs = agreeing.flat();
  // a text and an attribute of one element say one thing twice
  const others = new Set(signs.map(({ at }) => at)).size + beside.length;
  const byAddress = handle !== '' || signs.some((one) => one.besideId);
  // what a place tells beside an account that the address does not name
  const isAlone = handle !== '' || signs.length === places.flat().length;
  const sure = asked.length === 1 && isAlone && others + (byAddress ? 1 : 0) > 1;
  return { handle: account, name: nameAmong(titled), sure };
}

/** A handle that a place tells, and whether the id of the address stands beside it. */
interface Sign extends Found {
  besideId: boolean;
}

/** The handles of a place; where it says what stands beside one, only those beside the id of the address. */
function signsAt({ beside, ...place }: HandlePlace, page: Page, id: string): Sign[] {
  const found = handlesAt(place, page).map((one) => ({ ...one, besideId: beside !== undefined }));
  return beside === undefined
    ? found
    : found.filter(({ at }) => at !== undefined && textBeside(at, beside, page) === id);
}

/** The first text of a place in what is nearest around an element. */
function textBeside(element: Element, place: TextPlace, page: Page): string | undefined {
  let around = property(element, 'parentElement');
  for (let level = 0; level < LEVELS && around !== null; level += 1) {
    const [text] = textsAt(place, around, page);
    if (text !== undefined) return text;
    around = property(around, 'parentElement');
  }
  return undefined;
}

/** The handles that every place tells, each once. */
function namedByAll([first = [], ...others]: readonly Sign[][]): string[] {
  const told = first
    .map(({ text }) => text)
    .filter((one) => others.every((signs) => signs.some(({ text }) => isSame(text, one))));
  return told.filter((one, at) => told.findIndex((two) => isSame(one, two)) === at);
}

/** What can be a handle at a place. */
export function handlesAt(place: TextPlace, page: Page): Found[] {
  return foundAt(place, page.document, page)
    .map(({ text, at }) => ({ text: text.replace(/^@/, ''), at }))
    .filter(({ text }) => HANDLE.test(text));
}

/** What two texts say is the name, else the first. */
export function nameAmong(texts: readonly string[]): string {
  const names = texts.map(nameOf).filter((one) => /\p{L}/u.test(one));
  const twice = names.find((one, at) => names.slice(at + 1).some((two) => isAlike(one, two)));
  return twice ?? names[0] ?? '';
}

/** Whether two names are the same to a reader. */
export function isAlike(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/** Whether two handles are one account's. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
