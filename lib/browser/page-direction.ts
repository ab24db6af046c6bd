import { browser } from 'wxt/browser';
import { directionOf } from '../domain/writing-direction.ts';

/** Lays a page out the way the browser's own language is written, by its root; call it before anything is drawn. */
export function followLanguage(root: HTMLElement): void {
  root.dir = directionOf(browser.i18n.getUILanguage());
}
