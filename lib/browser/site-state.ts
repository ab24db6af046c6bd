import type { SaidClaim } from '../domain/claim.ts';
import type { DetectedPeople } from '../domain/detection.ts';
import { PRACTICE_SITE } from '../domain/practice-site.ts';
import type { RememberedDetection } from '../messages/messages.ts';
import { type Doubt, doubtIn } from '../sites/conclude/doubt.ts';
import { samePage } from '../sites/read/web-address.ts';
import { originPatternOf } from './match-pattern.ts';
import { readsByItself, scriptOfAddress, scriptOfSite } from './page-scripts.ts';

/** What is known of the page in front of the user, before it is put into words. */
export interface PageView {
  /** Undefined while the browser hides it: no grant and no gesture on this tab. */
  url?: string;
  granted: boolean;
  /** The browser hid it even when the toolbar button was pressed: it is the browser's own or a store's. */
  closed: boolean;
  remembered?: RememberedDetection;
  /** It is the extension's own page for practice, which tells by itself what it shows. */
  practice?: boolean;
  /** A page script should be there and does not answer. */
  silent: boolean;
  /** How old the reading is, in milliseconds; without it old enough for whatever it says. */
  age?: number;
}

/** A page that is read, or was read once; `site` is a name for the screen, `origin` what a grant would be asked for. */
export interface ReadPage {
  site: string;
  origin: string;
  /** False after "Read this page once": what is shown does not follow the page. */
  granted: boolean;
  /** Set where the site is read only when the user asks: what is shown does not follow the page, granted or not. */
  onRequest?: true;
  /** Set while the page changes all the time: what is shown follows it every few seconds. */
  slow?: true;
}

/** Where the panel stands with the page beside it. */
export type SiteState =
  /** The browser hides the page: "Press the toolbar button or Alt+C here". */
  | { kind: 'no-access' }
  /** A page of the browser itself, a store or a file: nothing can be read here. */
  | { kind: 'unreadable' }
  /** "Turn on for <site>" by `requestOrigin(origin)`, or "Read this page once" by `readPage`. */
  | { kind: 'offer'; site: string; origin: string; url: string }
  /** The site is read only when the user asks: "Read this page" by `readPage`, once for each click. */
  | { kind: 'ask'; site: string; origin: string; url: string; granted: boolean }
  | (ReadPage & { kind: 'reading' })
  | (ReadPage & { kind: 'nobody' })
  /** `missing`: names of what was not found, for the status line. */
  | (ReadPage & {
      kind: 'broken';
      missing: string[];
      /** The day when such a page was last read well, where nothing is found on this one. */
      readBefore?: string;
    })
  /** `document`, `url` and `at` name the reading, for `askForTexts` and for drafts. */
  | (ReadPage & {
      kind: 'people';
      detection: DetectedPeople;
      /** What people of a chat gave as their own. */
      said?: SaidClaim[];
      /** Set where it should be looked at twice who this is. */
      doubt?: Doubt;
      document: string;
      url: string;
      at: number;
    });

/** How long a reading stands before anybody is warned of it, in milliseconds: a page that is being built changes. */
const SETTLED_MS = { odd: 1_000, nothing: 5_000 };

/** Sites that no extension may read, granted or not: the browsers' stores, and what Firefox names `restrictedDomains`. */
const CLOSED_HOSTS = new Set(
  import.meta.env.FIREFOX
    ? [
        'accounts-static.cdn.mozilla.net',
        'accounts.firefox.com',
        'addons.cdn.mozilla.net',
        'addons.mozilla.org',
        'api.accounts.firefox.com',
        'content.cdn.mozilla.net',
        'discovery.addons.mozilla.org',
        'install.mozilla.org',
        'oauth.accounts.firefox.com',
        'profile.accounts.firefox.com',
        'support.mozilla.org',
        'sync.services.mozilla.com',
      ]
    : ['chromewebstore.google.com', 'addons.mozilla.org'],
);

/** Derives the one state of the page; pure. */
export function siteStateOf(view: PageView): SiteState {
  const { url, granted, closed } = view;
  if (url === undefined) return { kind: closed ? 'unreadable' : 'no-access' };
  if (view.practice) return practiceState(view.remembered);
  const origin = originPatternOf(url);
  if (origin === undefined || CLOSED_HOSTS.has(new URL(url).hostname))
    return { kind: 'unreadable' };
  const asks = !readsByItself(url);
  const remembered = ofThisPage(view.remembered, url, asks);
  const site = nameOf(url, remembered);
  if (remembered !== undefined) {
    const onRequest = asks ? { onRequest: true as const } : {};
    return readState({ site, origin, granted, ...onRequest }, remembered, view.age);
  }
  if (asks) return { kind: 'ask', site, origin, url, granted };
  if (!granted) return { kind: 'offer', site, origin, url };
  if (view.silent) return { kind: 'broken', site, origin, granted, missing: ['page script'] };
  return { kind: 'reading', site, origin, granted };
}

function practiceState(remembered: RememberedDetection | undefined): SiteState {
  const page = { site: PRACTICE_SITE.name, origin: '', granted: true };
  return remembered === undefined ? { ...page, kind: 'reading' } : readState(page, remembered);
}

function readState(
  read: ReadPage,
  remembered: RememberedDetection,
  age = Number.POSITIVE_INFINITY,
): SiteState {
  const { detection, document, url, at, said, readBefore, slow } = remembered;
  const page = slow === undefined ? read : { ...read, slow };
  const stands = age >= settledAfter(remembered);
  switch (detection.kind) {
    case 'none':
    case 'pending':
      if (readBefore !== undefined && stands)
        return { ...page, kind: 'broken', missing: [], readBefore };
      return { ...page, kind: detection.kind === 'none' ? 'nobody' : 'reading' };
    case 'broken':
      if (!stands) return { ...page, kind: 'reading' };
      return { ...page, kind: 'broken', missing: detection.missing };
    case 'people': {
      const doubt = stands ? doubtIn(detection) : undefined;
      const told = {
        ...(doubt === undefined ? {} : { doubt }),
        ...(said === undefined ? {} : { said }),
      };
      return { ...page, ...told, kind: 'people', detection, document, url, at };
    }
  }
}

/** How old a reading must be before a warning is made of it, in milliseconds; 0 where it warns of nothing. */
export function settledAfter({ detection, readBefore }: RememberedDetection): number {
  if (readBefore !== undefined) return SETTLED_MS.nothing;
  const warns =
    detection.kind === 'broken' ||
    (detection.kind === 'people' && doubtIn(detection) !== undefined);
  return warns ? SETTLED_MS.odd : 0;
}

/** A page script that follows its page tells of every thread; one that was asked once told of one address. */
function ofThisPage(remembered: RememberedDetection | undefined, url: string, once: boolean) {
  if (remembered === undefined || (once && !samePage(remembered.url, url))) return undefined;
  return originPatternOf(remembered.url) === originPatternOf(url) ? remembered : undefined;
}

function nameOf(url: string, remembered: RememberedDetection | undefined): string {
  const detected =
    remembered?.detection.kind === 'people' ? scriptOfSite(remembered.detection.site) : undefined;
  const known = detected?.id === 'generic' ? undefined : (detected ?? scriptOfAddress(url));
  return known?.name ?? new URL(url).host;
}
