import type { Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { loginIn, ownerOf } from './github/account.ts';
import { detectProfile } from './github/profile.ts';
import { detectThread } from './github/thread.ts';
import { isOwn } from './read/own.ts';
import { withOwners } from './read/owners.ts';

const THREAD = /^\/([\w.-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull|discussions)\/(\d{1,9})\/?$/;

/**
 * GitHub: an open profile, and who opened the issue, pull request or discussion that is open, with those who comment.
 * Lists, repositories, programs that comment and the user's own profile show nobody.
 */
export const github: SiteAdapter = {
  id: 'github',
  name: 'GitHub',
  channel: 'social',
  matches: ['https://github.com/*'],
  reads: 'always',
  accepts: ({ url }) => url.hostname === 'github.com',
  detect(page) {
    const owner = ownerOf(page.document);
    return withOwners(shownOn(page, owner), [owner]);
  },
};

function shownOn(page: Page, owner: string): Detection {
  const { url, own } = page;
  const isMine = (handle: string) => handle === owner || isOwn(handle, own);
  const [, repository, number] = THREAD.exec(url.pathname) ?? [];
  if (repository !== undefined && number !== undefined)
    return detectThread(page, `github.com/${repository}/${number}`.toLowerCase(), isMine);
  const login = loginIn(url.pathname);
  if (login === '') return { kind: 'none' };
  return isMine(`github/${login}`) ? { kind: 'none', own: true } : detectProfile(page, login);
}
