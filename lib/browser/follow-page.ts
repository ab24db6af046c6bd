import type { RememberedDetection } from '../messages/messages.ts';
import { type ActiveTab, activeTab, watchTabs } from './active-tab.ts';
import { isClosed, watchPressed } from './gestures.ts';
import { isGranted, watchGrants } from './grants.ts';
import { originPatternOf } from './match-pattern.ts';
import { isPracticePage } from './page-for-practice.ts';
import { readsByItself } from './page-scripts.ts';
import { createWaker } from './quiet-page.ts';
import { type PageView, type SiteState, settledAfter, siteStateOf } from './site-state.ts';
import { recall, watchMemory } from './tab-memory.ts';

/** The page beside the panel: its tab, -1 when there is none, and where the panel stands with it. */
export interface FollowedPage {
  tab: number;
  state: SiteState;
}

/**
 * Follows the active tab of this page's own window, or the fixed tab: calls back at once and after every change of
 * tab, page, reading or grant, never with an older state after a newer one. Returns the way to stop.
 */
export function followPage(listener: (page: FollowedPage) => void, fixed?: number): () => void {
  let last = '';
  let seen: Seen | undefined;
  let news: News | undefined;
  let looking = false;
  let asked = false;
  let stopped = false;
  let settling: ReturnType<typeof setTimeout> | undefined;

  // one look at a time: a load brings many changes at once, and each look takes several round trips
  const look = async () => {
    asked = true;
    if (looking) return;
    looking = true;
    try {
      while (asked && !stopped) {
        asked = false;
        news = undefined;
        const found = await lookAt(fixed);
        if (!stopped) show(withNews(found, news));
      }
    } finally {
      looking = false;
    }
  };

  const show = (now: Seen) => {
    seen = now;
    const { tab, view, loading } = now;
    const { url, granted, remembered } = view;
    const unread = granted && !loading && remembered === undefined;
    // a page that is read on request says nothing until it is asked
    const attended = (at: string) =>
      waker.attend({ tab, url: at, quiet: unread && readsByItself(at) });
    const silent = url !== undefined && attended(url);
    const age = remembered === undefined ? 0 : Date.now() - remembered.at;
    const page = { tab, state: siteStateOf({ ...view, silent, age }) };
    clearTimeout(settling);
    const left = remembered === undefined ? 0 : settledAfter(remembered) - age;
    if (left > 0) settling = setTimeout(() => show(seen ?? now), left);
    const mark = JSON.stringify(page);
    if (mark !== last) listener(page);
    last = mark;
  };

  // The news of a reading brings the reading: asking the browser for everything anew takes several round trips.
  const remembered = (tab: number, reading: RememberedDetection | undefined) => {
    news = { tab, reading };
    if (seen !== undefined && isAbout(seen, tab, reading)) show(withNews(seen, news));
  };

  // A load of a page of the same granted site changes nothing that the browser would have to be asked for.
  const changed = (tab?: ActiveTab) => {
    if (tab !== undefined && seen !== undefined && tab.id !== seen.tab) return;
    if (looking || tab?.url === undefined || !isSameSite(seen, tab.url)) return again();
    show({ ...seen, loading: tab.loading, view: { ...seen.view, url: tab.url } });
  };

  const again = () => void look();
  const waker = createWaker(again);
  const stops = [
    watchTabs(changed),
    watchMemory(remembered),
    watchPressed(again),
    watchGrants(again),
  ];
  again();
  return () => {
    stopped = true;
    clearTimeout(settling);
    waker.stop();
    for (const stop of stops) stop();
  };
}

/** What was remembered of a tab since a look began. */
interface News {
  tab: number;
  reading: RememberedDetection | undefined;
}

interface Seen {
  tab: number;
  loading: boolean;
  view: Omit<PageView, 'silent'>;
}

async function lookAt(fixed: number | undefined): Promise<Seen> {
  const tab = await activeTab(fixed);
  if (tab === undefined)
    return { tab: -1, loading: false, view: { granted: false, closed: false } };
  const { id, url, loading } = tab;
  const [granted, closed, remembered] = await Promise.all([
    url === undefined ? false : isGranted(url),
    isClosed(id),
    recall(id),
  ]);
  const view = {
    granted,
    closed,
    ...(url === undefined ? {} : { url, practice: isPracticePage(url) }),
    ...(remembered === undefined ? {} : { remembered }),
  };
  return { tab: id, loading, view };
}

function withNews(seen: Seen, news: News | undefined): Seen {
  if (news?.tab !== seen.tab) return seen;
  const { remembered: _old, ...view } = seen.view;
  const { reading } = news;
  return { ...seen, view: reading === undefined ? view : { ...view, remembered: reading } };
}

/** Whether an address is of the site that was seen last, and that one may be read. */
function isSameSite(seen: Seen | undefined, address: string): seen is Seen {
  const { url, granted } = seen?.view ?? {};
  if (url === undefined || granted !== true) return false;
  return originPatternOf(url) === originPatternOf(address);
}

/** Whether news belong to what was seen last; else a look is on its way that will find what they belong to. */
function isAbout(seen: Seen, tab: number, reading: RememberedDetection | undefined): boolean {
  const { url } = seen.view;
  if (seen.tab !== tab || url === undefined) return false;
  return reading === undefined || originPatternOf(reading.url) === originPatternOf(url);
}
