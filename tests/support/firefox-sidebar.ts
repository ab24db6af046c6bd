import { expect } from 'vitest';
import type { Firefox } from './firefox.ts';
import { listOf } from './firefox-answer.ts';
import { inFrame } from './firefox-frame.ts';

const FRAME = `document.getElementById('sidebar')`;
const PANEL = `${FRAME}.contentDocument?.getElementById('webext-panels-browser')`;

/** Code of the browser's window for the frame of the sidebar, and for the element in it that shows the panel. */
export const SIDEBAR = { frame: FRAME, panel: PANEL } as const;

const NOTE = 'textarea[aria-label="Note"]';

/** The text of the panel in Firefox's sidebar; empty while the sidebar is closed. */
export async function sidebarText(firefox: Firefox): Promise<string> {
  const text = await inFrame(firefox, PANEL, '() => content.document.body?.innerText ?? ""');
  return typeof text === 'string' ? text : '';
}

/** What a field of the panel holds, found by its selector; undefined while it is not there. */
async function valueInSidebar(firefox: Firefox, selector: string): Promise<string | undefined> {
  const find = `() => content.document.querySelector(${JSON.stringify(selector)})?.value`;
  const text = await inFrame(firefox, PANEL, find);
  return typeof text === 'string' ? text : undefined;
}

/** What stands on the note line of the sidebar; undefined while there is none. */
export function noteInSidebar(firefox: Firefox): Promise<string | undefined> {
  return valueInSidebar(firefox, NOTE);
}

/** The texts of the notes that were begun, as the extension's database keeps them. */
export async function keptNotes(firefox: Firefox): Promise<string[]> {
  const read = `async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await done(content.indexedDB.open('alongside'));
    const drafts = await done(database.transaction('drafts').objectStore('drafts').getAll());
    database.close();
    return drafts.map(({ draft }) => draft.text);
  }`;
  const texts = await inFrame(firefox, PANEL, read);
  return listOf(texts).map(String);
}

/** The colours of the panel, of what it is written on and in, each as three numbers up to 255. */
export async function sidebarColours(
  firefox: Firefox,
): Promise<{ paper: number[]; ink: number[] }> {
  const find = `() => {
    const { backgroundColor, color } = content.getComputedStyle(content.document.body);
    return [backgroundColor, color];
  }`;
  const found = await inFrame(firefox, PANEL, find);
  const [paper = [], ink = []] = listOf(found).map((colour) =>
    [...String(colour).matchAll(/\d+/g)].map(Number),
  );
  return { paper, ink };
}

/** Whether the sidebar is open. */
export async function isSidebarOpen(firefox: Firefox): Promise<boolean> {
  return (await firefox.inBrowser('return SidebarController.isOpen;')) === true;
}

/** Closes the sidebar. */
export async function hideSidebar(firefox: Firefox): Promise<void> {
  await firefox.inBrowser('SidebarController.hide();');
}

/** Clicks on the button in the sidebar whose text begins so; throws when there is none. */
export async function clickInSidebar(firefox: Firefox, name: string): Promise<void> {
  await clickOn(
    firefox,
    `[...content.document.querySelectorAll('button')]
      .find(({ textContent }) => textContent.trim().startsWith(${JSON.stringify(name)}))`,
  );
}

/** Clicks on the note line of the sidebar. */
export async function clickNote(firefox: Firefox): Promise<void> {
  await clickOn(firefox, `content.document.querySelector('${NOTE}')`);
}

/** Clicks on the note line of the sidebar, which is empty, and types there. */
export async function typeNote(firefox: Firefox, text: string): Promise<void> {
  await clickNote(firefox);
  await firefox.type(text);
  // the keys reach the page's process after the browser took them
  await expect.poll(() => noteInSidebar(firefox)).toBe(text);
}

async function clickOn(firefox: Firefox, found: string): Promise<void> {
  const find = `() => {
    const box = (${found})?.getBoundingClientRect();
    return box && [box.x + box.width / 2, box.y + box.height / 2];
  }`;
  const [x, y] = listOf(await inFrame(firefox, PANEL, find));
  const [left, top] = listOf(
    await firefox.inBrowser(`const outer = ${FRAME}.getBoundingClientRect();
      const { x, y } = ${PANEL}.getBoundingClientRect();
      return [outer.x + x, outer.y + y];`),
  );
  if (x === undefined || y === undefined) throw new Error(`the sidebar does not hold ${found}`);
  await firefox.click(Number(left) + Number(x), Number(top) + Number(y));
}

/** What the browser itself asks at this moment; empty while it asks nothing. */
export async function question(firefox: Firefox): Promise<string> {
  const text = await firefox.inBrowser(
    `const { panel } = PopupNotifications;
    return panel.state === 'open' ? panel.firstElementChild.textContent : '';`,
  );
  return typeof text === 'string' ? text : '';
}

/** Presses a button of the browser's own question. */
export async function answerQuestion(firefox: Firefox, answer: 'allow' | 'deny'): Promise<void> {
  const button = answer === 'allow' ? 'button' : 'secondaryButton';
  await firefox.inBrowser(`PopupNotifications.panel.firstElementChild.${button}.click();`);
}
