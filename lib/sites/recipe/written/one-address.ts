import type { SiteAdapter } from '../../adapter.ts';
import { withFields } from '../../read/fields.ts';
import { siteOf } from './site.ts';

/** The adapter of a recipe whose site has one address for lists and conversations, and a field to write in the latter. */
export function siteOfOneAddress(recipe: unknown): SiteAdapter {
  const site = siteOf(recipe);
  return { ...site, detect: (page) => withFields(site.detect(page), page) };
}
