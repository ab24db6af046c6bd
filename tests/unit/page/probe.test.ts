// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FromPage } from '../../../lib/messages/messages.ts';
import type { Listener } from '../../../lib/page/extension.ts';
import { ARRIVAL, onlyOne } from '../../../lib/page/only-one.ts';
import { probe } from '../../../lib/page/probe.ts';
import { takeProbeAlong } from '../../../lib/page/take-along.ts';

let told: string[];
let listeners: Set<Listener>;
let id: string | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  listeners = new Set();
  id = 'ext';
  vi.stubGlobal('browser', {
    get runtime() {
      const sendMessage = async (message: FromPage) => {
        if (message.type === 'software') told.push(message.site);
      };
      const onMessage = {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      };
      return { id, sendMessage, onMessage };
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

test('a probe leaves the page by itself when the extension is gone', async () => {
  probe();
  id = undefined;
  document.body.append('news');
  await vi.advanceTimersByTimeAsync(60_000);
  id = 'ext';
  await becomeChat();
  expect(told).toEqual(['generic']);
});

/** What the worker tells every page script of the tab. */
function tellPage(type: 'who' | 'stop'): void {
  for (const listener of listeners) listener({ type }, undefined, () => undefined);
}

test('a probe stays beside the page script of any page, and leaves with it when that is told to stop', async () => {
  probe();
  const { signal } = onlyOne();
  takeProbeAlong();
  tellPage('who');
  document.body.append('news');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(signal.aborted).toBe(false);
  tellPage('stop');
  await becomeChat();
  expect(told).toEqual(['generic']);
  expect(signal.aborted).toBe(true);
  expect(listeners.size).toBe(0);
});

test('a newer page script takes over from the one before', async () => {
  probe();
  takeProbeAlong();
  onlyOne();
  takeProbeAlong();
  expect(listeners.size).toBe(1);
  await becomeChat();
  expect(told).toEqual(['generic', 'conversejs']);
});
