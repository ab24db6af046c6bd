import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isClosed, notePressed } from '../../../lib/browser/gestures.ts';
import { followTabChange, forgetTab, type TabChange } from '../../../lib/browser/tab-changes.ts';
import { recall, remember } from '../../../lib/browser/tab-memory.ts';
import { MAIL } from '../messages/samples.ts';
import { createWorld } from './world.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

const HERE = 'https://mail.example/';
let world: ReturnType<typeof createWorld>;
beforeEach(async () => {
  world = createWorld();
  made.browser = world.browser;
  await remember(1, { document: 'd1', url: HERE, at: 1, detection: MAIL });
});

/** Whether the reading of tab 1 is still there after a change. */
async function survives(change: TabChange, url?: string): Promise<boolean> {
  await followTabChange(1, change, url);
  return (await recall(1)) !== undefined;
}

describe('on a granted page the reading', () => {
  beforeEach(() => world.granted.push('https://mail.example/*'));

  test('stays while its page script answers', async () => {
    world.pages.set(1, () => 'roundcube');
    expect(await survives({ status: 'loading', url: `${HERE}#b` }, `${HERE}#b`)).toBe(true);
    expect(await survives({ status: 'complete' }, `${HERE}#b`)).toBe(true);
    expect(world.sent).toEqual([{ tab: 1, message: { type: 'who' } }]);
  });

  test('goes with a reload', async () => {
    expect(await survives({ status: 'loading' }, HERE)).toBe(false);
  });

  test('goes when the next document is there and has no page script', async () => {
    expect(await survives({ status: 'loading', url: `${HERE}b` }, `${HERE}b`)).toBe(true);
    expect(await survives({ status: 'complete' }, `${HERE}b`)).toBe(false);
  });

  test('goes with another origin, seen or hidden', async () => {
    world.pages.set(1, () => 'roundcube');
    expect(await survives({ status: 'loading' }, 'https://other.example/')).toBe(false);
    await remember(1, { document: 'd1', url: HERE, at: 1, detection: MAIL });
    expect(await survives({ status: 'loading' })).toBe(false);
  });

  test('stays when it is newer than the change', async () => {
    const at = Date.now() + 60_000;
    await remember(1, { document: 'd2', url: HERE, at, detection: MAIL });
    expect(await survives({ status: 'loading' }, HERE)).toBe(true);
  });

  test('is not touched by a new title', async () => {
    expect(await survives({}, HERE)).toBe(true);
    expect(world.sent).toEqual([]);
  });
});

test('a site that is read on request is forgotten with its address, not with what stands behind it', async () => {
  const url = 'https://www.linkedin.com/messaging/thread/1/';
  world.granted.push('https://www.linkedin.com/*');
  await remember(1, { document: 'd1', url, at: 1, detection: MAIL });
  world.pages.set(1, () => '');
  expect(await survives({ status: 'loading', url: `${url}?x=1` }, `${url}?x=1`)).toBe(true);
  const next = 'https://www.linkedin.com/messaging/thread/2/';
  expect(await survives({ status: 'loading', url: next }, next)).toBe(false);
});

test('a page that was read once is forgotten when it goes elsewhere', async () => {
  world.pages.set(1, () => 'roundcube');
  expect(await survives({ status: 'complete' }, HERE)).toBe(true);
  expect(await survives({ status: 'loading', url: `${HERE}b` }, `${HERE}b`)).toBe(false);
});

test('the gesture is forgotten when the tab loads', async () => {
  await notePressed(1, true);
  await followTabChange(1, { status: 'complete' }, HERE);
  expect(await isClosed(1)).toBe(true);
  await followTabChange(1, { status: 'loading' }, HERE);
  expect(await isClosed(1)).toBe(false);
});

test('a closed tab leaves nothing behind', async () => {
  await notePressed(1, true);
  await forgetTab(1);
  expect(world.browser.storage.session.bytes()).toBe(0);
});
