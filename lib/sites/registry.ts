import type { Page, SiteAdapter } from './adapter.ts';
import { bluesky } from './bluesky.ts';
import { conversejs } from './conversejs.ts';
import { facebook } from './facebook.ts';
import { generic } from './generic.ts';
import { github } from './github.ts';
import { gmail } from './gmail.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { outlook } from './outlook.ts';
import { reddit } from './reddit.ts';
import { roundcube } from './roundcube.ts';
import { teams } from './teams.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';

/** Every adapter: those of known hosts, of software on any host, and the one for any page last. */
export const ADAPTERS: readonly SiteAdapter[] = [
  gmail,
  outlook,
  whatsapp,
  linkedin,
  x,
  teams,
  facebook,
  instagram,
  github,
  reddit,
  bluesky,
  roundcube,
  conversejs,
  mastodon,
  generic,
];

/** The first adapter that knows the page; `generic` knows every page. */
export function adapterOf(page: Page): SiteAdapter {
  return ADAPTERS.find((adapter) => adapter.accepts(page)) ?? generic;
}
