import { installedTest as test } from '../../support/both-test.ts';
import { SHOP_FILE } from '../../support/shop-file.ts';

test('what a shop’s file brings stands with who bought, until it is taken back', async ({
  run,
}) => {
  const { panel } = run;
  const page = await run.openedPage('welcome.html');
  await page.getByLabel(/^Purchases from a CSV file/).setInputFiles(SHOP_FILE);
  const preview = page.getByRole('region', { name: 'Preview of purchases' });
  await preview.getByText('orders.csv holds 2 purchases of 2 customers').waitFor();
  await page.getByRole('button', { name: 'Bring in 2 purchases' }).click();
  await page.getByText('2 purchases brought in, 2 contacts brought in.').waitFor();

  await run.page.bringToFront();
  await panel.getByRole('searchbox', { name: 'Search contacts' }).fill('Carla');
  await panel.getByRole('option', { name: /Carla Reis/ }).click();
  await run.seesPerson('Carla Reis');
  const purchases = panel.getByRole('region', { name: 'Purchases' });
  await purchases.getByText('$90 open').waitFor();
  await purchases.getByRole('button', { name: /1 purchase/ }).click();
  await purchases.getByText(/#1002/).waitFor();

  await page.bringToFront();
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await page.getByText('The import is taken back.').waitFor();
  await run.page.bringToFront();
  await purchases.waitFor({ state: 'detached' });
});
