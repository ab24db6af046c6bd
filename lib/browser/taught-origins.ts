import { browser } from 'wxt/browser';
import { fieldOf } from '../sites/read/field.ts';

/** What the recipe for an origin is kept under. */
export const recipeKey = (origin: string) => `recipe:${origin}`;

/** What is kept as the recipe for the origin of an address; it is checked by whoever reads by it. */
export async function keptAt(address: string): Promise<object | undefined> {
  const key = URL.canParse(address) ? recipeKey(new URL(address).origin) : '';
  const kept: unknown = key === '' ? undefined : (await browser.storage.local.get(key))[key];
  return typeof kept === 'object' && kept !== null ? kept : undefined;
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
