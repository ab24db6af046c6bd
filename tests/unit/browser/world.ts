import { contains } from '../../../lib/browser/match-pattern.ts';
import type { Look } from '../../../lib/domain/look.ts';
import { createEvent } from './event.ts';
import { createSessionArea } from './session-area.ts';

/** A tab of the pretended browser. */
export interface PretendedTab {
  id: number;
  url: string;
  status: 'loading' | 'complete';
  active: boolean;
  /** The toolbar button was pressed on this page. */
  gesture: boolean;
}

interface Script {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches?: string[];
}

/** A browser that is only as much as the wrappers need: grants, tabs, registrations and page scripts that listen. */
export function createWorld() {
  const granted: string[] = [];
  const tabs: PretendedTab[] = [];
  const registered: Script[] = [];
  const injected: { tab: number; file: string; allFrames?: true }[] = [];
  const sent: { tab: number; message: unknown; frame?: number }[] = [];
  const badges = new Map<number, string>();
  /** What the page script of a tab answers; a tab without an entry has none. */
  const pages = new Map<number, (message: { type: string }, frame: number) => unknown>();
  const permissionsAdded = createEvent<{ origins?: string[] }>();
  const permissionsRemoved = createEvent<{ origins?: string[] }>();
  const storage = { session: createSessionArea(), local: createSessionArea() };

  const isGranted = (origin: string) => granted.some((one) => contains(one, origin));
  const readable = (tab: PretendedTab) =>
    /^https?:/.test(tab.url) && (tab.gesture || isGranted(`${new URL(tab.url).origin}/*`));
  const shown = (tab: PretendedTab) => {
    const { id, status, active, url } = tab;
    return readable(tab) ? { id, status, active, url } : { id, status, active };
  };
  const tabOf = (id: number) => {
    const tab = tabs.find((one) => one.id === id);
    if (tab === undefined) throw new Error(`No tab with id: ${id}.`);
    return tab;
  };

  const browser = {
    runtime: { id: 'self', getURL: (path: string) => `chrome-extension://self${path}` },
    storage,
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every(isGranted),
      getAll: async () => ({ origins: [...granted], permissions: ['storage'] }),
      request: async ({ origins }: { origins: string[] }) => {
        granted.push(...origins);
        await permissionsAdded.fire({ origins });
        return true;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        granted.splice(0, granted.length, ...granted.filter((one) => !origins.includes(one)));
        await permissionsRemoved.fire({ origins });
        return true;
      },
      onAdded: permissionsAdded,
      onRemoved: permissionsRemoved,
    },
    scripting: {
      getRegisteredContentScripts: async () => structuredClone(registered),
      registerContentScripts: async (scripts: Script[]) => {
        for (const script of scripts) {
          if (registered.some(({ id }) => id === script.id)) throw new Error('Duplicate script ID');
          const js = script.js.map((file) => file.replace(/^\//, ''));
          registered.push({ ...script, js });
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        const left = registered.filter(({ id }) => !ids.includes(id));
        registered.splice(0, registered.length, ...left);
      },
      executeScript: async (injection: {
        target: { tabId: number; allFrames?: true };
        files: string[];
      }) => {
        const { tabId, ...where } = injection.target;
        if (!readable(tabOf(tabId))) throw new Error('Cannot access contents of the page.');
        for (const file of injection.files) injected.push({ tab: tabId, file, ...where });
        return [];
      },
    },
    tabs: {
      get: async (id: number) => shown(tabOf(id)),
      query: async ({ url, active }: { url?: string[]; active?: boolean }) =>
        tabs
          .filter((tab) => active === undefined || tab.active === active)
          .filter((tab) => url === undefined || (readable(tab) && isOneOf(url, tab.url)))
          .map(shown),
      sendMessage: async (id: number, message: { type: string }, to: { frameId: number }) => {
        const page = pages.get(id);
        if (page === undefined) throw new Error('Receiving end does not exist.');
        const frame = to.frameId;
        sent.push({ tab: id, message, ...(frame === 0 ? {} : { frame }) });
        return page(message, frame);
      },
      onActivated: createEvent<{ tabId: number }>(),
      onUpdated: createEvent<number, [object, object]>(),
      onRemoved: createEvent<number>(),
      onAttached: createEvent<number>(),
    },
    windows: { getCurrent: async () => ({ id: 1 }) },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
        badges.set(tabId, text);
      },
      setBadgeBackgroundColor: async () => undefined,
    },
  };
  /** The browser's scripting where a look at any page tells this; the browser refuses where it is undefined. */
  const lookingAt = (look: () => Look | undefined) => ({
    ...browser.scripting,
    executeScript: async (injection: { target: { tabId: number }; files: string[] }) => {
      if (injection.files[0] !== '/look.js') return browser.scripting.executeScript(injection);
      const result = look();
      if (result === undefined) throw new Error('Cannot access contents of the page.');
      return [{ result }];
    },
  });
  /** Opens a tab in front of the others. */
  const open = (url: string, more: Partial<PretendedTab> = {}) => {
    for (const tab of tabs) tab.active = false;
    const tab: PretendedTab = {
      id: tabs.length + 1,
      url,
      status: 'complete',
      active: true,
      gesture: false,
      ...more,
    };
    tabs.push(tab);
    return tab;
  };

  return { browser, granted, tabs, registered, injected, sent, badges, pages, open, lookingAt };
}

function isOneOf(patterns: readonly string[], url: string): boolean {
  return patterns.some((one) => contains(one, `${new URL(url).origin}/*`));
}
