import { expect } from 'vitest';
import { listsOf } from '../../../lib/domain/records/kinds.ts';
import { writeEverything } from '../../../lib/formats/everything.ts';
import { bothTest as test } from '../../support/both-test.ts';
import { inventedBase } from '../../support/invented-base.ts';
import type { Practice } from '../../support/practice.ts';

const CUSTOMERS = 60;

/** Brings invented customers with their purchases into the empty store, as an export of everything. */
async function bringCustomers(run: Practice): Promise<void> {
  const { panel } = run;
  const records = { ...listsOf(() => []), ...inventedBase(CUSTOMERS, Date.now()) };
  const text = writeEverything({ records, changes: [], taught: [] }, new Date());
  const buffer = Buffer.from(text);
  await run.chooseFromMenu('Export and import');
  const upload = { name: 'everything.json', mimeType: 'application/json', buffer };
  await panel.locator('input[type=file]').setInputFiles(upload);
  await panel.getByRole('button', { name: 'Import', exact: true }).click();
  await panel.getByText(/Brought in \d+ records/).waitFor();
  await panel.close();
  await run.reopenPanel();
}

test('what a customer is worth among all comes from the worker, explains itself, and is there again at once', async ({
  run,
}) => {
  await bringCustomers(run);
  await run.openMail('Re: Delivery of order 4471');
  await run.seesPerson('Ana Pereira');
  const { panel } = run;
  const clv = panel.getByRole('button', { name: /^CLV €[\d.]+K \(€.+–€.+\)$/ });
  await clv.waitFor();
  await panel.getByRole('button', { name: 'Steady · High value' }).waitFor();
  await panel.getByRole('button', { name: 'Journey, 3 of 5: Buy' }).waitFor();

  await clv.focus();
  await run.press('Enter');
  const dialog = panel.getByRole('dialog', { name: 'Customer lifetime value' });
  await dialog.getByText(new RegExp(`^\\d+(st|nd|rd|th) of ${CUSTOMERS}$`)).waitFor();
  await run.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await run.reopenPanel();
  await run.seesPerson('Ana Pereira');
  await run.panel.getByRole('button', { name: /^CLV .*–/ }).waitFor();
});

test('a page of the extension may start no other script beside itself', async ({ run }) => {
  const refusal = await run.panel.evaluate(() => {
    try {
      new Worker('/background.js').terminate();
      return 'none';
    } catch (error) {
      // in Firefox the error is one of another global
      return typeof error === 'object' && error !== null && 'name' in error ? error.name : error;
    }
  });
  const knowsTrustedTypes = await run.panel.evaluate(() => 'trustedTypes' in globalThis);
  expect(refusal).toBe(knowsTrustedTypes ? 'TypeError' : 'none');
});
