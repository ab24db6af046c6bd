import { beforeEach, describe, expect, test, vi } from 'vitest';
import { receive } from '../../../lib/browser/receive.ts';
import { recall } from '../../../lib/browser/tab-memory.ts';
import type { Look } from '../../../lib/domain/look.ts';
import type { Reading } from '../../../lib/domain/stated.ts';
import { MAIL } from '../messages/samples.ts';
import { createWorld } from './world.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

let world: ReturnType<typeof createWorld>;
let tab = 6_000;
/** What a look at the page tells; the browser refuses to look where it is undefined. */
let look: Look | undefined;
beforeEach(() => {
  world = createWorld();
  look = undefined;
  made.browser = { ...world.browser, scripting: world.lookingAt(() => look) };
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
const nothing = { kind: 'none' } as const;

describe('a site that was taught', () => {
  const DESK = 'https://desk.example';
  const recipe = {
    version: 1,
    id: 'taught-desk',
    name: 'Desk',
    origin: DESK,
    channel: 'chat',
    names: [{ by: 'title', before: '', after: ' - Desk' }],
    messages: [{ by: 'mark', tag: 'p', name: 'role', value: 'article' }],
    words: [],
    authors: [],
  };
  const ofAna: Reading = { ...MAIL, site: 'taught-desk', channel: 'chat' };
  const teach = (thread?: object) =>
    world.browser.storage.local.set({
      [`recipe:${DESK}`]: thread ? { ...recipe, thread } : recipe,
    });

  beforeEach(() => {
    world.granted.push(`${DESK}/*`);
  });

  /** So many pages at addresses of their own show nobody. */
  async function pagesOfNobody(count: number, path: string): Promise<void> {
    for (let page = 0; page < count; page += 1) await report(`${DESK}${path}${page}`, nothing);
  }

  test('is lost once several of its conversations in a row show nobody', async () => {
    await teach({ path: ['chats', null], query: [] });
    await report(`${DESK}/chats/ana`, ofAna);
    await pagesOfNobody(5, '/chats/');
    expect(await lostSince()).toBeUndefined();
    await pagesOfNobody(1, '/chats/last');
    expect(await lostSince()).toMatch(/^\d{4}-\d\d-\d\d$/);
    await report(`${DESK}/chats/ana`, ofAna);
    expect(await lostSince()).toBeUndefined();
  });

  test.each([
    ['its lists', '/lists/'],
    ['what is beside its conversations', '/settings/'],
  ])('is not lost by %s', async (_what, path) => {
    await teach({ path: ['chats', null], query: [] });
    await report(`${DESK}/chats/ana`, ofAna);
    await pagesOfNobody(20, path);
    await report(`${DESK}/chats`, nothing);
    expect(await lostSince()).toBeUndefined();
  });

  describe('without an address for each conversation', () => {
    beforeEach(async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T09:00:00Z') });
      await teach();
      return () => vi.useRealTimers();
    });

    /** So many pages show nobody, a quarter of an hour apart. */
    async function showsNobody(times: number): Promise<void> {
      for (let time = 0; time < times; time += 1) {
        vi.setSystemTime(Date.now() + 15 * 60_000);
        await report(`${DESK}/`, nothing);
      }
    }

    test('is lost once it could be written into for a while and nobody was read', async () => {
      look = { offersSignIn: false, fields: 1 };
      await report(`${DESK}/`, ofAna);
      await showsNobody(5);
      expect(await lostSince()).toBeUndefined();
      await showsNobody(1);
      expect(await lostSince()).toBe('2026-11-20');
    });

    test.each([
      ['its list has no field', { offersSignIn: false, fields: 0 }],
      ['nobody is signed in', { offersSignIn: true, fields: 1 }],
      ['the browser does not let it be looked at', undefined],
    ])('is not lost where %s', async (_where, shown) => {
      look = { offersSignIn: false, fields: 1 };
      await report(`${DESK}/`, ofAna);
      look = shown;
      await showsNobody(20);
      expect(await lostSince()).toBeUndefined();
    });

    test('is not lost where a conversation can not be written into', async () => {
      look = { offersSignIn: false, fields: 0 };
      await report(`${DESK}/`, ofAna);
      await showsNobody(20);
      expect(await lostSince()).toBeUndefined();
    });
  });

  test('is not lost where nobody was ever read', async () => {
    await teach({ path: ['chats', null], query: [] });
    await pagesOfNobody(20, '/chats/');
    expect(await lostSince()).toBeUndefined();
  });
});
