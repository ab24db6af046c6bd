import type { Recipe } from '../lib/domain/recipe.ts';
import { trialDrawnOn } from '../lib/page/teach/trial-drawn.ts';

export default defineUnlistedScript(() => {
  // where the next call into this page finds it: the extension's own world, which the page does not see
  Reflect.set(globalThis, 'trial-drawn', (recipe: Recipe, own: readonly string[]) =>
    trialDrawnOn(document, recipe, own),
  );
});
