import type { Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { holds } from './read/node.ts';
import { isOwn } from './read/own.ts';
import { withOwners } from './read/owners.ts';
import { handleIn, ownerOf, sameHandle } from './x/account.ts';
import { detectMessages } from './x/messages.ts';
import { detectPost } from './x/post.ts';
import { detectProfile } from './x/profile.ts';

const HOSTS = new Set(['x.com', 'twitter.com']);
const POST = /^\/(?:\w{1,20}|i\/web|i)\/status\/(\d{1,25})(?:\/|$)/;
const MESSAGES = /^\/(?:messages|i\/chat)(?:\/([\w-]{1,80}))?\/?$/;
const SIGNED_OUT =
  '[data-testid=loginButton],[data-testid=signupButton],[data-testid=google_sign_in_container],a[href="/login"],a[href^="/i/flow/login"]';

/**
 * X: an open profile, the author of the post that the address names, the person of an open conversation. Timelines,
 * lists, suggestions, the user's own profile and pages without somebody signed in show nobody.
 */
export const x: SiteAdapter = {
  id: 'x',
  name: 'X',
  channel: 'social',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  reads: 'always',
  accepts: ({ url }) => HOSTS.has(url.hostname),
  detect(page) {
    if (holds(page.document, SIGNED_OUT)) return { kind: 'none' };
    const owner = ownerOf(page.document);
    return withOwners(shownOn(page, owner), [owner && `x/${owner}`]);
  },
};

function shownOn(page: Page, owner: string): Detection {
  const { url, own } = page;
  const [, post] = POST.exec(url.pathname) ?? [];
  if (post !== undefined) return detectPost(page, post, owner);
  const messages = MESSAGES.exec(url.pathname);
  if (messages !== null) return detectMessages(page, messages[1] ?? '', owner);
  const handle = handleIn(url.pathname);
  const mine = (handle !== '' && sameHandle(handle, owner)) || isOwn(`x/${handle}`, own);
  if (mine) return { kind: 'none', own: true };
  return handle === '' ? { kind: 'none' } : detectProfile(page, handle);
}
