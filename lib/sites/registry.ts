import type { Page, SiteAdapter } from './adapter.ts';
import { conversejs } from './conversejs.ts';
import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { linkedin } from './linkedin.ts';
import { outlook } from './outlook.ts';
import { proton } from './proton.ts';
import { roundcube } from './roundcube.ts';
import { snappymail } from './snappymail.ts';
import { sogo } from './sogo.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';

/** Every adapter: those of known hosts, of software on any host, and the one for any page last. */
export const ADAPTERS: readonly SiteAdapter[] = [
  gmail,
  outlook,
  whatsapp,
  linkedin,
  x,
  proton,
  roundcube,
  conversejs,
  snappymail,
  sogo,
  generic,
];

/** The first adapter that knows the page; `generic` knows every page. */
export function adapterOf(page: Page): SiteAdapter {
  return ADAPTERS.find((adapter) => adapter.accepts(page)) ?? generic;
}
