import type { Detection } from '../../domain/detection.ts';
import type { Recipe } from '../../domain/recipe.ts';
import type { Page } from '../adapter.ts';

/** Reads a page as a recipe tells: pure like every adapter, and never surer than `likely`. */
export function readByRecipe(_recipe: Recipe, _page: Page): Detection {
  return { kind: 'none' };
}
