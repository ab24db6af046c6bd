import type { Page, SiteAdapter } from './adapter.ts';
import { conversejs } from './conversejs.ts';
import { generic } from './generic.ts';
import { linkedin } from './linkedin.ts';
import { roundcube } from './roundcube.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';

/** Every adapter, the one for any page last. */
export const ADAPTERS: readonly SiteAdapter[] = [
  whatsapp,
  linkedin,
  x,
  roundcube,
  conversejs,
  generic,
];

/** The first adapter that knows the page; `generic` knows every page. */
export function adapterOf(page: Page): SiteAdapter {
  return ADAPTERS.find((adapter) => adapter.accepts(page)) ?? generic;
}
