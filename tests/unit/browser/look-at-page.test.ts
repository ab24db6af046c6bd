import { afterEach, expect, test, vi } from 'vitest';
import { lookAtPage } from '../../../lib/browser/look-at-page.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

const answering = (executeScript: () => Promise<unknown>) => {
  made.browser = { scripting: { executeScript } };
};

afterEach(() => {
  vi.useRealTimers();
});

test('a page tells how it is built, and nothing else of it is taken', async () => {
  answering(async () => [{ result: { offersSignIn: false, fields: 2, name: 'Ana' } }]);
  expect(await lookAtPage(1)).toEqual({ offersSignIn: false, fields: 2 });
});

test.each([
  [undefined],
  ['text'],
  [{ offersSignIn: 'no', fields: 1 }],
  [{ offersSignIn: true, fields: 1.5 }],
  [{ offersSignIn: true }],
])('what is of no known form tells nothing: %j', async (result) => {
  answering(async () => [{ result }]);
  expect(await lookAtPage(1)).toBeUndefined();
});

test('a page that the browser does not let be looked at tells nothing', async () => {
  answering(() => Promise.reject(new Error('Cannot access contents of the page.')));
  expect(await lookAtPage(1)).toBeUndefined();
});

test('a page that does not answer is waited for two seconds', async () => {
  vi.useFakeTimers();
  answering(() => new Promise(() => undefined));
  const looked = lookAtPage(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await looked).toBeUndefined();
});
