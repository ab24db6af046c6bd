import type { Page, SiteAdapter } from './adapter.ts';
import { bluesky } from './bluesky.ts';
import { chatwoot } from './chatwoot.ts';
import { conversejs } from './conversejs.ts';
import { discord } from './discord.ts';
import { element } from './element.ts';
import { facebook } from './facebook.ts';
import { fastmail } from './fastmail.ts';
import { freshdesk } from './freshdesk.ts';
import { front } from './front.ts';
import { generic } from './generic.ts';
import { github } from './github.ts';
import { gmail } from './gmail.ts';
import { gmx } from './gmx.ts';
import { googleChat } from './google-chat.ts';
import { hubspot } from './hubspot.ts';
import { instagram } from './instagram.ts';
import { intercom } from './intercom.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { mattermost } from './mattermost.ts';
import { outlook } from './outlook.ts';
import { proton } from './proton.ts';
import { siteOfOneAddress } from './recipe/written/one-address.ts';
import { siteOf } from './recipe/written/site.ts';
import crisp from './recipes/crisp.json' with { type: 'json' };
import googleMessages from './recipes/google-messages.json' with { type: 'json' };
import gorgias from './recipes/gorgias.json' with { type: 'json' };
import hackerNews from './recipes/hacker-news.json' with { type: 'json' };
import icloud from './recipes/icloud.json' with { type: 'json' };
import livechat from './recipes/livechat.json' with { type: 'json' };
import rocketChat from './recipes/rocket-chat.json' with { type: 'json' };
import substack from './recipes/substack.json' with { type: 'json' };
import tawk from './recipes/tawk.json' with { type: 'json' };
import threads from './recipes/threads.json' with { type: 'json' };
import tiktok from './recipes/tiktok.json' with { type: 'json' };
import youtube from './recipes/youtube.json' with { type: 'json' };
import zalo from './recipes/zalo.json' with { type: 'json' };
import { reddit } from './reddit.ts';
import { roundcube } from './roundcube.ts';
import { slack } from './slack.ts';
import { snappymail } from './snappymail.ts';
import { sogo } from './sogo.ts';
import { teams } from './teams.ts';
import { telegram } from './telegram.ts';
import { thelounge } from './thelounge.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { zendesk } from './zendesk.ts';
import { zoho } from './zoho.ts';

/** The sites of the long tail, each by its recipe. */
const WRITTEN = [
  crisp,
  googleMessages,
  gorgias,
  hackerNews,
  icloud,
  livechat,
  rocketChat,
  substack,
  tawk,
  threads,
  tiktok,
  youtube,
  zalo,
];

/** Those with one address for lists and conversations. */
const OF_ONE_ADDRESS: unknown[] = [tawk, zalo];

import { yahoo } from './yahoo.ts';

/** Every adapter: those of known hosts, of software on any host, and the one for any page last. */
export const ADAPTERS: readonly SiteAdapter[] = [
  gmail,
  outlook,
  whatsapp,
  linkedin,
  x,
  ...WRITTEN.map((one) => (OF_ONE_ADDRESS.includes(one) ? siteOfOneAddress : siteOf)(one)),
  telegram,
  slack,
  discord,
  teams,
  facebook,
  instagram,
  github,
  reddit,
  bluesky,
  zendesk,
  freshdesk,
  hubspot,
  intercom,
  front,
  proton,
  yahoo,
  gmx,
  fastmail,
  zoho,
  googleChat,
  roundcube,
  conversejs,
  thelounge,
  mattermost,
  element,
  mastodon,
  snappymail,
  chatwoot,
  sogo,
  generic,
];

/** The first adapter that knows the page; `generic` knows every page. */
export function adapterOf(page: Page): SiteAdapter {
  return ADAPTERS.find((adapter) => adapter.accepts(page)) ?? generic;
}
