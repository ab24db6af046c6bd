import { expect } from 'vitest';
import { type FirefoxRun, PATIENT } from '../support/firefox-run.ts';
import { sidebarColours } from '../support/firefox-sidebar.ts';
import { firefoxTest } from '../support/firefox-test.ts';

const test = firefoxTest({ welcome: true, settings: { 'ui.systemUsesDarkTheme': 1 } });

const says = (run: FirefoxRun, text: string) =>
  expect.poll(() => run.firefox.textInFront(), PATIENT).toContain(text);

test('a site stays off when the browser’s question is refused, and is read when it is allowed', async ({
  run,
}) => {
  await run.openMail();
  await run.firefox.bringToFront('welcome.html');
  await run.firefox.fill('input[inputmode=url]', run.addresses.mail);
  await run.firefox.clickButton('Turn on');
  await run.answer('deny');
  await says(run, 'They stay off.');
  await run.firefox.clickButton('Turn on');
  await run.answer('allow');
  await says(run, 'Turned on. Pages that are open are read at once.');
  await run.firefox.bringToFront(run.addresses.mail);
  await run.openSidebar();
  await run.shows('Add Ana Pereira');
});

test('a dark Firefox has a dark sidebar with light writing', async ({ run }) => {
  const { paper, ink } = await sidebarColours(run.firefox);
  expect(Math.max(...paper)).toBeLessThan(64);
  expect(Math.min(...ink)).toBeGreaterThan(192);
});
