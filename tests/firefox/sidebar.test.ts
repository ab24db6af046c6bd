import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servePractice } from '../practice/server.mjs';
import { BUILDS } from '../support/extension-build.ts';
import { Firefox } from '../support/firefox.ts';
import {
  answerQuestion,
  clickInSidebar,
  hideSidebar,
  question,
  sidebarText,
} from '../support/firefox-sidebar.ts';

/** One Firefox for the whole file: each test goes on where the one before ended, as a person does. */
let firefox: Firefox;
let practice: Awaited<ReturnType<typeof servePractice>>;

beforeAll(async () => {
  practice = await servePractice();
  firefox = await Firefox.launch(BUILDS.firefox);
});
afterAll(async () => {
  practice.stop();
  await firefox.close();
});

const PATIENT = { timeout: 30_000 };
const MAIL = '?_task=mail&_uid=2&_mbox=INBOX&_action=show';
const shows = () => expect.poll(() => sidebarText(firefox), PATIENT);

async function turnOn(answer: 'allow' | 'deny'): Promise<void> {
  await clickInSidebar(firefox, 'Turn on for');
  await expect.poll(() => question(firefox), PATIENT).toContain('127.0.0.1');
  await answerQuestion(firefox, answer);
}

test('the build is of the manifest’s third version, for Firefox 140 and later, with a sidebar', () => {
  const manifest: unknown = JSON.parse(readFileSync(join(BUILDS.firefox, 'manifest.json'), 'utf8'));
  expect(manifest).toMatchObject({
    manifest_version: 3,
    browser_specific_settings: { gecko: { strict_min_version: '140.0' } },
    sidebar_action: { default_panel: 'sidepanel.html' },
  });
  expect(manifest).not.toHaveProperty('host_permissions');
});

test('without access to the page the sidebar says how to begin', async () => {
  await firefox.open(`${practice.mail}${MAIL}`);
  await shows().toContain('Press the toolbar button or Alt+C here');
});

test('Alt+C opens the sidebar, which offers to turn the site on', async () => {
  await hideSidebar(firefox);
  await expect.poll(() => sidebarText(firefox), PATIENT).toBe('');
  await firefox.press('c', { alt: true });
  await shows().toContain(`Turn on for ${new URL(practice.mail).host}`);
});

test('where the access is refused, the sidebar says so and offers it still', async () => {
  await turnOn('deny');
  await shows().toContain(`${new URL(practice.mail).host} stays off.`);
  await shows().toContain('Turn on for');
});

test('where it is given, the open page is read at once, and again after a reload', async () => {
  await turnOn('allow');
  await shows().toContain('Ana Pereira');
  await firefox.reload();
  await shows().toContain('1 message, not logged');
  await shows().toContain('Ana Pereira');
});

test('the mail is logged, and stands in the history when the sidebar opens again', async () => {
  await clickInSidebar(firefox, 'Log');
  await shows().toContain('Logged 1 message with Ana Pereira');
  await hideSidebar(firefox);
  await firefox.reload();
  await firefox.press('c', { alt: true });
  await shows().toContain('1 message, logged');
  await shows().toContain('Thursday is fine, thank you.');
});

test('Alt+N opens the note window, which saves and goes', async () => {
  await firefox.press('n', { alt: true });
  await expect.poll(() => firefox.turnTo('note.html'), PATIENT).toBe(true);
  await expect.poll(() => firefox.textInFront(), PATIENT).toContain('Ana Pereira');
  for (const letter of 'wants an invoice') await firefox.press(letter);
  await firefox.press('Enter');
  await expect.poll(() => firefox.turnTo('note.html'), PATIENT).toBe(false);
  await firefox.turnTo(practice.mail);
  await shows().toContain('wants an invoice');
});

test('what was turned off is read no longer', async () => {
  await firefox.revokeAll();
  await shows().not.toContain('Ana Pereira');
  await firefox.press('c', { alt: true });
  await shows().toContain('Turn on for');
});
