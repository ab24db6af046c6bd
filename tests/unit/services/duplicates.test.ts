import { describe, expect, it } from 'vitest';
import { ownPointOf } from '../../../lib/domain/key-of.ts';
import { success } from '../../../lib/domain/result.ts';
import { addContact, deleteContact } from '../../../lib/services/contacts.ts';
import { dismiss } from '../../../lib/services/dismissals.ts';
import { duplicatesOf } from '../../../lib/services/duplicates/duplicates.ts';
import { undo } from '../../../lib/services/history.ts';
import { join, unjoin } from '../../../lib/services/joins.ts';
import { write } from '../../../lib/services/write.ts';
import type { Store } from '../../../lib/store/store.ts';
import { succeeded } from '../../support/expect-success.ts';
import { DAY, freshStore } from '../../support/fresh-store.ts';

/** Adds a contact whose points are addresses with an @ and numbers. */
async function add(store: Store, name: string, values: readonly string[], company?: string) {
  const points = values.map((value) => ({
    kind: value.includes('@') ? ('email' as const) : ('phone' as const),
    value,
  }));
  return succeeded(await addContact(store, { name, company, points })).value.contact;
}

const NUMBER = '+44 20 7946 0001';
/** The same without its country. */
const LOCAL = '020 7946 0001';

/** Gives a contact an address that somebody has already, as two devices do that were apart. */
async function alsoHolds(store: Store, contact: string, point: string) {
  const set = { point, contact, kind: 'personal' as const };
  const writes = [{ kind: 'holding' as const, id: `h-${contact}-${point}`, set }];
  succeeded(await write(store, 'pull', async () => success({ writes, value: undefined })));
}

async function bothAnas() {
  const { store, clock } = await freshStore();
  const ana = await add(store, 'Ana Pereira', ['ana@lumo.example', NUMBER], 'Lumo SA');
  const chat = await add(store, 'Ana Periera', [LOCAL]);
  await add(store, 'Ben Okoro', ['ben@lumo.example'], 'Lumo SA');
  return { store, clock, ana, chat };
}

describe('who may be the same person', () => {
  it('is told with the reasons, from either side', async () => {
    const { store, ana, chat } = await bothAnas();
    const reasons = ['same number +442079460001', 'names agree but for one letter'];
    expect(await duplicatesOf(store, ana)).toEqual([
      { contact: chat, name: 'Ana Periera', certain: false, reasons },
    ]);
    expect(await duplicatesOf(store, chat)).toEqual([
      { contact: ana, name: 'Ana Pereira', companyName: 'Lumo SA', certain: false, reasons },
    ]);
  });

  it('is found in another script, by the company', async () => {
    const { store } = await freshStore();
    const wei = await add(store, '王伟', ['wei@lumo.example'], 'Lumo');
    const other = await add(store, 'Wang Wei', ['+862079460001'], 'Lumo Ltd');
    expect((await duplicatesOf(store, other)).map((one) => one.contact)).toEqual([wei]);
  });

  it('is nobody who was said not to be, on either side, until that is taken back', async () => {
    const { store, ana, chat } = await bothAnas();
    const { commit } = succeeded(
      await dismiss(store, { conversation: ownPointOf(ana), point: ownPointOf(chat) }),
    );
    expect(await duplicatesOf(store, ana)).toEqual([]);
    expect(await duplicatesOf(store, chat)).toEqual([]);
    succeeded(await undo(store, commit ?? ''));
    expect(await duplicatesOf(store, ana)).toHaveLength(1);
  });

  it('is nobody who was joined, and is again when that is taken back', async () => {
    const { store, clock, ana, chat } = await bothAnas();
    clock.now += DAY;
    const joined = succeeded(await join(store, { survivor: ana, loser: chat }));
    clock.now += DAY;
    expect(await duplicatesOf(store, ana)).toEqual([]);
    expect(await duplicatesOf(store, chat)).toEqual([]);
    succeeded(await unjoin(store, joined.value.join));
    clock.now += DAY;
    expect((await duplicatesOf(store, ana)).map((one) => one.contact)).toEqual([chat]);
  });

  it('is told by what a joined contact has, and once', async () => {
    const { store, clock, ana, chat } = await bothAnas();
    const third = await add(store, 'Ana Pereira', ['ana.p@mail.example', '0044 20 7946 0001']);
    clock.now += DAY;
    succeeded(await join(store, { survivor: chat, loser: third }));
    clock.now += DAY;
    expect((await duplicatesOf(store, ana)).map((one) => one.contact)).toEqual([chat]);
  });

  it('is nobody who was deleted', async () => {
    const { store, ana, chat } = await bothAnas();
    succeeded(await deleteContact(store, chat));
    expect(await duplicatesOf(store, ana)).toEqual([]);
    expect(await duplicatesOf(store, chat)).toEqual([]);
  });

  it('is not told by a number that many have', async () => {
    const { store } = await freshStore();
    const ana = await add(store, 'Ana', [NUMBER]);
    await alsoHolds(store, await add(store, 'Ana Pereira', []), 'phone:+442079460001');
    expect(await duplicatesOf(store, ana)).toHaveLength(1);
    await alsoHolds(store, await add(store, 'Ben Okoro', []), 'phone:+442079460001');
    expect(await duplicatesOf(store, ana)).toEqual([]);
  });

  it('is certain first', async () => {
    const { store } = await freshStore();
    const mail = 'ana.pereira@mail.example';
    const ana = await add(store, 'Ana Pereira', [mail], 'Lumo');
    const near = await add(store, 'A. Pereira', [NUMBER], 'Lumo');
    const same = await add(store, 'Pereira, Ana', []);
    await alsoHolds(store, same, `email:${mail}`);
    const found = await duplicatesOf(store, ana);
    expect(found.map(({ contact, certain }) => [contact, certain])).toEqual([
      [same, true],
      [near, false],
    ]);
  });
});
