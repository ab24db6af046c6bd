import type { TeachServices } from '../../components/teach/teach-services.ts';
import type { Recipe } from '../../lib/domain/recipe.ts';
import { recipeSchema } from '../../lib/domain/recipe-schema.ts';
import { failure, success } from '../../lib/domain/result.ts';

/** Recipes in memory; a page that can't be taught unless the test gives a lesson. */
export function teachServicesFor(begin?: TeachServices['begin']): TeachServices {
  const kept = new Map<string, Recipe>();
  const listeners = new Set<(recipes: readonly Recipe[]) => void>();
  const tell = () => {
    for (const listener of listeners) listener([...kept.values()]);
  };
  return {
    begin: begin ?? (async () => failure('refused', 'This page can’t be taught.')),
    async keep(recipe) {
      kept.set(recipe.origin, recipe);
      tell();
      return success(undefined);
    },
    kept: async () => [...kept.values()],
    async drop(origin) {
      kept.delete(origin);
      tell();
      return success(undefined);
    },
    follow(listener) {
      listeners.add(listener);
      listener([...kept.values()]);
      return () => listeners.delete(listener);
    },
    async read(text) {
      const { data } = recipeSchema.safeParse(JSON.parse(text));
      return data === undefined ? failure('invalid', 'Nothing was brought.') : success(data);
    },
  };
}
