import { browser } from 'wxt/browser';
import { MOST_PROSE } from '../domain/records/record.ts';

const OPEN = 'note-window:';
const SENT = 'note-sent:';
const PATH = '/note.html';
const SIZE = { width: 420, height: 250 };

/** A tab as the browser hands it over. */
interface Tab {
  id?: number | undefined;
  windowId: number;
  url?: string | undefined;
}

/** Opens the note window for the person of a tab, or brings the one that is open for it to the front. */
export async function openNoteWindow({ id, windowId, url }: Tab): Promise<void> {
  if (id === undefined || isNoteWindow(url)) return;
  if (await bringToFront(id)) return;
  const created = await browser.windows.create({
    url: `${browser.runtime.getURL(PATH)}?tab=${id}`,
    type: 'popup',
    focused: true,
    ...SIZE,
    ...(await placeIn(windowId)),
  });
  await browser.storage.session.set({ [OPEN + id]: created?.id });
}

/** A note that was written elsewhere: selected in the page, or typed into the address bar. */
export interface SentNote {
  /** At most as long as a note may be. */
  text: string;
  /** Whether its marks are meant: a page's text has none. */
  marked: boolean;
}

/** Opens the note window to save this note at once, or to ask for whom it is. */
export async function openNoteWindowWith(tab: Tab, note: SentNote): Promise<void> {
  const text = note.text.slice(0, MOST_PROSE).trim();
  if (tab.id === undefined || text === '') return;
  await browser.storage.session.set({ [SENT + tab.id]: { ...note, text } });
  await openNoteWindow(tab);
}

/** Hands over, each once, the notes that were written elsewhere for this tab; returns the way to stop. */
export function followSentNotes(tab: number, listener: (note: SentNote) => void): () => void {
  const key = SENT + tab;
  const take = async () => {
    const note: unknown = (await browser.storage.session.get(key))[key];
    await browser.storage.session.remove(key);
    if (isSentNote(note)) listener(note);
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

/** The shortcut can be pressed in the note window itself. */
function isNoteWindow(url = ''): boolean {
  return url.startsWith(browser.runtime.getURL(PATH));
}

function isSentNote(note: unknown): note is SentNote {
  return typeof note === 'object' && note !== null && 'text' in note && 'marked' in note;
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
