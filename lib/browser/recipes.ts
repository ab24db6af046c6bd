import { browser } from 'wxt/browser';
import type { Recipe } from '../domain/recipe.ts';
import { recipeSchema } from '../domain/recipe-schema.ts';
import { recipeKey } from './taught-origins.ts';

const PREFIX = recipeKey('');
const MOST = 200;

/** The recipe for the pages of an origin (`https://host`), or undefined. */
export async function recipeAt(origin: string): Promise<Recipe | undefined> {
  const key = recipeKey(origin);
  return recipeSchema.safeParse((await browser.storage.local.get(key))[key]).data;
}

/** Every recipe that is kept, by name; what is damaged is left out. */
export async function keptRecipes(): Promise<Recipe[]> {
  const all = Object.entries(await browser.storage.local.get(null));
  return all
    .flatMap(([key, value]) => {
      const { data } = recipeSchema.safeParse(key.startsWith(PREFIX) ? value : undefined);
      return data === undefined ? [] : [data];
    })
    .slice(0, MOST)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Keeps a recipe in place of the one before for its origin; page scripts follow. */
export async function keepRecipe(recipe: Recipe): Promise<void> {
  await browser.storage.local.set({ [recipeKey(recipe.origin)]: recipe });
}

/** Forgets what was taught for an origin. */
export async function dropRecipe(origin: string): Promise<void> {
  await browser.storage.local.remove(recipeKey(origin));
}

/** Calls back with the origins whose recipes were kept or dropped; returns the way to stop. */
export function watchRecipes(listener: (origins: string[]) => void): () => void {
  const changed = (changes: Record<string, unknown>) => {
    const origins = Object.keys(changes).flatMap((key) =>
      key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : [],
    );
    if (origins.length > 0) listener(origins);
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}
