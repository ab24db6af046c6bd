import { browser } from 'wxt/browser';
import { directionOf } from '../domain/writing-direction.ts';

/**
 * Lays a page out the way the browser's own language is written, by its root; before anything is drawn. The browser's
 * own message for it (`@@bidi_dir`) is empty in Chromium where an extension has no translations.
 */
export function followLanguage(root: HTMLElement): void {
  root.dir = directionOf(browser.i18n.getUILanguage());
}
