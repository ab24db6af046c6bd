import type { Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { isOwn } from './read/own.ts';
import { withOwners } from './read/owners.ts';
import { nameIn, ownerOf } from './reddit/account.ts';
import { detectPost } from './reddit/post.ts';
import { detectProfile } from './reddit/profile.ts';

const HOSTS = new Set(['www.reddit.com', 'old.reddit.com', 'new.reddit.com', 'sh.reddit.com']);
const POST =
  /^\/(?:r|user)\/[\w-]{1,40}\/comments\/(\w{1,12})(?:\/[^/]{0,200}(?:\/(\w{1,12}))?)?\/?$/;

/**
 * Reddit, in its design since 2023 and the old one: the author of the open post, or of the comment that the address
 * names, with those who comment; an open profile. Lists, and the user's own profile, show nobody.
 */
export const reddit: SiteAdapter = {
  id: 'reddit',
  name: 'Reddit',
  channel: 'social',
  matches: [...HOSTS].map((host) => `https://${host}/*`),
  reads: 'always',
  accepts: ({ url }) => HOSTS.has(url.hostname),
  detect(page) {
    const owner = ownerOf(page.document);
    return withOwners(shownOn(page, owner), [owner]);
  },
};

function shownOn(page: Page, owner: string): Detection {
  const { url, own } = page;
  const isMine = (handle: string) => handle === owner || isOwn(handle, own);
  const [, post, comment = ''] = POST.exec(url.pathname) ?? [];
  if (post !== undefined) return detectPost(page, { post, comment, isMine });
  const name = nameIn(url.pathname);
  if (name === '') return { kind: 'none' };
  return isMine(`reddit/${name}`) ? { kind: 'none', own: true } : detectProfile(page, name);
}
