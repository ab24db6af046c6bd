import type { Detection } from '../../domain/detection.ts';
import type { Recipe } from '../../domain/recipe.ts';
import type { ReadTime } from '../../domain/stated.ts';
import { readByRecipe } from '../../sites/recipe/read.ts';
import { framesOf } from '../page-of.ts';
import { visibleOnScreen } from '../visible-on-screen.ts';

/** What is read of this page by a recipe that was learnt on it a moment ago. */
export function trialOn(
  document: Document,
  recipe: Recipe,
  own: readonly string[],
): Detection<ReadTime> {
  const url = new URL(location.href);
  const frames = framesOf(document, visibleOnScreen);
  const visible = visibleOnScreen;
  return readByRecipe(recipe, { document, url, now: new Date(), own, frames, visible });
}
