import type { Recipe } from '../../domain/recipe.ts';
import type { SiteAdapter } from '../adapter.ts';
import { readByRecipe } from './read.ts';

/** The adapter that a recipe makes: what watches and reports a page cannot tell it from any other. */
export function taughtAdapter(recipe: Recipe): SiteAdapter {
  return adapterBy(recipe, (page) => readByRecipe(recipe, page));
}

/** The same, of a recipe that is read in a way of its own. */
export function adapterBy(recipe: Recipe, detect: SiteAdapter['detect']): SiteAdapter {
  return {
    id: 'taught',
    name: recipe.name,
    channel: recipe.channel,
    matches: 'self-hosted',
    reads: 'always',
    accepts: (page) => page.url.origin === recipe.origin,
    detect,
  };
}
