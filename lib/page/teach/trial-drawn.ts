import type { Detection } from '../../domain/detection.ts';
import type { Recipe } from '../../domain/recipe.ts';
import type { ReadTime } from '../../domain/stated.ts';
import { composedPage } from '../../sites/read/composed.ts';
import { readWith } from '../../sites/recipe/read.ts';
import { visibleOnScreen } from '../visible-on-screen.ts';

/** What is read of this page as it is drawn, by a recipe that was learnt on it so a moment ago. */
export function trialDrawnOn(
  document: Document,
  recipe: Recipe,
  own: readonly string[],
): Detection<ReadTime> {
  const url = new URL(location.href);
  const page = { document, url, now: new Date(), own, visible: visibleOnScreen };
  return readWith(recipe, composedPage(page));
}
