import { browser } from 'wxt/browser';
import { watchHidden } from './hidden-people.ts';
import { openNoteWindowWith } from './note-window.ts';
import { openPanel } from './panel.ts';
import { recognisedName, tabInFront } from './recognised-name.ts';
import { offerSelection } from './selected-contact.ts';
import { watchMemory } from './tab-memory.ts';
import { wantClip } from './wanted-clip.ts';

const LOG = 'log-selection';
const CONTACT = 'selected-contact';
const CLIP = 'clip-page';
const NOBODY = 'Log selected text';

/** For so long a menu's title may be an older one: the panel, which shows the same person, comes first. */
const REST_MS = 300;

/** What the browser tells of a press in a context menu. */
export interface MenuPress {
  menuItemId: string | number;
  selectionText?: string | undefined;
}

/** Makes the entries for selected text and for a whole page, which the browser keeps; once after each install and update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const contexts = ['selection'] as const;
  browser.contextMenus.create({ id: LOG, title: NOBODY, contexts: [...contexts] });
  browser.contextMenus.create({
    id: CONTACT,
    title: 'This is the contact',
    contexts: [...contexts],
  });
  browser.contextMenus.create({
    id: CLIP,
    title: 'Clip this page',
    contexts: ['page'],
    documentUrlPatterns: ['https://*/*', 'http://*/*'],
  });
}

/** Keeps the person of the tab in front in the title of “Log to …”: a browser tells nobody that a menu opens. */
export function followPersonInMenus(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const renew = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void nameInMenu(), REST_MS);
  };
  browser.tabs.onActivated.addListener(renew);
  browser.windows.onFocusChanged.addListener(renew);
  watchMemory(renew);
  watchHidden(renew);
}

/** Does what was pressed. Call it first thing in the listener: the panel opens only on a gesture. */
export function pressMenu(
  { menuItemId, selectionText = '' }: MenuPress,
  tab: Parameters<typeof openNoteWindowWith>[0],
): void {
  if (menuItemId === CONTACT) {
    void openPanel(tab.windowId);
    void offerSelection(tab.windowId, selectionText);
  } else if (menuItemId === CLIP) {
    void openPanel(tab.windowId);
    void wantClip(tab.windowId);
  } else if (menuItemId === LOG) {
    void openNoteWindowWith(tab, { text: selectionText, marked: false });
  }
}

async function nameInMenu(): Promise<void> {
  const tab = await tabInFront();
  const name = tab?.id === undefined ? undefined : await recognisedName(tab.id);
  try {
    const title = name === undefined ? NOBODY : `Log to ${asTitle(name)}`;
    await browser.contextMenus.update(LOG, { title });
  } catch {
    // The entries are not made yet.
  }
}

/** In a title `&` underlines a letter and `%s` stands for the selected text. */
function asTitle(name: string): string {
  return name.replaceAll('&', '&&').replaceAll('%', '％');
}
