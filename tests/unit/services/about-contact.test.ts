import { describe, expect, it } from 'vitest';
import { aboutContact } from '../../../lib/services/about-contact.ts';
import { addContact, editContact } from '../../../lib/services/contacts.ts';
import { exportEverything } from '../../../lib/services/export-everything.ts';
import { historyOf, undo } from '../../../lib/services/history.ts';
import { importEverything } from '../../../lib/services/import-everything.ts';
import { join, unjoin } from '../../../lib/services/joins.ts';
import { failedWith, succeeded } from '../../support/expect-success.ts';
import { freshStore } from '../../support/fresh-store.ts';

const ABOUT = {
  postal: ['Rue Haute 1, 1000 Brussels', 'Kaai 4, 2000 Antwerp'],
  birthday: '--05-17',
  language: 'French',
  timeZone: 'Europe/Brussels',
  owner: 'Leo',
  source: 'the fair',
  tags: ['toner', 'vip'],
  values: { shoes: 43, vegan: true as const, club: 'blue' },
};

async function withAna() {
  const { store } = await freshStore();
  const made = succeeded(await addContact(store, { name: 'Ana', points: [], about: ABOUT }));
  return { store, ana: made.value.contact };
}

describe('what is known of a contact beside their name', () => {
  it('is kept with them, changed field by field, told in the history and taken back', async () => {
    const { store, ana } = await withAna();
    expect(await aboutContact(store, ana)).toEqual(ABOUT);
    const about = { owner: 'Mia', source: undefined, tags: ['vip'], values: { shoes: 44 } };
    const edited = succeeded(await editContact(store, ana, { about }));
    const { source: _gone, ...others } = ABOUT;
    expect(await aboutContact(store, ana)).toEqual({
      ...others,
      owner: 'Mia',
      tags: ['vip'],
      values: { ...ABOUT.values, shoes: 44 },
    });
    const [line] = await historyOf(store, 'contact', ana);
    expect(line?.what).toContain('owner changed from “Leo” to “Mia”');
    expect(line?.what).toContain('tags changed from “toner, vip” to “vip”');
    succeeded(await undo(store, edited.commit ?? ''));
    expect(await aboutContact(store, ana)).toEqual(ABOUT);
  });

  it('is taken back in one field of the owner’s own, whatever came to another since', async () => {
    const { store, ana } = await withAna();
    const values = { shoes: 44, vegan: undefined, hat: 'large' };
    const edited = succeeded(await editContact(store, ana, { about: { values } }));
    const since = { club: 'red', hat: 'small' };
    succeeded(await editContact(store, ana, { about: { values: since } }));
    expect(succeeded(await undo(store, edited.commit ?? '')).value).toEqual({ kept: 1 });
    expect(await aboutContact(store, ana)).toMatchObject({ values: { ...ABOUT.values, ...since } });
  });

  it('loses the last of its values without a trace', async () => {
    const { store, ana } = await withAna();
    const none = { shoes: undefined, vegan: undefined, club: undefined };
    succeeded(await editContact(store, ana, { about: { values: none } }));
    expect(await aboutContact(store, ana)).not.toHaveProperty('values');
  });

  it('fills what a contact that it was joined into leaves empty, and goes again', async () => {
    const { store, ana } = await withAna();
    const mine = { language: 'Dutch', tags: ['new'], values: { shoes: 40 } };
    const made = await addContact(store, { name: 'Anna', points: [], about: mine });
    const survivor = succeeded(made).value.contact;
    const joined = succeeded(await join(store, { survivor, loser: ana }));
    const both = { ...ABOUT, ...mine, values: { ...ABOUT.values, shoes: 40 } };
    expect(await aboutContact(store, survivor)).toEqual(both);
    expect(await aboutContact(store, ana)).toEqual(both);
    succeeded(await unjoin(store, joined.value.join));
    expect(await aboutContact(store, survivor)).toEqual(mine);
  });

  it.each([
    ['a birthday that is none', { birthday: '1980-02-30' }],
    ['a time zone with spaces', { timeZone: 'at noon' }],
    ['an empty tag', { tags: [''] }],
    ['too many addresses', { postal: Array.from({ length: 11 }, String) }],
    [
      'too many values',
      { values: Object.fromEntries(Array.from({ length: 101 }, String).entries()) },
    ],
  ])('is refused with %s', async (_what, about) => {
    const { store, ana } = await withAna();
    expect(failedWith(await editContact(store, ana, { about }))).toBe('invalid');
    expect(await aboutContact(store, ana)).toEqual(ABOUT);
  });

  it('goes out and in whole', async () => {
    const { store, ana } = await withAna();
    const { store: other } = await freshStore();
    succeeded(await importEverything(other, succeeded(await exportEverything(store))));
    expect(await aboutContact(other, ana)).toEqual(ABOUT);
  });
});
