import { browser } from 'wxt/browser';
import { fieldOf } from '../sites/read/field.ts';

/** What the recipe for an origin is kept under. */
export const recipeKey = (origin: string) => `recipe:${origin}`;

/** Whether a recipe is kept for the origin of an address; it is checked by whoever reads it. */
export async function isTaught(address: string): Promise<boolean> {
  const key = URL.canParse(address) ? recipeKey(new URL(address).origin) : '';
  return key !== '' && (await browser.storage.local.get(key))[key] !== undefined;
}

/** What the user called the site with an id, as the recipes that are kept say; undefined for what nobody taught. */
export async function taughtNames(): Promise<(site: string) => string | undefined> {
  let names = new Map<unknown, unknown>();
  const look = async () => {
    const all = Object.entries(await browser.storage.local.get(null));
    const kept = all.filter(([key]) => key.startsWith(recipeKey('')));
    names = new Map(kept.map(([, recipe]) => [fieldOf(recipe, 'id'), fieldOf(recipe, 'name')]));
  };
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(recipeKey('')))) void look();
  });
  await look().catch(() => undefined);
  return (site) => {
    const name = names.get(site);
    return typeof name === 'string' ? name : undefined;
  };
}
