import { expect } from 'vitest';
import { inventedFile } from '../../bench/import/invented-file.ts';
import { crashTest, bothTest as test } from '../../support/both-test.ts';
import type { Surface } from '../../support/in-both/surface.ts';
import type { Practice } from '../../support/practice.ts';
import { type StoredRows, storedRows } from '../../support/stored-rows.ts';

const MANY = 600;
/** So many that the panel is used beside them long before they are here. */
const BESIDE = 3_000;

const fileOf = (people: number) => ({
  name: 'many.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(inventedFile(people)),
});

/** The page of the first run, where a file is brought in a tab of its own. */
const setUp = (run: Practice) => run.openTab(run.urlOf('welcome.html'));

const barOn = (page: Surface) =>
  page.getByRole('progressbar', { name: 'Bringing the contacts in' });

/** Begins to bring the file, and waits until some of it is here. */
async function begin(page: Surface, people = MANY): Promise<void> {
  await page.getByLabel(/Contacts from Google/).setInputFiles(fileOf(people));
  await page.getByRole('button', { name: /^Bring in/ }).click();
  await expect.poll(() => barOn(page).getAttribute('value').then(Number)).toBeGreaterThan(15);
}

const isSaid = (page: Surface, words: RegExp) =>
  page.getByRole('status').filter({ hasText: words }).waitFor({ timeout: 180_000 });

/** The rows of a table that are not deleted. */
function live(rows: StoredRows, table: string): Map<string, unknown>[] {
  const all = (rows[table] ?? []).map((row) => new Map<string, unknown>(Object.entries(row ?? {})));
  return all.filter((row) => row.get('deleted') !== true);
}

/** The names of those who are here by halves: without their company, an address or the telephone. */
function halves(rows: StoredRows): unknown[] {
  const companies = new Set(live(rows, 'companies').map((one) => one.get('id')));
  const points = new Set(live(rows, 'points').map((one) => one.get('id')));
  const held = new Map<unknown, number>();
  for (const holding of live(rows, 'holdings')) {
    const contact = holding.get('contact');
    if (points.has(holding.get('point'))) held.set(contact, (held.get(contact) ?? 0) + 1);
  }
  return live(rows, 'contacts')
    .filter((one) => !companies.has(one.get('company')) || held.get(one.get('id')) !== 2)
    .map((one) => one.get('name'));
}

test('thousands are brought in beside the panel, which meanwhile shows a person, takes a note and finds others', async ({
  run,
}) => {
  const { panel } = run;
  const page = await setUp(run);
  await begin(page, BESIDE);
  await run.page.bringToFront();
  await run.openMail('Photos of the shop front');
  await run.seesPerson('Zoë Ó Briain-Lee');
  await panel.getByRole('textbox', { name: 'Note' }).fill('Wants the photos by Friday');
  await panel.getByRole('textbox', { name: 'Note' }).press('Enter');
  await panel.getByRole('listitem').filter({ hasText: 'Wants the photos' }).waitFor();
  await panel.getByRole('searchbox', { name: 'Search contacts' }).fill('Ana Almeida');
  await panel
    .getByRole('option', { name: /Ana Almeida/ })
    .first()
    .waitFor();
  expect(await barOn(page).isVisible()).toBe(true);
  await panel.getByRole('searchbox', { name: 'Search contacts' }).fill('');
  await page.bringToFront();
  await isSaid(page, /3,000 contacts brought in/);

  const rows = await storedRows(page);
  expect(live(rows, 'contacts')).toHaveLength(BESIDE + 1);
  expect(live(rows, 'interactions').map((one) => one.get('summary'))).toEqual(['Wants the photos']);
}, 300_000);

crashTest(
  'a browser that is killed in the middle of an import leaves nobody by halves, and the import is listed, completed and taken back',
  async ({ run }) => {
    await begin(await setUp(run));
    await run.crashAndRestart();

    const page = await setUp(run);
    const earlier = page.getByRole('region', { name: 'Earlier imports of contacts' });
    await earlier.getByText(/^Interrupted/).waitFor();
    const interrupted = await storedRows(page);
    expect(halves(interrupted)).toEqual([]);
    const here = live(interrupted, 'contacts').length;
    expect(here).toBeGreaterThan(0);
    expect(here).toBeLessThan(MANY);

    await page.getByLabel(/Contacts from Google/).setInputFiles(fileOf(MANY));
    await page
      .getByRole('button', { name: `${here.toLocaleString('en')} known already` })
      .waitFor();
    await page.getByRole('button', { name: /^Bring in/ }).click();
    await isSaid(page, /contacts brought in/);
    const whole = await storedRows(page);
    expect(halves(whole)).toEqual([]);
    expect(live(whole, 'contacts')).toHaveLength(MANY);
    expect(live(whole, 'points')).toHaveLength(2 * MANY);

    for (const past of ['first', 'last'] as const) {
      await earlier.getByRole('button', { name: 'Take back many.csv' })[past]().click();
      await isSaid(page, /The import is taken back/);
    }
    const gone = await storedRows(page);
    for (const table of ['contacts', 'companies', 'points', 'holdings'])
      expect(live(gone, table)).toEqual([]);
  },
  240_000,
);
