import { expect } from 'vitest';
import type { Firefox } from './firefox.ts';
import { listOf } from './firefox-answer.ts';

/** Selects the text of the first element of the page that the selector finds, and opens its context menu by the mouse. */
export async function rightClickOn(firefox: Firefox, selector: string): Promise<string> {
  await firefox.inBrowser(`${MENU}.hidePopup();`);
  const found = await firefox.inPage(
    `const element = document.querySelector(arguments[0]);
    getSelection().selectAllChildren(element);
    const { x, y, height } = element.getBoundingClientRect();
    return [x + 20, y + height / 2, getSelection().toString()];`,
    selector,
  );
  const [x, y, text] = listOf(found);
  const place = await firefox.inBrowser(
    `const { x, y } = gBrowser.selectedBrowser.getBoundingClientRect(); return [x, y];`,
  );
  const [left, top] = listOf(place);
  await firefox.click(Number(left) + Number(x), Number(top) + Number(y), { side: 'right' });
  await expect.poll(() => firefox.inBrowser(`return ${MENU}.state;`)).toBe('open');
  return String(text);
}

const MENU = `document.getElementById('contentAreaContextMenu')`;
const ENTRIES = `[...${MENU}.querySelectorAll('menuitem[id*="alongside"]')]`;

/** What the extension offers in the context menu that is open. */
export async function menuEntries(firefox: Firefox): Promise<string[]> {
  const labels = await firefox.inBrowser(`return ${ENTRIES}.map(({ label }) => label);`);
  return listOf(labels).map(String);
}

/** Takes an entry of the extension from the context menu that is open. */
export async function takeFromMenu(firefox: Firefox, label: string): Promise<void> {
  await firefox.inBrowser(
    `const entry = ${ENTRIES}.find(({ label }) => label === arguments[0]);
    const opened = new Promise((resolve) => entry.parentNode.addEventListener('popupshown', resolve, { once: true }));
    entry.parentNode.parentNode.openMenu(true);
    await opened;
    entry.parentNode.activateItem(entry);`,
    label,
  );
}
