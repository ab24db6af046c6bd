import { browser } from 'wxt/browser';

/** What the recipe for an origin is kept under. */
export const recipeKey = (origin: string) => `recipe:${origin}`;

/** Whether a recipe is kept for the origin of an address; it is checked by whoever reads it. */
export async function isTaught(address: string): Promise<boolean> {
  const key = URL.canParse(address) ? recipeKey(new URL(address).origin) : '';
  return key !== '' && (await browser.storage.local.get(key))[key] !== undefined;
}
