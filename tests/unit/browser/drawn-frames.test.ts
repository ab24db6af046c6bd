import { beforeEach, describe, expect, test, vi } from 'vitest';
import { askForRescan, askWhoWatches } from '../../../lib/browser/ask-page.ts';
import { frameAt, originsWith } from '../../../lib/browser/drawn-frames.ts';
import { isGranted, requestOrigin } from '../../../lib/browser/grants.ts';
import { readPage } from '../../../lib/browser/inject.ts';
import { PAGE_SCRIPTS } from '../../../lib/browser/page-scripts.ts';
import { receive } from '../../../lib/browser/receive.ts';
import { recall } from '../../../lib/browser/tab-memory.ts';
import { MAIL, MAIL_PAGE, report } from '../messages/samples.ts';
import { createWorld } from './world.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

const PAGE = 'https://navigator.gmx.net/*';
const FRAME = 'https://webmailer.gmx.net/*';
const AROUND = 'https://navigator.gmx.net/mail?sid=secret';
const GMX_MAIL = { ...MAIL, site: 'gmx' };

let world: ReturnType<typeof createWorld>;
let tab = 5_000;
beforeEach(() => {
  world = createWorld();
  made.browser = world.browser;
  tab += 1;
});

/** Opens the page and gives the sender that the script in its frame would be. */
function openMail(granted: readonly string[], more: { url?: string; gesture?: boolean } = {}) {
  const { url = AROUND, gesture = false } = more;
  world.granted.push(...granted);
  world.open(url, { id: tab, gesture });
  return { ...MAIL_PAGE, origin: 'https://webmailer.gmx.net', frameId: 4, tab: { id: tab, url } };
}

const told = (reading: unknown) => report(reading, { url: 'https://webmailer.gmx.net/list' });
const remembered = async () => (await recall(tab))?.detection;

describe('the hosts of a site and of its frames', () => {
  test('belong together one by one', () => {
    expect(frameAt(AROUND)).toBe(FRAME);
    expect(frameAt('https://webmailer.gmx.net/')).toBeUndefined();
    expect(frameAt('https://mail.google.com/')).toBeUndefined();
    for (const address of ['https://navigator.gmx.net.evil.example/', 'about:blank', ''])
      expect(frameAt(address)).toBeUndefined();
  });

  test('name whole hosts, each page one of its script’s own', () => {
    for (const { matches, drawnIn } of PAGE_SCRIPTS.filter((one) => one.drawnIn)) {
      expect(Object.keys(drawnIn ?? {}).map((host) => `https://${host}/*`)).toEqual(matches);
      for (const frame of Object.values(drawnIn ?? {})) expect(frame).toMatch(/^[a-z0-9.-]+$/);
    }
  });

  test('are asked for in one question, and a page is granted with both', async () => {
    expect(originsWith(PAGE)).toEqual([PAGE, FRAME]);
    expect(originsWith('https://desk.example/*')).toEqual(['https://desk.example/*']);
    world.granted.push(PAGE);
    expect(await isGranted(AROUND)).toBe(false);
    await requestOrigin(PAGE);
    expect(world.granted).toContain(FRAME);
    expect(await isGranted(AROUND)).toBe(true);
  });
});

describe('a script is brought into the frame', () => {
  test('once the frame is granted', async () => {
    openMail([PAGE, FRAME]);
    expect(await readPage(tab, AROUND)).toBe(true);
    expect(world.injected).toEqual([{ tab, file: '/gmx.js', allFrames: true }]);
  });

  test('and not where a press opens the page around it alone', async () => {
    openMail([], { gesture: true });
    expect(await readPage(tab, AROUND)).toBe(false);
    expect(world.injected).toEqual([]);
  });
});

describe('a report of the frame', () => {
  test('is remembered as the page’s, without what its address asks for, and the frame is asked from then on', async () => {
    const sender = openMail([PAGE, FRAME]);
    expect(await receive(told(GMX_MAIL), sender)).toEqual({ keep: true });
    expect(await recall(tab)).toMatchObject({
      url: 'https://navigator.gmx.net/mail',
      frame: 4,
      detection: GMX_MAIL,
    });
    world.pages.set(tab, (_message, frame) => (frame === 4 ? 'gmx' : undefined));
    expect(await askForRescan(tab)).toBe(true);
    expect(await askWhoWatches(tab)).toBe('gmx');
    expect(world.sent.map(({ frame }) => frame)).toEqual([4, 4]);
  });

  test('is refused while another frame speaks for the tab, and taken once that one is gone', async () => {
    const sender = openMail([PAGE, FRAME]);
    await receive(told(GMX_MAIL), sender);
    world.pages.set(tab, () => 'gmx');
    const other = { ...sender, frameId: 9 };
    expect(await receive(told({ kind: 'none' }), other)).toEqual({ keep: false });
    expect(await remembered()).toEqual(GMX_MAIL);
    world.pages.delete(tab);
    expect(await receive(told({ kind: 'none' }), other)).toEqual({ keep: true });
    expect(await recall(tab)).toMatchObject({ frame: 9, detection: { kind: 'none' } });
  });

  test('says to be its own site and no other, whatever software may be anywhere', async () => {
    const sender = openMail([PAGE, FRAME]);
    for (const reading of [MAIL, { ...MAIL, site: 'gmail' }]) {
      await receive(told(reading), sender);
      expect(await remembered()).toEqual({ kind: 'broken', missing: ['the site it says to be'] });
    }
  });

  test.each([
    'https://webmailer.web.de',
    'https://navigator.gmx.net',
    'http://webmailer.gmx.net',
    'https://webmailer.gmx.net.evil.example',
    'https://webmailer.gmx.net:8443',
  ])('is nobody’s where the frame is of %s', async (origin) => {
    const sender = { ...openMail(['https://*/*', 'http://*/*']), origin };
    const message = report(GMX_MAIL, { url: `${origin}/list` });
    expect(await receive(message, sender)).toBeUndefined();
    expect(await remembered()).toBeUndefined();
  });

  test('is nobody’s in a page of anybody else’s', async () => {
    const sender = openMail(['https://*/*'], { url: 'https://evil.example/' });
    expect(await receive(told(GMX_MAIL), sender)).toBeUndefined();
    expect(await remembered()).toBeUndefined();
  });
});
