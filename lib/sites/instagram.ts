import type { Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { handleIn, handleOf, ownerOf } from './instagram/account.ts';
import { detectProfile } from './instagram/profile.ts';
import { holds } from './read/node.ts';
import { isOwn } from './read/own.ts';
import { withOwners } from './read/owners.ts';
import { directChat } from './social/direct.ts';

const THREAD = /^\/direct\/t\/(\d{1,40})\/?$/;
const SIGNED_OUT =
  'a[href^="/accounts/login"],a[href^="/accounts/emailsignup"],#loginForm,input[name=password]';

/**
 * Instagram: an open profile and the person of an open chat. Groups, the list of chats, posts, the user's own profile
 * and pages before signing in show nobody.
 */
export const instagram: SiteAdapter = {
  id: 'instagram',
  name: 'Instagram',
  channel: 'social',
  matches: ['https://www.instagram.com/*'],
  reads: 'always',
  accepts: ({ url }) => url.hostname === 'www.instagram.com',
  detect(page) {
    if (holds(page.document, SIGNED_OUT)) return { kind: 'none' };
    const owner = ownerOf(page.document);
    return withOwners(shownOn(page, owner), [owner]);
  },
};

function shownOn(page: Page, owner: string): Detection {
  const { url, own, document } = page;
  const [, thread] = THREAD.exec(url.pathname) ?? [];
  if (thread !== undefined)
    return directChat(page, {
      site: 'instagram',
      account: 'www.instagram.com',
      thread,
      handleOf,
      owner,
    });
  const handle = handleIn(url.pathname);
  if (handle === '') return { kind: 'none' };
  const mine =
    handle === owner || isOwn(handle, own) || holds(document, 'main a[href^="/accounts/edit"]');
  return mine ? { kind: 'none', own: true } : detectProfile(page, handle);
}
