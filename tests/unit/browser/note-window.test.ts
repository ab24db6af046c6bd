import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  followSentNotes,
  leaveNoteWindow,
  openNoteWindow,
  openNoteWindowWith,
} from '../../../lib/browser/note-window.ts';
import { createSessionArea } from './session-area.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

const TAB = { id: 7, windowId: 1, url: 'https://chat.example/' };

/** The ids of open windows, and what happened to them. */
let open: Set<number>;
let happened: string[];
const close = vi.fn();

beforeEach(() => {
  open = new Set([1]);
  happened = [];
  vi.stubGlobal('close', close.mockReset());
  const isOpen = (id: number) => {
    if (!open.has(id)) throw new Error(`No window with id: ${id}.`);
  };
  made.browser = {
    runtime: { getURL: (path: string) => `chrome-extension://self${path}` },
    storage: { session: createSessionArea() },
    tabs: { get: async (id: number) => ({ id, windowId: 1 }) },
    windows: {
      create: async ({ url, type, left }: { url: string; type: string; left?: number }) => {
        open.add(open.size + 1);
        happened.push(`${type} ${url} at ${left}`);
        return { id: open.size };
      },
      update: async (id: number) => {
        isOpen(id);
        happened.push(`focus ${id}`);
      },
      get: async (id: number) => {
        isOpen(id);
        return { left: 100, top: 0, width: 1280 };
      },
    },
  };
});

const POPUP = 'popup chrome-extension://self/note.html?tab=7 at 920';

describe('the note window', () => {
  test('opens at the upper right of the window that it is about, once for each tab', async () => {
    await openNoteWindow(TAB);
    await openNoteWindow(TAB);
    expect(happened).toEqual([POPUP, 'focus 2']);
  });

  test('opens anew once it was closed', async () => {
    await openNoteWindow(TAB);
    open.delete(2);
    await openNoteWindow(TAB);
    expect(happened).toEqual([POPUP, POPUP]);
  });

  test('does not open for another note window or for no tab', async () => {
    await openNoteWindow({ ...TAB, url: 'chrome-extension://self/note.html?tab=3' });
    await openNoteWindow({ windowId: 1 });
    expect(happened).toEqual([]);
  });

  test('opens for the page for practice as for any other', async () => {
    await openNoteWindow({ ...TAB, url: 'chrome-extension://self/welcome.html?practice' });
    expect(happened).toEqual([POPUP]);
  });

  test('gives the focus back before it goes', async () => {
    await leaveNoteWindow(7);
    expect(happened).toEqual(['focus 1']);
    expect(close).toHaveBeenCalledOnce();
  });

  test('goes also when its tab is gone', async () => {
    open.clear();
    await leaveNoteWindow(7);
    await leaveNoteWindow(undefined);
    expect(close).toHaveBeenCalledTimes(2);
  });

  test('gets each note that was written elsewhere once, also while it is open', async () => {
    const texts: string[] = [];
    await openNoteWindowWith(TAB, { text: ' called ', marked: true });
    const stop = followSentNotes(7, ({ text }) => texts.push(text));
    await vi.waitFor(() => expect(texts).toEqual(['called']));
    await openNoteWindowWith(TAB, { text: 'x'.repeat(30_000), marked: false });
    await vi.waitFor(() => expect(texts[1]).toHaveLength(20_000));
    stop();
    await openNoteWindowWith(TAB, { text: ' ', marked: true });
    await openNoteWindowWith({ windowId: 1 }, { text: 'for nobody', marked: true });
    expect(happened).toEqual([POPUP, 'focus 2']);
  });
});
