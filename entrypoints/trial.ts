import type { Recipe } from '../lib/domain/recipe.ts';
import { trialOn } from '../lib/page/teach/trial.ts';

export default defineUnlistedScript(() => {
  // where the next call into this page finds it: the extension's own world, which the page does not see
  Reflect.set(globalThis, 'trial', (recipe: Recipe, own: readonly string[]) =>
    trialOn(document, recipe, own),
  );
});
