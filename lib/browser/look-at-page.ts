import { browser } from 'wxt/browser';
import type { Look } from '../domain/look.ts';
import { fieldOf } from '../sites/read/field.ts';

const PATIENCE_MS = 2_000;

/** How the page of a tab is built, as the page tells; undefined when the browser refuses, or after two seconds. */
export async function lookAtPage(tab: number): Promise<Look | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  // a page with a dialogue of the browser answers only when that is closed
  const looked = browser.scripting
    .executeScript({ target: { tabId: tab }, files: ['/look.js'] })
    .then(
      ([answer]) => guarded(answer?.result),
      () => undefined,
    );
  const first = await Promise.race([looked, patience]);
  clearTimeout(timer);
  return first;
}

function guarded(result: unknown): Look | undefined {
  const offersSignIn = fieldOf(result, 'offersSignIn');
  const fields = fieldOf(result, 'fields');
  if (typeof offersSignIn !== 'boolean' || typeof fields !== 'number') return undefined;
  return Number.isSafeInteger(fields) ? { offersSignIn, fields } : undefined;
}
