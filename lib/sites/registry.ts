import type { Page, SiteAdapter } from './adapter.ts';
import { chatwoot } from './chatwoot.ts';
import { conversejs } from './conversejs.ts';
import { freshdesk } from './freshdesk.ts';
import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import { linkedin } from './linkedin.ts';
import { outlook } from './outlook.ts';
import { roundcube } from './roundcube.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { zendesk } from './zendesk.ts';

/** Every adapter: those of known hosts, of software on any host, and the one for any page last. */
export const ADAPTERS: readonly SiteAdapter[] = [
  gmail,
  outlook,
  whatsapp,
  linkedin,
  x,
  chatwoot,
  zendesk,
  freshdesk,
  hubspot,
  intercom,
  roundcube,
  conversejs,
  generic,
];

/** The first adapter that knows the page; `generic` knows every page. */
export function adapterOf(page: Page): SiteAdapter {
  return ADAPTERS.find((adapter) => adapter.accepts(page)) ?? generic;
}
