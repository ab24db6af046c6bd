import type { Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { actorIn, ownerOf } from './bluesky/account.ts';
import { detectPost } from './bluesky/post.ts';
import { detectProfile } from './bluesky/profile.ts';
import { isOwn } from './read/own.ts';
import { withOwners } from './read/owners.ts';

const POST = /^\/profile\/([^/]{3,260})\/post\/(\w{5,30})\/?$/;

/**
 * Bluesky: an open profile, and the author of the open post with those who answer. Feeds, lists, suggestions, chats and
 * the user's own profile show nobody.
 */
export const bluesky: SiteAdapter = {
  id: 'bluesky',
  name: 'Bluesky',
  channel: 'social',
  matches: ['https://bsky.app/*'],
  reads: 'always',
  accepts: ({ url }) => url.hostname === 'bsky.app',
  detect(page) {
    const owner = ownerOf(page.document);
    return withOwners(shownOn(page, owner), [owner]);
  },
};

function shownOn(page: Page, owner: string): Detection {
  const { url, own } = page;
  const isMine = (handle: string) => handle === owner || isOwn(handle, own);
  const [, actor, key] = POST.exec(url.pathname) ?? [];
  if (actor !== undefined && key !== undefined) return detectPost(page, { actor, key, isMine });
  const named = actorIn(url.pathname);
  if (named === '') return { kind: 'none' };
  return isMine(`bluesky/${named}`)
    ? { kind: 'none', own: true }
    : detectProfile(page, named, isMine);
}
