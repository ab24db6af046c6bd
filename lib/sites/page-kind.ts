import type { Recipe } from '../domain/recipe.ts';
import { threadIn } from './recipe/thread.ts';

/** A kind of page that shows somebody, as its address tells: a word of this list, and nothing of the address. */
export type PageKind = 'thread' | 'message' | 'profile' | 'post' | 'open';

/** How a kind of page is known by its address, and what it takes to believe that it cannot be read any more. */
export interface KnownKind {
  readonly kind: PageKind;
  /** How many such pages in a row show nothing: a profile may be gone, a mail that is listed is there. */
  readonly misses: number;
  /**
   * What tells that somebody is signed in: the address, as whoever is signed out is sent to another; that the page
   * shows them or at least offers no signing in; or, where that is a button like any other, that it shows them.
   */
  readonly signedIn: 'by address' | 'unless offered' | 'where shown';
}

/**
 * A conversation on a site that has one address for everything: known by its fields alone, so that it takes a while in
 * which conversations were open and none was read.
 */
export const OPEN: KnownKind = { kind: 'open', misses: 3, signedIn: 'by address' };
/** The same where something was taught: what shows nobody may be anything that can be written into. */
const OPEN_TAUGHT: KnownKind = { ...OPEN, misses: 6 };

type Test = readonly [kind: KnownKind, isIt: (url: URL) => boolean];

const CERTAINLY: KnownKind = { kind: 'thread', misses: 1, signedIn: 'by address' };
const MAIL: KnownKind = { kind: 'message', misses: 1, signedIn: 'unless offered' };
const PERHAPS: KnownKind = { kind: 'profile', misses: 3, signedIn: 'unless offered' };
const SHOWN: KnownKind = { ...PERHAPS, signedIn: 'where shown' };
/** Sites that send whoever is signed out to another address, or tell of nobody who is signed in. */
const PROFILE: KnownKind = { ...PERHAPS, signedIn: 'by address' };
const THREAD: KnownKind = { ...PROFILE, kind: 'thread' };
const POST: KnownKind = { ...PROFILE, kind: 'post' };
const AUTHORED: KnownKind = { ...PERHAPS, kind: 'post' };
/** Conversations among which are some with nobody: programs, the user's own notes, colleagues; and many groups. */
const OFTEN: KnownKind = { ...THREAD, misses: 6 };
const GROUPS_TOO: KnownKind = { ...THREAD, misses: 12 };
/** Pages of X at the first rank of its addresses that are nobody's profile. */
const OF_X =
  /^\/(?:home|explore|search|notifications|messages|settings|compose|login|logout|signup|i|intent|share|jobs|lists|tos|privacy|about|premium|communities|bookmarks|grok|who_to_follow|connect_people)\b/i;

/** Only sites whose addresses tell a page about somebody from a list: elsewhere nothing found proves nothing. */
const KINDS: Readonly<Record<string, readonly Test[]>> = {
  gmail: [[CERTAINLY, ({ hash }) => /^#[^?]*\/[a-z\d]{16,80}$/i.test(hash)]],
  outlook: [[CERTAINLY, ({ pathname }) => /\/(?:id|read)\/[^/]{8,}/.test(pathname)]],
  proton: [
    [
      CERTAINLY,
      ({ pathname }) => /^(?:\/u\/\d+)?\/[^/]+\/[\w-]{60,200}={0,2}(?:\/|$)/.test(pathname),
    ],
  ],
  yahoo: [[CERTAINLY, ({ pathname }) => /\/messages\/[\w-]{4,}/.test(pathname)]],
  fastmail: [[CERTAINLY, ({ pathname }) => /\/T[\w-]{4,80}\.M[\w-]+\/?$/.test(pathname)]],
  zoho: [[CERTAINLY, ({ hash }) => /^#mail\/.+\/p\/\d{6,}/.test(hash)]],
  roundcube: [
    [MAIL, ({ searchParams }) => /^(?:show|preview)$/.test(searchParams.get('_action') ?? '')],
  ],
  snappymail: [[MAIL, ({ hash }) => /^#\/mailbox\/.+\/m\d+/.test(hash)]],
  sogo: [[MAIL, ({ hash }) => /^#!?\/Mail\/\w+\/.+\/\d+$/.test(hash)]],
  linkedin: [
    [PERHAPS, ({ pathname }) => /^\/in\/[^/]+\/?$/.test(pathname)],
    [
      { ...PERHAPS, kind: 'thread' },
      ({ pathname }) => /^\/messaging\/thread\/[^/]+\/?$/.test(pathname),
    ],
  ],
  chatwoot: [
    [{ ...PERHAPS, kind: 'thread' }, ({ pathname }) => /\/conversations?\/\d+\/?$/.test(pathname)],
  ],
  zendesk: [[THREAD, ({ pathname }) => /^\/agent\/tickets\/\d+\/?$/.test(pathname)]],
  freshdesk: [[THREAD, ({ pathname }) => /^\/a\/tickets\/\d+\/?$/.test(pathname)]],
  hubspot: [
    [THREAD, ({ pathname }) => /\/(?:ticket|inbox)\/\d+(?:\/thread\/\d+)?\/?$/.test(pathname)],
  ],
  intercom: [[THREAD, ({ pathname }) => /\/conversations?\/\d+\/?$/.test(pathname)]],
  crisp: [
    [THREAD, ({ pathname }) => /^\/website\/[^/]+\/inbox\/session_[\w-]+\/?$/.test(pathname)],
  ],
  livechat: [[THREAD, ({ pathname }) => /^\/chats\/[^/]+\/[^/]+\/?$/.test(pathname)]],
  gorgias: [[THREAD, ({ pathname }) => /^\/app\/(?:ticket|views\/[^/]+)\/\d+\/?$/.test(pathname)]],
  // a row that is scrolled away leaves its conversation without a name, which is no matter of the site
  zalo: [[{ ...OPEN, misses: 12 }, () => true]],
  'rocket-chat': [[THREAD, ({ pathname }) => /^\/direct\/[^/]+/.test(pathname)]],
  slack: [[OFTEN, ({ pathname }) => /^\/client\/[TE]\w+\/D\w+/.test(pathname)]],
  telegram: [[OFTEN, ({ hash }) => /^#(?:@|\d)/.test(hash)]],
  discord: [[OFTEN, ({ pathname }) => /^\/channels\/@me\/\d+\/?$/.test(pathname)]],
  element: [[OFTEN, ({ hash }) => /^#\/room\/(?:!|%21)/.test(hash)]],
  mattermost: [[OFTEN, ({ pathname }) => /\/messages\/@[^/]+\/?$/.test(pathname)]],
  teams: [[OFTEN, ({ hash }) => /^#\/conversations\/19:[^/?]+@unq\./.test(hash)]],
  'google-messages': [
    [GROUPS_TOO, ({ pathname }) => /^\/web\/conversations\/(?!new\b)[^/]+\/?$/.test(pathname)],
  ],
  'google-chat': [
    [GROUPS_TOO, ({ pathname }) => /^\/(?:u\/\d+\/)?(?:app\/chat|dm)\/[^/]+/.test(pathname)],
  ],
  facebook: [
    [
      { ...GROUPS_TOO, signedIn: 'unless offered' },
      ({ pathname }) => /^\/(?:messages\/(?:e2ee\/)?)?t\/\d+/.test(pathname),
    ],
  ],
  instagram: [
    [
      { ...GROUPS_TOO, signedIn: 'unless offered' },
      ({ pathname }) => /^\/direct\/t\/\d+/.test(pathname),
    ],
  ],
  threads: [
    [POST, ({ pathname }) => /^\/@[^/]+\/post\/[^/]+/.test(pathname)],
    [PROFILE, ({ pathname }) => /^\/@[^/]+\/?$/.test(pathname)],
  ],
  youtube: [[PROFILE, ({ pathname }) => /^\/@[^/]+\/?$/.test(pathname)]],
  substack: [[PROFILE, ({ pathname }) => /^\/@[^/]+\/?$/.test(pathname)]],
  tiktok: [[SHOWN, ({ pathname }) => /^\/@[^/]+\/?$/.test(pathname)]],
  'hacker-news': [
    [PERHAPS, ({ pathname, searchParams }) => pathname === '/user' && searchParams.has('id')],
    // shown to anybody; a job has no author
    [
      { ...POST, misses: 6 },
      ({ pathname, searchParams }) => pathname === '/item' && searchParams.has('id'),
    ],
  ],
  github: [
    [
      AUTHORED,
      ({ pathname }) => /^\/[^/]+\/[^/]+\/(?:issues|pull|discussions)\/\d+\/?$/.test(pathname),
    ],
  ],
  reddit: [
    [AUTHORED, ({ pathname }) => /^\/r\/[^/]+\/comments\/\w+/.test(pathname)],
    [PERHAPS, ({ pathname }) => /^\/(?:u|user)\/[\w-]+\/?$/.test(pathname)],
  ],
  bluesky: [
    [
      { ...SHOWN, kind: 'post' },
      ({ pathname }) => /^\/profile\/[^/]+\/post\/[^/]+\/?$/.test(pathname),
    ],
    [SHOWN, ({ pathname }) => /^\/profile\/[^/]+\/?$/.test(pathname)],
  ],
  mastodon: [
    [AUTHORED, ({ pathname }) => /^\/@[^/]+\/\d+\/?$/.test(pathname)],
    [PERHAPS, ({ pathname }) => /^\/@[^/]+\/?$/.test(pathname)],
  ],
  front: [
    [
      THREAD,
      ({ pathname }) => /\/cnv_[a-z\d]+\/?$|^\/inboxes\/.+\/\d+\/.+\/\d{6,}\/?$/.test(pathname),
    ],
  ],
  x: [
    [{ ...PERHAPS, kind: 'post' }, ({ pathname }) => /^\/\w+\/status\/\d+\/?$/.test(pathname)],
    [
      { ...PERHAPS, kind: 'thread' },
      ({ pathname }) => /^\/(?:messages|i\/chat)\/\d+-\d+\/?$/.test(pathname),
    ],
    [PERHAPS, ({ pathname }) => /^\/\w{1,20}\/?$/.test(pathname) && !OF_X.test(pathname)],
  ],
};

/** The kind of page that an address of a site opens; undefined for lists and wherever the address does not tell. */
export function pageKindOf(site: string, url: URL): KnownKind | undefined {
  return KINDS[site]?.find(([, isIt]) => isIt(url))?.[0];
}

/**
 * The kind of page that an address of a taught origin opens: a conversation where its recipe finds one named in it.
 * What was taught by one page may take an account's number for a conversation's, so it takes a while. Where it names
 * none, fields tell.
 */
export function taughtKindOf({ thread }: Pick<Recipe, 'thread'>, url: URL): KnownKind | undefined {
  if (thread === undefined) return OPEN_TAUGHT;
  return threadIn(url, thread) === '' ? undefined : OFTEN;
}
