import { browser } from 'wxt/browser';
import type { Look } from '../domain/look.ts';
import { fieldOf } from '../sites/read/field.ts';
import { inTime } from './in-time.ts';

/** How the page of a tab is built, as the page tells; undefined when the browser refuses, or after two seconds. */
export async function lookAtPage(tab: number): Promise<Look | undefined> {
  const target = { tabId: tab };
  const looked = browser.scripting.executeScript({ target, files: ['/look.js'] });
  return inTime(looked.then(([answer]) => guarded(answer?.result)));
}

function guarded(result: unknown): Look | undefined {
  const offersSignIn = fieldOf(result, 'offersSignIn');
  const fields = fieldOf(result, 'fields');
  if (typeof offersSignIn !== 'boolean' || typeof fields !== 'number') return undefined;
  return Number.isSafeInteger(fields) ? { offersSignIn, fields } : undefined;
}
