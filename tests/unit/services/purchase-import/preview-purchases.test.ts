import { describe, expect, it } from 'vitest';
import { stopRecording } from '../../../../lib/services/do-not-record.ts';
import { addSampleCustomers } from '../../../../lib/services/practice.ts';
import { changeSettings } from '../../../../lib/services/settings.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { succeeded } from '../../../support/expect-success.ts';
import { freshStore } from '../../../support/fresh-store.ts';
import { bring as bringContacts, tableOf } from '../contact-import/files.ts';
import { added, ordersOf, previewOf } from './files.ts';

const orderOf = (number: string, name: string, email = '') => {
  return [number, name, email, '2026-01-05', 'Toner', '20', 'paid'];
};

async function leftOut(store: Store, ...orders: string[][]) {
  const { leftOut: left } = await previewOf(store, ordersOf(...orders));
  return left.map(({ line, reason }) => `${line}: ${reason}`);
}

async function customers(store: Store, ...orders: string[][]) {
  const preview = await previewOf(store, ordersOf(...orders));
  return preview.customers.map(({ name, outcome }) =>
    outcome.kind === 'new' ? `${name}: new` : `${name}: ${outcome.name}, by ${outcome.by}`,
  );
}

describe('who bought', () => {
  it('is whoever has the address, whatever the file calls them', async () => {
    const { store } = await freshStore();
    await added(store, 'Ana Pereira', 'ana@lumo.example');
    expect(await customers(store, orderOf('1', 'Lumo SA', 'ANA@lumo.example'))).toEqual([
      'Lumo SA: Ana Pereira, by ANA@lumo.example',
    ]);
  });

  it('is the one of several at an address who has the name, else nobody', async () => {
    const { store } = await freshStore();
    const desk = (name: string) => [name, '', '', 'desk@lumo.example', ''];
    await bringContacts(store, tableOf(desk('Ana Pereira'), desk('Ben Okoro')));
    expect(await customers(store, orderOf('1', 'ben okoro', 'desk@lumo.example'))).toEqual([
      'ben okoro: Ben Okoro, by desk@lumo.example',
    ]);
    expect(await leftOut(store, orderOf('1', 'Carla', 'desk@lumo.example'))).toEqual([
      '2: desk@lumo.example may be Ana Pereira or Ben Okoro.',
    ]);
  });

  it('is the only contact of exactly the name, else nobody', async () => {
    const { store } = await freshStore();
    await added(store, 'Zoë Núñez');
    expect(await customers(store, orderOf('1', 'Zoe Nunez'), orderOf('2', 'Zoe N.'))).toEqual([
      'Zoe Nunez: Zoë Núñez, by Zoe Nunez',
      'Zoe N.: new',
    ]);
    await added(store, 'Zoe Nunez');
    expect(await leftOut(store, orderOf('1', 'Zoe Nunez'))).toEqual([
      '2: Zoe Nunez may be Zoë Núñez or Zoe Nunez.',
    ]);
  });

  it('is nobody new where it is the user, a colleague or somebody who is not to be recorded', async () => {
    const { store } = await freshStore();
    succeeded(await changeSettings(store, { own: ['we.example'], neverLog: ['never.example'] }));
    const ana = await added(store, 'Ana Pereira', 'ana@lumo.example', 'ana@home.example');
    succeeded(await stopRecording(store, { kind: 'contact', id: ana, name: 'Ana Pereira' }));
    const found = await leftOut(
      store,
      orderOf('1', 'Leo', 'leo@we.example'),
      orderOf('2', 'Nia', 'nia@never.example'),
      orderOf('3', 'Ana Pereira', 'ana@home.example'),
      orderOf('4', 'Ana Pereira'),
    );
    expect(found).toEqual([
      '2: leo@we.example is you or a colleague.',
      '3: “never.example” is on your list of what is never logged.',
      expect.stringMatching(/^4: Ana Pereira is not to be recorded, as was said on /),
      expect.stringMatching(/^5: Ana Pereira is not to be recorded, as was said on /),
    ]);
  });

  it('is no sample customer: their address is left out, and their name is somebody else’s', async () => {
    const { store } = await freshStore();
    succeeded(await addSampleCustomers(store));
    const file = [orderOf('1', 'Ana', 'ana.pereira@lumo.example'), orderOf('2', 'Ana Pereira')];
    expect(await leftOut(store, ...file)).toEqual([
      '2: ana.pereira@lumo.example belongs to a sample customer: remove them first.',
    ]);
    expect(await customers(store, ...file)).toEqual(['Ana Pereira: new']);
  });

  it('keeps the name where an address can’t be read, and it is said', async () => {
    const { store } = await freshStore();
    const preview = await previewOf(store, ordersOf(orderOf('1', 'Ana Pereira', 'ana at lumo')));
    expect(preview).toMatchObject({
      customers: [{ name: 'Ana Pereira', points: [] }],
      without: [{ line: 2, reason: '“ana at lumo” is not an e-mail address.' }],
    });
  });
});

describe('the preview of a file of purchases', () => {
  it('writes nothing, and tells everything that is left out by its line', async () => {
    const { store } = await freshStore();
    const bad = ['9', 'Ana', '', 'soon', 'Toner', '20', 'paid'];
    const preview = await previewOf(store, ordersOf(orderOf('1', 'Ana'), bad, orderOf('2', '')));
    expect(preview.leftOut).toEqual([
      { line: 3, reason: '“soon” is no day, or could be two different ones.' },
      { line: 4, reason: 'Nobody is named who bought it.' },
    ]);
    expect(await store.db.changes.count()).toBe(0);
  });

  it('shows nothing that turns or hides the words around it', async () => {
    const { store } = await freshStore();
    const hidden = ['1', 'A\u202Ena', '', '2026-01-05', 'To\u200Bner', '20', 'paid'];
    const { purchases, customers: found } = await previewOf(store, ordersOf(hidden));
    expect(purchases[0]?.items).toEqual([{ name: 'Toner', quantity: 1 }]);
    expect(found[0]?.name).toBe('Ana');
  });
});
