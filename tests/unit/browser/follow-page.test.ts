import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FollowedPage, followPage } from '../../../lib/browser/follow-page.ts';
import { notePressed } from '../../../lib/browser/gestures.ts';
import { requestOrigin, revokeOrigin } from '../../../lib/browser/grants.ts';
import { forget, remember } from '../../../lib/browser/tab-memory.ts';
import { MAIL } from '../messages/samples.ts';
import { createWorld } from './world.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

const HERE = 'https://mail.example/';
const READING = { document: 'd1', url: HERE, at: 1, detection: MAIL };
let world: ReturnType<typeof createWorld>;
let seen: string[];
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  world = createWorld();
  made.browser = world.browser;
  seen = [];
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const note = ({ tab, state }: FollowedPage) => void seen.push(`${tab} ${state.kind}`);
const settle = () => vi.advanceTimersByTimeAsync(0);

/** Follows from now on and gives what was told until things are quiet. */
async function follow(fixed?: number) {
  stop = followPage(note, fixed);
  await settle();
}

describe('the panel follows', () => {
  test('a gesture, a grant, a reading and the end of the grant', async () => {
    const tab = world.open(HERE);
    await follow();
    tab.gesture = true;
    await notePressed(1, false);
    await settle();
    await requestOrigin('https://mail.example/*');
    await settle();
    await remember(1, READING);
    await settle();
    tab.gesture = false;
    await revokeOrigin('https://mail.example/*');
    await settle();
    expect(seen).toEqual(['1 no-access', '1 offer', '1 reading', '1 people', '1 no-access']);
  });

  test('a page of the browser, once the button was pressed in vain', async () => {
    world.open('chrome://settings/');
    await follow();
    await notePressed(1, true);
    await settle();
    expect(seen).toEqual(['1 no-access', '1 unreadable']);
  });

  test('the tab in front', async () => {
    world.granted.push('https://mail.example/*');
    world.open(HERE);
    await remember(1, READING);
    await follow();
    world.open('https://other.example/');
    await world.browser.tabs.onActivated.fire({ tabId: 2 });
    await settle();
    expect(seen).toEqual(['1 people', '2 no-access']);
  });

  test('one fixed tab, whichever is in front', async () => {
    world.granted.push('https://mail.example/*');
    world.open(HERE);
    world.open('https://other.example/');
    await remember(1, READING);
    await follow(1);
    expect(seen).toEqual(['1 people']);
  });

  test('a tab that is gone as no page at all', async () => {
    await follow(99);
    expect(seen).toEqual(['-1 no-access']);
  });

  test('nothing more after it was told to stop', async () => {
    world.open(HERE);
    await follow();
    stop();
    await notePressed(1, false);
    await settle();
    expect(seen).toEqual(['1 no-access']);
    expect(world.browser.storage.session.onChanged.count()).toBe(0);
    expect(world.browser.tabs.onUpdated.count()).toBe(0);
  });

  test('the newest state only, when an older look answers late', async () => {
    world.open(HERE, { gesture: true });
    const get = vi.spyOn(world.browser.permissions, 'contains');
    get.mockImplementationOnce(() => new Promise((done) => setTimeout(() => done(true), 500)));
    stop = followPage(note);
    await settle();
    await remember(1, READING);
    await vi.advanceTimersByTimeAsync(600);
    expect(seen).toEqual(['1 people']);
  });
});

describe('a reading', () => {
  beforeEach(() => world.granted.push('https://mail.example/*'));

  test('is shown without asking the browser anything', async () => {
    world.open(HERE);
    await follow();
    const query = vi.spyOn(world.browser.tabs, 'query');
    const get = vi.spyOn(world.browser.storage.session, 'get');
    await remember(1, READING);
    expect(seen).toEqual(['1 reading', '1 people']);
    expect(query).not.toHaveBeenCalled();
    expect(get).not.toHaveBeenCalled();
  });

  test('stays, and the browser is asked nothing, while the same site loads another page', async () => {
    const tab = world.open(HERE);
    await remember(1, READING);
    await follow();
    const query = vi.spyOn(world.browser.tabs, 'query');
    for (const status of ['loading', 'complete'] as const) {
      const url = `${HERE}?_uid=8`;
      await world.browser.tabs.onUpdated.fire(1, { status, url }, { ...tab, status, url });
    }
    await settle();
    expect(seen).toEqual(['1 people']);
    expect(query).not.toHaveBeenCalled();
  });

  test('goes when the tab shows another site', async () => {
    const tab = world.open(HERE);
    await remember(1, READING);
    await follow();
    tab.url = 'https://other.example/';
    const { url } = tab;
    await world.browser.tabs.onUpdated.fire(1, { status: 'loading', url }, { status: 'loading' });
    await settle();
    expect(seen).toEqual(['1 people', '1 no-access']);
  });

  test('that comes during a look counts, not the older one that the look has found', async () => {
    world.open(HERE);
    const contains = vi.spyOn(world.browser.permissions, 'contains');
    contains.mockImplementationOnce(() => new Promise((done) => setTimeout(() => done(true), 500)));
    stop = followPage(note);
    await settle();
    await remember(1, READING);
    await vi.advanceTimersByTimeAsync(600);
    expect(seen).toEqual(['1 people']);
  });

  test('of another tab changes nothing', async () => {
    world.open(HERE);
    await follow();
    await remember(2, READING);
    await settle();
    expect(seen).toEqual(['1 reading']);
  });

  test('that is forgotten is gone from the panel', async () => {
    world.open(HERE);
    await remember(1, READING);
    await follow();
    await forget(1);
    await settle();
    expect(seen).toEqual(['1 people', '1 reading']);
  });
});

describe('a granted page of a site that is read on request', () => {
  const PROFILE = 'https://www.linkedin.com/in/ana/';

  test('is never asked and gets no page script, however long it says nothing', async () => {
    world.granted.push('https://www.linkedin.com/*');
    world.open(PROFILE);
    world.pages.set(1, () => undefined);
    await follow();
    await vi.advanceTimersByTimeAsync(30_000);
    expect([world.sent, world.injected]).toEqual([[], []]);
    expect(seen).toEqual(['1 ask']);
  });

  test('keeps what was read for the page, and asks again on the next', async () => {
    world.granted.push('https://www.linkedin.com/*');
    const tab = world.open(PROFILE);
    await remember(1, { ...READING, url: PROFILE });
    await follow();
    tab.url = 'https://www.linkedin.com/in/ben/';
    await world.browser.tabs.onActivated.fire({ tabId: 1 });
    await settle();
    expect(seen).toEqual(['1 people', '1 ask']);
  });
});

describe('a granted page that says nothing', () => {
  beforeEach(() => world.granted.push('https://mail.example/*'));

  test('is asked after a second, and once only', async () => {
    world.open(HERE);
    world.pages.set(1, () => undefined);
    await follow();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(world.sent).toEqual([{ tab: 1, message: { type: 'rescan' } }]);
    expect(seen).toEqual(['1 reading']);
  });

  test('gets a page script when it has none', async () => {
    world.open(HERE);
    await follow();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(world.injected).toEqual([{ tab: 1, file: '/probe.js' }]);
  });

  test('is broken when it stays silent', async () => {
    world.open(HERE);
    await follow();
    await vi.advanceTimersByTimeAsync(7_000);
    expect(seen).toEqual(['1 reading', '1 broken']);
  });

  test('is left alone while it loads', async () => {
    world.open(HERE, { status: 'loading' });
    await follow();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(world.injected).toEqual([]);
    expect(seen).toEqual(['1 reading']);
  });
});
