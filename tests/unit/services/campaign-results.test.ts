import { expect, test } from 'vitest';
import { resultsOfCampaigns } from '../../../lib/services/campaign-results.ts';
import { addContact } from '../../../lib/services/contacts.ts';
import { join, unjoin } from '../../../lib/services/joins.ts';
import { addRecord } from '../../../lib/services/records.ts';
import { succeeded } from '../../support/expect-success.ts';
import { freshStore, MONDAY } from '../../support/fresh-store.ts';

test('what two who are one were reached by and bought counts together, until they are parted', async () => {
  const { store } = await freshStore();
  const add = async (name: string) =>
    succeeded(await addContact(store, { name, points: [] })).value.contact;
  const [survivor, loser] = [await add('Ana'), await add('Ana P.')];
  const touch = { campaign: 'campaign-spring', at: MONDAY };
  const paid = { items: [], number: '1', status: 'paid', at: MONDAY };
  succeeded(await addRecord(store, 'touch', 'one', touch, loser));
  succeeded(await addRecord(store, 'purchase', 'one', paid, survivor));
  const purchases = async () => (await resultsOfCampaigns(store)).get('campaign-spring')?.purchases;
  expect(await purchases()).toBe(0);
  const joined = succeeded(await join(store, { survivor, loser })).value;
  expect(await purchases()).toBe(1);
  succeeded(await unjoin(store, joined.join));
  expect(await purchases()).toBe(0);
});
