import type { Page, SiteAdapter } from './adapter.ts';
import { conversejs } from './conversejs.ts';
import { crowded } from './crowded.ts';
import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { outlook } from './outlook.ts';
import { roundcube } from './roundcube.ts';

/** Every adapter: those of known hosts, of software on any host, and the one for any page last. */
export const ADAPTERS: readonly SiteAdapter[] = [
  gmail,
  outlook,
  roundcube,
  conversejs,
  crowded,
  generic,
];

/** The first adapter that knows the page; `generic` knows every page. */
export function adapterOf(page: Page): SiteAdapter {
  return ADAPTERS.find((adapter) => adapter.accepts(page)) ?? generic;
}
