import type { Recipe } from '../domain/recipe.ts';
import { fieldOf } from '../sites/read/field.ts';
import { drawnAdapter } from '../sites/recipe/drawn.ts';
import { extension, tell } from './extension.ts';
import { readBy } from './read-page.ts';
import { watchRoots } from './watch-roots.ts';

/**
 * Reads the page as it is drawn, by the recipe that was taught so for its origin. Where there is none, as on another port
 * of a taught host, the worker is told that the page is not this but one like any other.
 */
export async function readTaughtDrawn(): Promise<void> {
  // as in `taught`: one way for both would cost the pages that are not read as they are drawn
  const key = `recipe:${location.origin}`;
  const kept = await extension()?.storage.local.get(key);
  const recipe = kept?.[key];
  if (isDrawn(recipe)) await readBy(watchRoots, drawnAdapter(recipe), () => []);
  else await tell({ type: 'software', site: 'probe' });
}

// it was checked when it was kept, and nothing but the extension can write there
function isDrawn(value: unknown): value is Recipe {
  return fieldOf(value, 'drawn') === true;
}
