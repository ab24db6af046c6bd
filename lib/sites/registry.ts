import type { Page, SiteAdapter } from './adapter.ts';
import { conversejs } from './conversejs.ts';
import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { linkedin } from './linkedin.ts';
import { outlook } from './outlook.ts';
import { siteOf } from './recipe/written/site.ts';
import googleMessages from './recipes/google-messages.json' with { type: 'json' };
import hackerNews from './recipes/hacker-news.json' with { type: 'json' };
import rocketChat from './recipes/rocket-chat.json' with { type: 'json' };
import substack from './recipes/substack.json' with { type: 'json' };
import tiktok from './recipes/tiktok.json' with { type: 'json' };
import youtube from './recipes/youtube.json' with { type: 'json' };
import { roundcube } from './roundcube.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';

/** The sites of the long tail, each by its recipe. */
const WRITTEN = [googleMessages, hackerNews, rocketChat, substack, tiktok, youtube];

/** Every adapter: those of known hosts, of software on any host, and the one for any page last. */
export const ADAPTERS: readonly SiteAdapter[] = [
  gmail,
  outlook,
  whatsapp,
  linkedin,
  x,
  ...WRITTEN.map(siteOf),
  roundcube,
  conversejs,
  generic,
];

/** The first adapter that knows the page; `generic` knows every page. */
export function adapterOf(page: Page): SiteAdapter {
  return ADAPTERS.find((adapter) => adapter.accepts(page)) ?? generic;
}
