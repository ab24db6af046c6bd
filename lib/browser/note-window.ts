import { browser } from 'wxt/browser';

const OPEN = 'note-window:';
const BEGUN = 'note-begun:';
const SIZE = { width: 420, height: 250 };

/** A tab as the browser hands it over. */
interface Tab {
  id?: number | undefined;
  windowId: number;
  url?: string | undefined;
}

/** Opens the note window for the person of a tab, or brings the one that is open for it to the front. */
export async function openNoteWindow({ id, windowId, url }: Tab): Promise<void> {
  // the shortcut pressed in the note window itself
  if (id === undefined || url?.startsWith(browser.runtime.getURL('/')) === true) return;
  if (await bringToFront(id)) return;
  const created = await browser.windows.create({
    url: `${browser.runtime.getURL('/note.html')}?tab=${id}`,
    type: 'popup',
    focused: true,
    ...SIZE,
    ...(await placeIn(windowId)),
  });
  await browser.storage.session.set({ [OPEN + id]: created?.id });
}

/** Opens the note window with a text that was begun elsewhere; it comes after what was typed for that person before. */
export async function openNoteWindowWith(tab: Tab, text: string): Promise<void> {
  if (tab.id === undefined) return;
  await browser.storage.session.set({ [BEGUN + tab.id]: text });
  await openNoteWindow(tab);
}

/** Hands over, each once, the texts that were begun elsewhere for this tab; returns the way to stop. */
export function followBegunNotes(tab: number, listener: (text: string) => void): () => void {
  const key = BEGUN + tab;
  const take = async () => {
    const text: unknown = (await browser.storage.session.get(key))[key];
    await browser.storage.session.remove(key);
    if (typeof text === 'string') listener(text);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]?.newValue !== undefined) void take();
  };
  browser.storage.session.onChanged.addListener(changed);
  void take();
  return () => browser.storage.session.onChanged.removeListener(changed);
}

/** Gives the focus back to the window of the tab, where it was before, and closes this window. */
export async function leaveNoteWindow(tab: number | undefined): Promise<void> {
  try {
    if (tab !== undefined) {
      const { windowId } = await browser.tabs.get(tab);
      await browser.windows.update(windowId, { focused: true });
    }
  } catch {
    // The tab is gone: the browser chooses who gets the focus.
  }
  globalThis.close();
}

async function bringToFront(tab: number): Promise<boolean> {
  const key = OPEN + tab;
  const known: unknown = (await browser.storage.session.get(key))[key];
  if (typeof known !== 'number') return false;
  try {
    await browser.windows.update(known, { focused: true });
    return true;
  } catch {
    return false;
  }
}

/** The upper right of a window, where a person on the page stays in sight. */
async function placeIn(windowId: number): Promise<{ left?: number; top?: number }> {
  try {
    const { left, top, width } = await browser.windows.get(windowId);
    if (left === undefined || top === undefined || width === undefined) return {};
    return { left: Math.max(left, left + width - SIZE.width - 40), top: top + 90 };
  } catch {
    return {};
  }
}
