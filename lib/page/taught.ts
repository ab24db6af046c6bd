import type { Recipe } from '../domain/recipe.ts';
import { fieldOf } from '../sites/read/field.ts';
import { taughtAdapter } from '../sites/recipe/adapter.ts';
import { extension, tell } from './extension.ts';
import { framesOf } from './page-of.ts';
import { readPage } from './read-page.ts';

/**
 * Reads the page by the recipe that was taught for its origin. Where there is none, as on another port of a taught
 * host, the worker is told that the page is not this but one like any other.
 */
export async function readTaughtPage(): Promise<void> {
  const key = `recipe:${location.origin}`;
  const kept = await extension()?.storage.local.get(key);
  const recipe = kept?.[key];
  if (isRecipe(recipe)) await readPage(taughtAdapter(recipe), framesOf);
  else await tell({ type: 'software', site: 'probe' });
}

// it was checked when it was kept, and nothing but the extension can write there
function isRecipe(value: unknown): value is Recipe {
  return fieldOf(value, 'names') !== undefined;
}
