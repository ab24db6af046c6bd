// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { followLanguage } from '../../../lib/browser/page-direction.ts';

test.each([
  ['he', 'rtl'],
  ['de', 'ltr'],
])('a page of a browser in “%s” is laid out %s', (language, direction) => {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(language);
  const root = document.createElement('html');
  followLanguage(root);
  expect(root.dir).toBe(direction);
});
