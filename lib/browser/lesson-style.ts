import { browser } from 'wxt/browser';

/** What marks the element under the pointer: a style of the extension, which changes nothing in the page's tree. */
const CSS =
  'html,html *{cursor:crosshair!important}html *:hover:not(:has(*:hover)){outline:3px solid #0f766e!important;outline-offset:-2px!important}';

const styleIn = (tab: number) => ({ target: { tabId: tab, allFrames: true }, css: CSS });

/** Shows in a tab that its clicks are waited for; throws where the browser does not let it. */
export async function showLesson(tab: number): Promise<void> {
  await browser.scripting.insertCSS(styleIn(tab));
}

/** Takes the crosshair away; a page that is another by now has none. */
export async function hideLesson(tab: number): Promise<void> {
  await browser.scripting.removeCSS(styleIn(tab)).catch(() => undefined);
}
