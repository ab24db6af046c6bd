import type { Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { handleOf, ownerOf, slugIn } from './facebook/account.ts';
import { detectProfile } from './facebook/profile.ts';
import { holds } from './read/node.ts';
import { isOwn } from './read/own.ts';
import { directChat } from './social/direct.ts';

const HOSTS = new Set(['www.facebook.com', 'www.messenger.com']);
const THREAD = /^(?:\/messages)?(?:\/e2ee)?\/t\/([\w.-]{1,80})\/?$/;
const SIGNED_OUT = '#login_form,input[name=pass],form[action*="/login"]';

/**
 * Facebook and Messenger: the person of an open chat, on either host, and an open profile. Groups, the list, the
 * feed, the user's own profile and pages before signing in show nobody; a company's page is an organisation. The user
 * is not proposed as signed in: pages that they follow stand in the same bar.
 */
export const facebook: SiteAdapter = {
  id: 'facebook',
  name: 'Facebook and Messenger',
  channel: 'social',
  matches: ['https://www.facebook.com/*', 'https://www.messenger.com/*'],
  reads: 'always',
  accepts: ({ url }) => HOSTS.has(url.hostname),
  detect(page) {
    if (holds(page.document, SIGNED_OUT)) return { kind: 'none' };
    return shownOn(page, ownerOf(page.document));
  },
};

function shownOn(page: Page, owner: string): Detection {
  const { url, own } = page;
  const [, thread] = THREAD.exec(url.pathname) ?? [];
  if (thread !== undefined)
    return directChat(page, {
      site: 'facebook',
      account: 'www.messenger.com',
      thread,
      handleOf,
      owner,
    });
  const slug = url.hostname === 'www.facebook.com' ? slugIn(url.pathname + url.search) : '';
  if (slug === '') return { kind: 'none' };
  const handle = `facebook/${slug}`;
  return handle === owner || isOwn(handle, own)
    ? { kind: 'none', own: true }
    : detectProfile(page, handle);
}
