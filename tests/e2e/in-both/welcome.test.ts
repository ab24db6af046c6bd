import { expect } from 'vitest';
import { installedTest as test } from '../../support/both-test.ts';
import { CONTACTS_FILE } from '../../support/contacts-file.ts';
import type { Surface } from '../../support/in-both/surface.ts';
import type { Practice } from '../../support/practice.ts';

async function welcome(run: Practice): Promise<Surface> {
  const page = await run.openedPage('welcome.html');
  await page.getByRole('heading', { level: 1, name: 'Welcome to Alongside' }).waitFor();
  return page;
}

/** Waits until a search in the panel offers so many contacts with this in their name. */
async function offers({ panel }: Practice, name: string, count: number): Promise<void> {
  await panel.getByRole('searchbox', { name: 'Search contacts' }).fill(name);
  const offered = panel.getByRole('option', { name: new RegExp(name, 'i') });
  await expect.poll(() => offered.count()).toBe(count);
}

test('installing opens the page, and what a file brings is found in the panel until it is taken back', async ({
  run,
}) => {
  const page = await welcome(run);
  await page.getByLabel(/Contacts from Google/).setInputFiles(CONTACTS_FILE);
  await page.getByRole('region', { name: 'Preview of contacts' }).waitFor();
  await page.getByRole('button', { name: 'Bring in 3 contacts' }).click();
  await page.getByText('3 contacts brought in.').waitFor();

  await run.page.bringToFront();
  for (const name of ['Carla', 'Duc', 'Elif']) await offers(run, name, 1);

  await page.bringToFront();
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await page.getByText('The import is taken back.').waitFor();
  await run.page.bringToFront();
  await offers(run, 'Elif', 0);
});

test('everything on the page is reached by keyboard, and own addresses are kept', async ({
  run,
}) => {
  const page = await welcome(run);
  const own = page.getByRole('textbox', { name: /Your addresses/ });
  await own.focus();
  await page.keyboard.type('me@north.example');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Kept.').waitFor();
  await page.reload();
  await expect.poll(() => own.inputValue()).toBe('me@north.example');
});

test('the practice inbox opens from the page, and the panel shows whom its threads are with', async ({
  run,
}) => {
  await run.panel.close();
  await (await welcome(run)).getByRole('button', { name: 'Open the practice inbox' }).click();
  await run.openedPanel();
  const practising = await run.openedPage('welcome.html?practice');
  const { panel } = run;
  await run.seesPerson('Ana Pereira');
  await panel.getByText('Asked when the replacement toner arrives').waitFor();

  await panel.getByRole('button', { name: 'Log', exact: true }).click();
  await panel.getByText('Logged 3 messages with Ana Pereira').waitFor();
  await panel.getByText(/Practice inbox · Delivery of order 4471/).waitFor();

  const thread = (name: RegExp) => practising.getByRole('button', { name }).click();
  await thread(/Photos of the shop front/);
  await run.seesPerson('Zoë Ó Briain-Lee');
  await thread(/Meeting on Monday/);
  await panel.getByRole('button', { name: 'Marta Nowak' }).click();
  await run.seesPerson('Marta Nowak');
  await thread(/^Close$/);
  await panel.getByText('Nobody on this page').waitFor();
});

test('the page opens by itself once, and again from the panel’s menu', async ({ run }) => {
  const page = await welcome(run);
  await page.close();
  await run.page.bringToFront();
  await run.chooseFromMenu('Set up…');
  await welcome(run);
});
