// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FromPage } from '../../../lib/messages/messages.ts';
import { ARRIVAL } from '../../../lib/page/only-one.ts';
import { probe } from '../../../lib/page/probe.ts';

let told: string[];
let id: string | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  id = 'ext';
  vi.stubGlobal('browser', {
    get runtime() {
      const sendMessage = async (message: FromPage) => {
        if (message.type === 'software') told.push(message.site);
      };
      return { id, sendMessage };
    },
  });
  document.body.replaceChildren();
});

afterEach(() => {
  id = undefined;
  window.dispatchEvent(new Event(ARRIVAL));
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Makes the page one of a known software, and waits longer than a probe ever does. */
async function becomeChat(): Promise<void> {
  const chat = document.createElement('converse-root');
  chat.append(document.createElement('converse-chats'));
  document.body.append(chat);
  await vi.advanceTimersByTimeAsync(60_000);
}

test('a probe tells when the page becomes one of a known software', async () => {
  probe();
  await becomeChat();
  expect(told).toEqual(['generic', 'conversejs']);
});

test('a probe whose extension is gone leaves at once when the page script of a newer one comes', async () => {
  probe();
  document.body.append('news');
  id = undefined;
  window.dispatchEvent(new Event(ARRIVAL));
  id = 'ext';
  await becomeChat();
  expect(told).toEqual(['generic']);
});

test('a probe leaves the page with the first change when the extension is gone', async () => {
  probe();
  id = undefined;
  document.body.append('news');
  await vi.advanceTimersByTimeAsync(60_000);
  id = 'ext';
  await becomeChat();
  expect(told).toEqual(['generic']);
});
