import { afterEach, beforeEach, expect, test } from 'vitest';
import { servePractice } from '../practice/server.mjs';
import { disableInSettings } from '../support/browser-settings.ts';
import { BUILDS } from '../support/extension-build.ts';
import { ExtensionCopy } from '../support/extension-copy.ts';
import { ExtensionBrowser } from '../support/launch.ts';
import { PageActivity, stir } from '../support/page-activity.ts';

/** What runs in a page is seen by Chromium's own tools alone; what a user sees of an update is told in both browsers. */
let practice: Awaited<ReturnType<typeof servePractice>>;
let copy: ExtensionCopy;
let browser: ExtensionBrowser;

beforeEach(async () => {
  practice = await servePractice();
  copy = new ExtensionCopy(BUILDS.e2e);
  browser = await ExtensionBrowser.launch({ extension: copy.folder });
});
afterEach(async () => {
  practice.stop();
  await browser.close();
  copy.remove();
});

const PATIENT = { timeout: 30_000 };
const MAIL = '?_task=mail&_uid=2&_mbox=INBOX&_action=show';

const anyPage = () => practice.mail.replace('mail/', 'watermark.html');

const pages: [page: string, address: () => string, script: string][] = [
  ['a mail', () => `${practice.mail}${MAIL}`, 'roundcube.js'],
  ['a chat', () => practice.chat, 'conversejs.js'],
  ['a page of no known software', anyPage, 'generic.js'],
];

/** Opens a page and waits until the extension's script for it is there. */
async function openRead(address: string, script: string) {
  const page = await browser.open('about:blank');
  const activity = await PageActivity.of(page, browser.url(''));
  await page.goto(address);
  await expect.poll(() => [...activity.scripts().values()], PATIENT).toContain(script);
  return { page, activity };
}

test.each(pages)(
  'an update under %s: the old script stops at once, the new one reads',
  async (_page, address, script) => {
    const { page, activity } = await openRead(address(), script);
    const old = [...activity.scripts().keys()];
    await copy.update(browser);
    const newer = () =>
      [...activity.scripts()].filter(([id]) => !old.includes(id)).map(([, file]) => file);
    await expect.poll(newer, PATIENT).toContain(script);
    await activity.ran();
    await stir(page);
    const ran = await activity.ran();
    expect(ran.filter((id) => old.includes(id))).toEqual([]);
    expect(ran.map((id) => activity.scripts().get(id))).toContain(script);
    expect(activity.inConsole()).toEqual([]);
  },
);

test('when the extension is switched off, its scripts leave the page with the first change', async () => {
  const { page, activity } = await openRead(anyPage(), 'generic.js');
  await disableInSettings(browser);
  await stir(page);
  await activity.ran();
  await stir(page);
  expect(await activity.ran()).toEqual([]);
  expect(activity.inConsole()).toEqual([]);
});
