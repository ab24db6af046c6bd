import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { type FirefoxRun, PATIENT } from '../support/firefox-run.ts';
import { sidebarColours } from '../support/firefox-sidebar.ts';
import { firefoxTest } from '../support/firefox-test.ts';

const test = firefoxTest({ welcome: true, settings: { 'ui.systemUsesDarkTheme': 1 } });

const says = (run: FirefoxRun, text: string) =>
  expect.poll(() => run.firefox.textInFront(), PATIENT).toContain(text);

function contactsFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-contacts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const lines = [
    'First Name,Last Name,Organization Name,E-mail 1 - Value,Phone 1 - Value',
    'Carla,Reis,Reis Lda,carla@reis.example,+351 210 555 031',
    'Duc,Nguyen,,duc@nguyen.example,',
  ];
  writeFileSync(join(folder, 'people.csv'), lines.join('\n'));
  return join(folder, 'people.csv');
}

test('installing opens a page that brings in a file of contacts and takes it back', async ({
  run,
}) => {
  await says(run, 'Welcome to Alongside');
  await run.firefox.fill('input[type=file]', contactsFile());
  await says(run, 'Bring in 2 contacts');
  await run.firefox.clickButton('Bring in 2 contacts');
  await says(run, '2 contacts brought in.');
  await run.firefox.clickButton('Undo the import');
  await says(run, 'The import is taken back.');
});

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

test('the practice inbox opens beside the sidebar, which shows whom its threads are with', async ({
  run,
}) => {
  await run.firefox.bringToFront('welcome.html');
  await run.firefox.clickButton('Open the practice inbox');
  await run.firefox.waitForTab('welcome.html?practice');
  await run.shows('Asked when the replacement toner arrives');
  await run.shows('3 messages, not logged');
  await run.firefox.clickButton('Zoë');
  await run.shows('Add Zoë Ó Briain-Lee');
  await run.firefox.clickButton('Close');
  await run.shows('Nobody on this page');
});

test('a dark Firefox has a dark sidebar with light writing', async ({ run }) => {
  const { paper, ink } = await sidebarColours(run.firefox);
  expect(Math.max(...paper)).toBeLessThan(64);
  expect(Math.min(...ink)).toBeGreaterThan(192);
});
