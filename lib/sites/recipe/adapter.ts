import type { Recipe } from '../../domain/recipe.ts';
import type { SiteAdapter } from '../adapter.ts';
import { readByRecipe } from './read.ts';

/** The adapter that a recipe makes: what watches and reports a page cannot tell it from any other. */
export function taughtAdapter(recipe: Recipe): SiteAdapter {
  return {
    id: 'taught',
    name: recipe.name,
    channel: recipe.channel,
    matches: 'self-hosted',
    reads: 'always',
    accepts: (page) => page.url.origin === recipe.origin,
    detect: (page) => readByRecipe(recipe, page),
  };
}
