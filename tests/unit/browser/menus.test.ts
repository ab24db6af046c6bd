import { beforeEach, describe, expect, test, vi } from 'vitest';
import { tellHidden } from '../../../lib/browser/hidden-people.ts';
import { createMenus, followPersonInMenus, pressMenu } from '../../../lib/browser/menus.ts';
import { enterNote, suggestNote } from '../../../lib/browser/omnibox.ts';
import { followSelections } from '../../../lib/browser/selected-contact.ts';
import { remember } from '../../../lib/browser/tab-memory.ts';
import { followWantedClips } from '../../../lib/browser/wanted-clip.ts';
import type { DetectedPeople } from '../../../lib/domain/detection.ts';
import { MAIL } from '../messages/samples.ts';
import { createEvent } from './event.ts';
import { createSessionArea } from './session-area.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

const TAB = { id: 7, windowId: 1, url: 'https://mail.example/' };

let titles: Map<string, string>;
let suggestions: string[];
let happened: string[];
let session: ReturnType<typeof createSessionArea>;

beforeEach(() => {
  titles = new Map();
  suggestions = [];
  happened = [];
  session = createSessionArea();
  made.browser = {
    runtime: { getURL: (path: string) => `chrome-extension://self${path}` },
    storage: { session },
    tabs: { query: async () => [TAB], onActivated: createEvent() },
    windows: {
      onFocusChanged: createEvent(),
      getCurrent: async () => ({ id: 1 }),
      get: async () => ({}),
      create: async ({ url }: { url: string }) => happened.push(`open ${url}`) && { id: 9 },
      update: async () => undefined,
    },
    sidePanel: {
      open: async ({ windowId }: { windowId: number }) => happened.push(`panel ${windowId}`),
    },
    contextMenus: {
      removeAll: async () => titles.clear(),
      create: ({ id, title }: { id: string; title: string }) => titles.set(id, title),
      update: async (id: string, { title }: { title: string }) => titles.set(id, title),
    },
    omnibox: {
      setDefaultSuggestion: ({ description }: { description: string }) =>
        suggestions.push(description),
    },
  };
});

/** The page of the tab is about somebody of this name. */
async function isAbout(name: string, conversation = MAIL.conversation) {
  const people = MAIL.people.map((person) => ({ ...person, name }));
  const detection: DetectedPeople = {
    ...MAIL,
    people,
    primary: 0,
    ...(conversation === undefined ? {} : { conversation }),
  };
  await remember(7, { document: 'd', url: TAB.url, at: 1, detection });
  return detection;
}

describe('the context menu of selected text', () => {
  test('names the person of the tab in front, as soon as the page says who it is', async () => {
    await createMenus();
    followPersonInMenus();
    expect([...titles.values()]).toEqual([
      'Log selected text',
      'This is the contact',
      'Clip this page',
    ]);
    await isAbout('Ana Pereira');
    await vi.waitFor(() => expect(titles.get('log-selection')).toBe('Log to Ana Pereira'));
    await session.remove('tab:7');
    await vi.waitFor(() => expect(titles.get('log-selection')).toBe('Log selected text'));
  });

  test('names nobody whom the user has hidden in this conversation, until they are shown again', async () => {
    await createMenus();
    followPersonInMenus();
    const page = await isAbout('Ana Pereira');
    const title = (is: string) =>
      vi.waitFor(() => expect(titles.get('log-selection')).toBe(is), 5_000);
    await title('Log to Ana Pereira');
    await tellHidden(page, page.people.slice(0, 1));
    await title('Log selected text');
    await isAbout('Ana Pereira', { key: 'another', messages: [] });
    await title('Log to Ana Pereira');
    await isAbout('Ana Pereira');
    await title('Log selected text');
    await tellHidden(page, []);
    await title('Log to Ana Pereira');
    expect(Object.keys(await session.get(null))).toEqual(['tab:7']);
  });

  test('shows a hostile name as it is, short and in one line', async () => {
    await createMenus();
    followPersonInMenus();
    await isAbout(`%s & Co\n\u202E${'x'.repeat(500)}`);
    await vi.waitFor(() => expect(titles.get('log-selection')).toMatch(/^Log to ％s && Co x+…$/));
    expect(titles.get('log-selection')?.length).toBeLessThan(60);
  });

  test('sends what is selected to the note window, where its marks mean nothing', async () => {
    pressMenu({ menuItemId: 'log-selection', selectionText: '! late' }, TAB);
    await vi.waitFor(() => expect(happened).toHaveLength(1));
    expect(happened).toEqual(['open chrome-extension://self/note.html?tab=7']);
    expect((await session.get('note-sent:7'))['note-sent:7']).toEqual({
      text: '! late',
      marked: false,
    });
  });

  test('opens the panel at once and hands it the contact, once and cut', async () => {
    const texts: string[] = [];
    pressMenu({ menuItemId: 'selected-contact', selectionText: 'x'.repeat(5_000) }, TAB);
    expect(happened).toEqual(['panel 1']);
    const stop = followSelections((text) => texts.push(text));
    await vi.waitFor(() => expect(texts).toHaveLength(1));
    expect(texts[0]).toHaveLength(1_000);
    stop();
    followSelections((text) => texts.push(text));
    pressMenu({ menuItemId: 'selected-contact', selectionText: 'Ana' }, { ...TAB, windowId: 2 });
    await Promise.resolve();
    expect(texts).toHaveLength(1);
  });
});

describe('the context menu of a page', () => {
  test('opens the panel at once and asks it for a clip, once', async () => {
    let asked = 0;
    pressMenu({ menuItemId: 'clip-page' }, TAB);
    expect(happened).toEqual(['panel 1']);
    const stop = followWantedClips(() => {
      asked += 1;
    });
    await vi.waitFor(() => expect(asked).toBe(1));
    stop();
    followWantedClips(() => {
      asked += 1;
    });
    await Promise.resolve();
    expect(asked).toBe(1);
  });

  test('asks for nothing once the panel that was to clip did not open for a while', async () => {
    await session.set({ 'clip:1': Date.now() - 60_000 });
    let asked = 0;
    followWantedClips(() => {
      asked += 1;
    });
    await vi.waitFor(async () => expect(await session.get('clip:1')).toEqual({}));
    expect(asked).toBe(0);
  });
});

describe('the address bar', () => {
  test('says for whom the note is, in letters that no name or text can break out of', async () => {
    await suggestNote('called');
    await isAbout('<url>Ana & "Co"');
    await suggestNote('</url> wants\u0000 invoice');
    expect(suggestions).toEqual([
      'Note: called',
      'Note for &lt;url&gt;Ana &amp; &quot;Co&quot;: &lt;/url&gt; wants invoice',
    ]);
  });

  test('sends what was entered to the note window, with its marks', async () => {
    await enterNote('! called');
    expect(happened).toEqual(['open chrome-extension://self/note.html?tab=7']);
    const sent = (await session.get('note-sent:7'))['note-sent:7'];
    expect(sent).toEqual({ text: '! called', marked: true });
  });
});
