import { browser } from 'wxt/browser';
import { failure, type Result, success } from '../domain/result.ts';
import { isGranted } from './grants.ts';

const NOT_ON = 'This site is not turned on, so that nothing can be inserted here.';
const CLOSED = 'The browser did not let anything be inserted into this page.';
const NO_FIELD = 'No field of the page has the cursor: click where the text belongs.';

/** Inserts a text at the cursor of the page that a tab shows, where its site is turned on; else says why not. */
export async function insertText(tab: number, text: string): Promise<Result<undefined>> {
  try {
    const { url } = await browser.tabs.get(tab);
    if (url === undefined || !(await isGranted(url))) return failure('refused', NOT_ON);
    const target = { tabId: tab };
    await browser.scripting.executeScript({ target, files: ['/insert.js'] });
    const [ran] = await browser.scripting.executeScript({ target, func: handOver, args: [text] });
    return ran?.result === 'inserted' ? success(undefined) : failure('invalid', NO_FIELD);
  } catch {
    return failure('refused', CLOSED);
  }
}

/** Runs in the page: what inserts was left there by the script before, out of the page's own sight. */
function handOver(text: string): unknown {
  const { insertAtCursor } = globalThis as { insertAtCursor?: (text: string) => unknown };
  return insertAtCursor?.(text);
}
