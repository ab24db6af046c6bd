import type { Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { bears, MASTODON } from './marks.ts';
import { addressOf, type Home, homeOf } from './mastodon/account.ts';
import { detectProfile } from './mastodon/profile.ts';
import { detectStatus } from './mastodon/status.ts';
import { first, holds } from './read/node.ts';
import { isOwn } from './read/own.ts';
import { withOwners } from './read/owners.ts';

const STATUS = /^(?:\/deck|\/web)?\/@([\w.-]{1,60}(?:@[\w.:-]{3,250})?)\/(\d{5,25})\/?$/;
const PROFILE =
  /^(?:\/deck|\/web)?\/@([\w.-]{1,60}(?:@[\w.:-]{3,250})?)(?:\/(?:with_replies|media|featured|posts))?\/?$/;

/**
 * Mastodon, on any host: an open profile, and the author of the open post with those who answer. Handles have the host
 * of their account and are no e-mail addresses. Timelines, lists and the user's own profile show nobody.
 */
export const mastodon: SiteAdapter = {
  id: 'mastodon',
  name: 'Mastodon',
  channel: 'social',
  matches: 'self-hosted',
  reads: 'always',
  accepts: ({ document }) => bears(document, MASTODON),
  detect(page) {
    const home = homeOf(page);
    return withOwners(shownOn(page, home), [home.owner]);
  },
};

function shownOn(page: Page, home: Home): Detection {
  const { document, url, own } = page;
  const isMine = (address: string) => address === home.owner || isOwn(address, own);
  const [, author, id] = STATUS.exec(url.pathname) ?? [];
  const [, account] = PROFILE.exec(url.pathname) ?? [];
  if (author === undefined && account === undefined) return { kind: 'none' };
  const root = first(document, '#mastodon');
  if (root && !holds(root, 'a[href],h1')) return { kind: 'pending' };
  if (author !== undefined && id !== undefined)
    return detectStatus(page, home, { author: addressOf(author, home), id, isMine });
  const address = addressOf(account ?? '', home);
  return isMine(address) ? { kind: 'none', own: true } : detectProfile(page, home, address);
}
