import { expect } from 'vitest';
import { PATIENT } from '../support/firefox-run.ts';
import { hideSidebar, sidebarText } from '../support/firefox-sidebar.ts';
import { firefoxTest } from '../support/firefox-test.ts';

const test = firefoxTest();

test('the practice inbox is read in its preview, from mail to mail', async ({ run }) => {
  await run.firefox.open(run.addresses.mail);
  await run.turnOn();
  await run.preview(9);
  await run.shows('Add Marta Nowak');
  await run.preview(8);
  await run.shows('Add Zoë Ó Briain-Lee');
});

test('each window has a sidebar that follows its own tab', async ({ run }) => {
  await run.firefox.open(run.addresses.chat, 'window');
  await run.openSidebar();
  await run.chat(0);
  await run.shows('Add Ana Pereira');
  await run.firefox.turnTo(run.addresses.mail);
  expect(await sidebarText(run.firefox)).toContain('Add Zoë Ó Briain-Lee');
  await run.preview(9);
  await run.shows('Add Marta Nowak');
  await run.firefox.turnTo(run.addresses.chat);
  expect(await sidebarText(run.firefox)).toContain('Add Ana Pereira');
  await run.firefox.closeTab();
});

test.for([
  ['a page of Firefox itself', 'about:addons'],
  ['the source of a page', 'view-source:http://127.0.0.1/'],
  ['the store of extensions', 'https://addons.mozilla.org/'],
  ['another site that Firefox keeps to itself', 'https://support.mozilla.org/'],
] as const)('%s is said to be one that can’t be read', async ([_page, address], { run }) => {
  await run.firefox.open('about:blank');
  await hideSidebar(run.firefox);
  await run.firefox.goTo(address);
  await expect.poll(() => run.firefox.address(), PATIENT).toContain(address);
  await run.openSidebar();
  await run.shows('This page can’t be read');
});
