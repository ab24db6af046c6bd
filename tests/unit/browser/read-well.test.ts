import { beforeEach, describe, expect, test, vi } from 'vitest';
import { receive } from '../../../lib/browser/receive.ts';
import { recall } from '../../../lib/browser/tab-memory.ts';
import type { Detection } from '../../../lib/domain/detection.ts';
import type { Look } from '../../../lib/domain/look.ts';
import type { Reading } from '../../../lib/domain/stated.ts';
import { fieldOf } from '../../../lib/sites/read/field.ts';
import { MAIL } from '../messages/samples.ts';
import { createWorld } from './world.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

const GMAIL = 'https://mail.google.com/mail/u/0/';
const THREAD = `${GMAIL}#inbox/FMfcgzQXJWDsKmvPLTabcdefghjklmnp`;
const OTHER_THREAD = `${GMAIL}#search/ana/FMfcgzQXJWDsKmvPLTzzzzzzzzzzzzzz`;
const PROFILE = (name: string) => `https://x.com/${name}`;

let world: ReturnType<typeof createWorld>;
let tab = 5_000;
/** What a look at the page tells; the browser refuses to look where it is undefined. */
let look: Look | undefined;
beforeEach(() => {
  world = createWorld();
  look = undefined;
  made.browser = { ...world.browser, scripting: world.lookingAt(() => look) };
  world.granted.push('https://mail.google.com/*', 'https://x.com/*');
  tab += 1;
});

/** A page at an address reports, in a tab that is there. */
async function report(url: string, reading: Reading): Promise<void> {
  const { origin } = new URL(url);
  if (!world.tabs.some(({ id }) => id === tab)) world.open(url, { id: tab });
  const sender = { id: 'self', origin, frameId: 0, tab: { id: tab } };
  await receive({ type: 'reading', document: 'd1', url, reading }, sender);
}

const lostSince = async () => (await recall(tab))?.readBefore;
const ana: Detection = { ...MAIL, site: 'gmail' };
const nothing = { kind: 'none' } as const;
const profile = (handle: string): Reading => ({
  kind: 'people',
  site: 'x',
  channel: 'social',
  primary: 0,
  owners: ['x/anna'],
  people: [
    {
      role: 'profile',
      evidence: 'name box',
      confidence: 'certain',
      points: [{ kind: 'handle', value: `x/${handle}`, confidence: 'certain', evidence: 'box' }],
    },
  ],
});
const nobody: Reading = { kind: 'none', owners: ['x/anna'] };

describe('a page of a kind that was read well before', () => {
  test.each<Reading>([nothing, { kind: 'pending' }])(
    'and shows nothing now is lost: $kind',
    async (reading) => {
      await report(THREAD, ana);
      expect(await lostSince()).toBeUndefined();
      await report(OTHER_THREAD, reading);
      expect(await lostSince()).toMatch(/^\d{4}-\d\d-\d\d$/);
      await report(OTHER_THREAD, ana);
      expect(await lostSince()).toBeUndefined();
    },
  );

  test('is lost again, at the address where it had come back', async () => {
    await report(THREAD, ana);
    for (const reading of [nothing, ana, nothing]) await report(OTHER_THREAD, reading);
    expect(await lostSince()).toBeDefined();
  });

  test.each([
    ['a list', `${GMAIL}#inbox`],
    ['a search', `${GMAIL}#search/from%3Aana`],
    ['a draft', `${GMAIL}#inbox?compose=new`],
  ])('is not %s', async (_what, url) => {
    await report(THREAD, ana);
    await report(url, nothing);
    expect(await lostSince()).toBeUndefined();
  });

  test('is not lost where everybody is the user or a colleague', async () => {
    await report(THREAD, ana);
    await report(OTHER_THREAD, { kind: 'none', own: true });
    expect(await lostSince()).toBeUndefined();
    expect((await recall(tab))?.detection).toEqual(nothing);
  });

  test('is never lost where it was never read', async () => {
    await report(THREAD, nothing);
    expect(await lostSince()).toBeUndefined();
  });

  test('a profile may be gone: three in a row show nobody before that is said', async () => {
    await report(PROFILE('ana'), profile('ana'));
    for (const name of ['gone', 'gone', 'gone', 'left']) {
      await report(PROFILE(name), nobody);
      expect(await lostSince()).toBeUndefined();
    }
    await report(PROFILE('third'), nobody);
    expect(await lostSince()).toBeDefined();
  });

  test.each([
    ['offers to sign in', { offersSignIn: true, fields: 0 }],
    ['can not be looked at', undefined],
  ])('a page that shows nobody signed in and %s is not lost', async (_how, shown) => {
    look = shown;
    await report(PROFILE('ana'), profile('ana'));
    for (const name of ['b', 'c', 'd', 'e']) await report(PROFILE(name), nothing);
    expect(await lostSince()).toBeUndefined();
  });

  test('a page that shows nobody signed in is lost where it offers no signing in either', async () => {
    look = { offersSignIn: false, fields: 0 };
    await report(PROFILE('ana'), profile('ana'));
    for (const name of ['b', 'c', 'd']) await report(PROFILE(name), nothing);
    expect(await lostSince()).toBeDefined();
  });

  test('where signing out leads to another address, a page need not be looked at', async () => {
    await report(THREAD, ana);
    await report(OTHER_THREAD, nothing);
    expect(await lostSince()).toBeDefined();
    look = { offersSignIn: true, fields: 0 };
    await report(OTHER_THREAD, { kind: 'pending' });
    expect(await lostSince()).toBeUndefined();
  });
});

describe('where no address tells a list from a conversation', () => {
  const WHATSAPP = 'https://web.whatsapp.com/';
  const MINUTE = 60_000;
  const ofAna: Reading = { ...MAIL, site: 'whatsapp', channel: 'chat', fields: 2 };
  const shows = (fields: number): Reading => ({ kind: 'none', fields });

  beforeEach(() => {
    world.granted.push('https://web.whatsapp.com/*');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T09:00:00Z') });
    return () => vi.useRealTimers();
  });

  /** What shows so many times, each after a quarter of an hour and reported thrice. */
  async function atTimes(times: number, reading: Reading): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      vi.setSystemTime(Date.now() + 13 * MINUTE);
      for (const _report of [1, 2, 3]) {
        vi.setSystemTime(Date.now() + MINUTE);
        await report(WHATSAPP, reading);
      }
    }
  }

  test('a conversation is lost once its fields were there for a while and nobody was', async () => {
    await report(WHATSAPP, ofAna);
    await atTimes(2, shows(2));
    expect(await lostSince()).toBeUndefined();
    await atTimes(1, shows(2));
    expect(await lostSince()).toBe('2026-11-20');
    await report(WHATSAPP, shows(1));
    expect(await lostSince()).toBeUndefined();
  });

  test('a list is never lost, however long it is looked at', async () => {
    await report(WHATSAPP, ofAna);
    await atTimes(10, shows(1));
    expect(await lostSince()).toBeUndefined();
  });

  test('a list is not lost after a group that the user may not write in', async () => {
    await report(WHATSAPP, ofAna);
    await report(WHATSAPP, { ...ofAna, primary: -1, fields: 1 } as Reading);
    await atTimes(5, shows(1));
    expect(await lostSince()).toBeUndefined();
  });

  test.each<[string, Reading]>([
    ['somebody who is read', ofAna],
    ['a group that is read', { ...ofAna, primary: -1 } as Reading],
  ])('%s begins the time anew', async (_what, reading) => {
    await report(WHATSAPP, ofAna);
    await atTimes(2, shows(2));
    await atTimes(1, reading);
    await atTimes(2, shows(2));
    expect(await lostSince()).toBeUndefined();
  });

  test.each<[string, Reading, Reading]>([
    ['conversations have no fields', { ...ofAna, fields: 0 }, shows(0)],
    ['a page says nothing of its fields', { ...MAIL, site: 'whatsapp' }, { kind: 'none' }],
    ['the page is about the user', ofAna, { kind: 'none', own: true, fields: 2 }],
    ['nobody was ever read', shows(2), shows(2)],
  ])('nothing is lost where %s', async (_what, first, then) => {
    await report(WHATSAPP, first);
    await atTimes(5, then);
    expect(await lostSince()).toBeUndefined();
  });

  test('what is kept is a kind, times and counts', async () => {
    await report(WHATSAPP, ofAna);
    await atTimes(1, shows(2));
    expect((await world.browser.storage.local.get('read-well'))['read-well']).toEqual([
      {
        origin: 'https://web.whatsapp.com/*',
        kind: 'open',
        day: '2026-11-20',
        misses: 1,
        fields: 2,
        missed: Date.parse('2026-11-20T09:14:00Z'),
      },
    ]);
  });
});

test('what is kept names the origin, the kind and the day, and nothing of the address or the page', async () => {
  await report(THREAD, ana);
  await report(PROFILE('ana'), profile('ana'));
  const kept = (await world.browser.storage.local.get('read-well'))['read-well'];
  const dated = JSON.stringify(kept).replaceAll(/\d{4}-\d\d-\d\d/g, 'a day');
  expect(JSON.parse(dated)).toEqual([
    { origin: 'https://mail.google.com/*', kind: 'thread', day: 'a day', misses: 0 },
    { origin: 'https://x.com/*', kind: 'profile', day: 'a day', misses: 0 },
  ]);
  expect(JSON.stringify(kept)).not.toMatch(/FMfcg|ana/);
});

test('the list stays short, and what somebody else wrote into it is left out', async () => {
  const many = Array.from({ length: 200 }, (_, n) => ({
    origin: `https://mail${n}.example/*`,
    kind: 'message',
    day: '2026-01-01',
    misses: 0,
  }));
  await world.browser.storage.local.set({ 'read-well': [...many, 'x', { origin: 1 }, undefined] });
  await report(THREAD, ana);
  const kept: unknown = (await world.browser.storage.local.get('read-well'))['read-well'];
  if (!Array.isArray(kept)) throw new Error('nothing is kept');
  expect(kept).toHaveLength(50);
  expect(fieldOf(kept.at(-1), 'kind')).toBe('thread');
});
