import type { Recipe } from '../../domain/recipe.ts';
import type { SiteAdapter } from '../adapter.ts';
import { composedPage } from '../read/composed.ts';
import { adapterBy } from './adapter.ts';
import { readWith } from './read.ts';

/**
 * The adapter that a recipe makes which was learnt from a page as it is drawn: another than `taughtAdapter`, whose
 * addresses beside names would be too much beside the copy of the page.
 */
export function drawnAdapter(recipe: Recipe): SiteAdapter {
  return adapterBy(recipe, (page) => readWith(recipe, composedPage(page)));
}
