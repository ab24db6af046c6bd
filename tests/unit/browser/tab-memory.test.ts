import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forget, recall, remember, watchMemory } from '../../../lib/browser/tab-memory.ts';
import { MAIL } from '../messages/samples.ts';
import { createSessionArea } from './session-area.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

let session: ReturnType<typeof createSessionArea>;
beforeEach(() => {
  session = createSessionArea(8_000);
  made.browser = { storage: { session } };
});

const reading = (at: number, text = 'Hello') => ({
  document: 'd1',
  url: 'https://mail.example/',
  at,
  detection: { ...MAIL, conversation: { key: 'k', messages: [{ key: '1', from: 0, text }] } },
});

describe('the memory of tabs', () => {
  test('recalls what was remembered, tab by tab', async () => {
    await remember(1, reading(1));
    await remember(2, reading(2));
    expect(await recall(1)).toEqual(reading(1));
    expect(await recall(2)).toEqual(reading(2));
    expect(await recall(3)).toBeUndefined();
  });

  test('forgets a tab, or only what is older than a moment', async () => {
    await remember(1, reading(10));
    await forget(1, 10);
    expect(await recall(1)).toBeDefined();
    await forget(1, 11);
    expect(await recall(1)).toBeUndefined();
    await forget(1);
  });

  test('makes room when all tabs together hold too much', async () => {
    for (let tab = 1; tab <= 40; tab += 1) await remember(tab, reading(tab, 'x'.repeat(8_000)));
    expect(await recall(40)).toBeDefined();
    expect(session.bytes()).toBeLessThanOrEqual(8_000);
  });

  test('tells the tab that changed, until it is told to stop', async () => {
    const tabs: number[] = [];
    const stop = watchMemory((tab) => tabs.push(tab));
    await remember(4, reading(1));
    await session.set({ 'pressed:5': 1 });
    await forget(4);
    stop();
    await remember(6, reading(1));
    expect(tabs).toEqual([4, 4]);
    expect(session.onChanged.count()).toBe(0);
  });
});
