import { expect } from 'vitest';
import { firefoxTest as test } from '../support/firefox-test.ts';
import { tabTurnedTo } from '../support/in-both/firefox-tab.ts';
import { PATIENT } from '../support/patience.ts';

// Chromium's remote control docks a panel in one window only
test('each window has a sidebar that follows its own tab', async ({ run }) => {
  await run.openMail('Photos of the shop front');
  await run.seesPerson('Zoë Ó Briain-Lee');
  await run.firefox.open(run.addresses.chat, 'window');
  const other = await tabTurnedTo(run.firefox);
  await run.reopenPanel();
  await other.locator('.controlbox-pane').getByText('Ana Pereira', { exact: true }).click();
  await run.seesPerson('Ana Pereira');
  const shows = (name: string) =>
    run.panel.getByRole('heading', { level: 1, name, exact: true }).isVisible();
  await run.page.bringToFront();
  expect(await shows('Zoë Ó Briain-Lee')).toBe(true);
  await run.openMail('The printer sleeps again');
  await run.seesPerson('Marta Nowak');
  await other.bringToFront();
  expect(await shows('Ana Pereira')).toBe(true);
});

// each browser keeps other pages to itself
test.for([
  ['a page of Firefox itself', 'about:addons'],
  ['the source of a page', 'view-source:http://127.0.0.1/'],
  ['the store of extensions', 'https://addons.mozilla.org/'],
  ['another site that Firefox keeps to itself', 'https://support.mozilla.org/'],
] as const)('%s is said to be one that can’t be read', async ([_page, address], { run }) => {
  await run.panel.close();
  await run.firefox.goTo(address);
  await expect.poll(() => run.firefox.address(), PATIENT).toContain(address);
  await run.reopenPanel();
  await run.panel.getByText('This page can’t be read').waitFor();
});
