import type { Firefox } from './firefox.ts';

const FRAME = `document.getElementById('sidebar')`;
const PANEL = `${FRAME}.contentDocument?.getElementById('webext-panels-browser')`;

/** Code of the browser's window for the frame of the sidebar, and for the element in it that shows the panel. */
export const SIDEBAR = { frame: FRAME, panel: PANEL } as const;

/** Whether the sidebar is open. */
export async function isSidebarOpen(firefox: Firefox): Promise<boolean> {
  return (await firefox.inBrowser('return SidebarController.isOpen;')) === true;
}

/** Closes the sidebar. */
export async function hideSidebar(firefox: Firefox): Promise<void> {
  await firefox.inBrowser('SidebarController.hide();');
}

/** Makes the sidebar this wide, in pixels, also narrower than a mouse can. */
export async function widenSidebar(firefox: Firefox, width: number): Promise<void> {
  await firefox.inBrowser(
    `const { style } = document.getElementById('sidebar-box');
    style.minWidth = style.maxWidth = style.width = arguments[0] + 'px';`,
    width,
  );
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
