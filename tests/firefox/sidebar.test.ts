import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { BUILDS } from '../support/extension-build.ts';
import { revokePages } from '../support/firefox-extension.ts';
import { PATIENT } from '../support/firefox-run.ts';
import { clickInSidebar, hideSidebar, sidebarText } from '../support/firefox-sidebar.ts';
import { firefoxTest } from '../support/firefox-test.ts';

const test = firefoxTest();

test('the build is of the manifest’s third version, for Firefox 140 and later, with a sidebar', () => {
  const manifest: unknown = JSON.parse(readFileSync(join(BUILDS.firefox, 'manifest.json'), 'utf8'));
  expect(manifest).toMatchObject({
    manifest_version: 3,
    browser_specific_settings: { gecko: { strict_min_version: '140.0' } },
    sidebar_action: { default_panel: 'sidepanel.html' },
  });
  expect(manifest).not.toHaveProperty('host_permissions');
});

test('without access to the page the sidebar says how to begin', async ({ run }) => {
  await run.openMail();
  await run.shows('Press the toolbar button or Alt+C here');
});

test('Alt+C opens the sidebar, which offers to turn the site on', async ({ run }) => {
  await hideSidebar(run.firefox);
  await expect.poll(() => sidebarText(run.firefox), PATIENT).toBe('');
  await run.openSidebar();
  await run.shows(`Turn on for ${run.host}`);
});

test('where the access is refused, the sidebar says so and offers it still', async ({ run }) => {
  await clickInSidebar(run.firefox, 'Turn on for');
  await run.answer('deny');
  await run.shows(`${run.host} stays off.`);
  await run.shows('Turn on for');
});

test('where it is given, the open page is read at once, and again after a reload', async ({
  run,
}) => {
  await run.turnOn();
  await run.shows('Ana Pereira');
  await run.firefox.reload();
  await run.shows('1 message, not logged');
  await run.shows('Ana Pereira');
});

test('the mail is logged, and stands in the history when the sidebar opens again', async ({
  run,
}) => {
  await clickInSidebar(run.firefox, 'Log');
  await run.shows('Logged 1 message with Ana Pereira');
  await hideSidebar(run.firefox);
  await run.firefox.reload();
  await run.openSidebar();
  await run.shows('1 message, logged');
  await run.shows('Thursday is fine, thank you.');
});

test('Alt+N opens the note window, which saves and goes', async ({ run }) => {
  await run.firefox.press('n', { alt: true });
  await run.noteWindow();
  await expect.poll(() => run.firefox.textInFront(), PATIENT).toContain('Ana Pereira');
  await run.firefox.type('wants an invoice');
  await run.firefox.press('Enter');
  await run.noteWindowIsGone(run.addresses.mail);
  await run.shows('wants an invoice');
});

test('what was turned off is read no longer', async ({ run }) => {
  await revokePages(run.firefox);
  await expect.poll(() => sidebarText(run.firefox), PATIENT).not.toContain('Ana Pereira');
  await run.openSidebar();
  await run.shows('Turn on for');
});
