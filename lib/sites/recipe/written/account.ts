import type { PageRecipe, TextPlace } from '../../../domain/site-recipe.ts';
import type { Page } from '../../adapter.ts';
import { folded, nameOf } from '../../read/name.ts';
import type { Named } from './address.ts';
import { textsAt } from './texts.ts';

/** Somebody on a site, as a page shows them. */
export interface Account {
  handle: string;
  name: string;
  /** Whether two places name the account, or an address and a place. */
  sure: boolean;
}

const HANDLE = /^[\p{L}\p{N}._-]{1,60}$/u;

/**
 * The account that a profile or a post is of; `lags` where places name another than the address does, as a page that
 * was come to by a click may for a moment; undefined where nothing on the page names one.
 */
export function accountOn(
  page: Page,
  { handles = [], names }: PageRecipe,
  { handle = '' }: Named,
): Account | 'lags' | undefined {
  const told = handles.flatMap((one) => toldAt(one, page, handle) ?? []);
  const titled = names.map((one) => textsAt(one, page.document, page, handle)[0] ?? '');
  // a text that stands beside the handle of the address names it too
  const beside = names.filter(({ after = '' }, at) => after.includes('{handle}') && titled[at]);
  const [first = ''] = told;
  const isOne = told.every((one) => isSame(one, handle || first));
  if (!isOne) return 'lags';
  const found = told.length + beside.length;
  if (found === 0) return undefined;
  const signs = found + (handle === '' ? 0 : 1);
  return { handle: handle || first, name: nameAmong(titled), sure: signs > 1 };
}

/** The handle that a place tells: that of the address where it is one of several. */
function toldAt(place: TextPlace, page: Page, handle: string): string | undefined {
  const told = handlesAt(place, page);
  return told.find((one) => isSame(one, handle)) ?? told[0];
}

/** What can be a handle among the texts of a place. */
export function handlesAt(place: TextPlace, page: Page): string[] {
  const texts = textsAt(place, page.document, page).map((one) => one.replace(/^@/, ''));
  return texts.filter((one) => HANDLE.test(one));
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
