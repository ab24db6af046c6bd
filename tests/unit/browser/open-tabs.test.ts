import { beforeEach, expect, test, vi } from 'vitest';
import { leaveTabsWithoutGrant, readOpenTabs } from '../../../lib/browser/open-tabs.ts';
import { recall, remember } from '../../../lib/browser/tab-memory.ts';
import { MAIL } from '../messages/samples.ts';
import { createWorld } from './world.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

let world: ReturnType<typeof createWorld>;
beforeEach(() => {
  world = createWorld();
  made.browser = world.browser;
});

test('a grant starts the probe in the tabs that are open there, and in no other', async () => {
  world.open('https://desk.example/a');
  world.open('https://other.example/');
  world.open('https://desk.example/b');
  world.open('chrome://settings/');
  world.granted.push('https://desk.example/*');
  await readOpenTabs(['https://desk.example/*']);
  expect(world.injected).toEqual([
    { tab: 1, file: '/probe.js' },
    { tab: 3, file: '/probe.js' },
  ]);
});

test('a grant starts nothing where a site is read on request', async () => {
  world.open('https://www.linkedin.com/in/ana/');
  world.granted.push('https://www.linkedin.com/*');
  await readOpenTabs(['https://www.linkedin.com/*']);
  expect(world.injected).toEqual([]);
});

test('no grant starts nothing', async () => {
  world.open('https://desk.example/', { gesture: true });
  await readOpenTabs([]);
  await readOpenTabs(['https://desk.example/*']);
  expect(world.injected).toEqual([]);
});

test('a revoked grant stops the page scripts at once and forgets what they read', async () => {
  world.granted.push('https://kept.example/*');
  for (const [at, url] of ['https://desk.example/', 'https://kept.example/'].entries()) {
    world.open(url);
    world.pages.set(at + 1, () => undefined);
    await remember(at + 1, { document: 'd', url, at, detection: MAIL });
  }
  world.open('https://without-a-script.example/');
  await leaveTabsWithoutGrant();
  expect(world.sent).toEqual([{ tab: 1, message: { type: 'stop' } }]);
  expect(await recall(1)).toBeUndefined();
  expect(await recall(2)).toBeDefined();
});
