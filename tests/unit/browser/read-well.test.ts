import { beforeEach, describe, expect, test, vi } from 'vitest';
import { receive } from '../../../lib/browser/receive.ts';
import { recall } from '../../../lib/browser/tab-memory.ts';
import type { Detection } from '../../../lib/domain/detection.ts';
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
beforeEach(() => {
  world = createWorld();
  made.browser = world.browser;
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

  test('a page without anybody signed in is not lost', async () => {
    await report(PROFILE('ana'), profile('ana'));
    for (const name of ['b', 'c', 'd', 'e']) await report(PROFILE(name), nothing);
    expect(await lostSince()).toBeUndefined();
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
