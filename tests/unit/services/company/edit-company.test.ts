import { describe, expect, it } from 'vitest';
import { companyIdOf } from '../../../../lib/domain/records/company.ts';
import { companyNames } from '../../../../lib/services/company/company-names.ts';
import { giveCompanyPoint } from '../../../../lib/services/company/company-points.ts';
import { companyView } from '../../../../lib/services/company/company-view.ts';
import { editCompany } from '../../../../lib/services/company/edit-company.ts';
import { contactView } from '../../../../lib/services/contact-view.ts';
import { exportEverything } from '../../../../lib/services/export-everything.ts';
import { undo } from '../../../../lib/services/history.ts';
import { importEverything } from '../../../../lib/services/import-everything.ts';
import { search } from '../../../../lib/services/search.ts';
import { failedWith, succeeded } from '../../../support/expect-success.ts';
import { freshStore } from '../../../support/fresh-store.ts';
import { added, LUMO, viewed } from './at-company.ts';

const OKORO = companyIdOf('Okoro Ltd');
const alone = { join: false };

async function withTwo() {
  const { store } = await freshStore();
  const ana = await added(store, 'Ana', 'Lumo SA', 'ana@lumo.example');
  const ben = await added(store, 'Ben', 'Okoro Ltd');
  return { store, ana, ben };
}

const namesAt = async (...[store, id]: Parameters<typeof viewed>) =>
  (await viewed(store, id)).contacts.map((one) => one.name);

describe('the fields of a company', () => {
  it('are changed, cleared and brought back', async () => {
    const { store } = await withTwo();
    const fields = { industry: 'Printing', address: 'Rua 1\nLisboa', about: 'closed in August' };
    succeeded(await editCompany(store, LUMO, fields, alone));
    expect(await viewed(store)).toMatchObject({ name: 'Lumo SA', ...fields });
    const cleared = succeeded(await editCompany(store, LUMO, { industry: ' ' }, alone));
    expect(await viewed(store)).toMatchObject({ ...fields, industry: '' });
    succeeded(await undo(store, cleared.commit ?? ''));
    expect(await viewed(store)).toMatchObject(fields);
    expect(succeeded(await editCompany(store, LUMO, fields, alone)).commit).toBeUndefined();
    expect(failedWith(await editCompany(store, LUMO, { name: ' ' }, alone))).toBe('invalid');
    expect(failedWith(await editCompany(store, 'co-none', fields, alone))).toBe('not-found');
  });

  it('go out and in whole', async () => {
    const { store } = await withTwo();
    const fields = { name: 'Lumo Group', parent: 'Okoro Ltd', industry: 'Printing' };
    succeeded(await editCompany(store, LUMO, fields, alone));
    const domain = { kind: 'url' as const, value: 'lumo.example' };
    succeeded(await giveCompanyPoint(store, LUMO, domain));
    const { store: other } = await freshStore();
    succeeded(await importEverything(other, succeeded(await exportEverything(store))));
    expect(await viewed(other)).toEqual(await viewed(store));
  });
});

describe('what a company is part of', () => {
  it('is said by name, made where it is new, and seen from both sides', async () => {
    const { store } = await withTwo();
    succeeded(await editCompany(store, LUMO, { parent: 'Okoro Ltd' }, alone));
    expect((await viewed(store)).parent).toEqual({ id: OKORO, name: 'Okoro Ltd' });
    expect((await viewed(store, OKORO)).parts).toEqual([{ id: LUMO, name: 'Lumo SA' }]);
    const made = succeeded(await editCompany(store, OKORO, { parent: 'Okoro Holding' }, alone));
    const holding = companyIdOf('Okoro Holding');
    expect((await viewed(store, holding)).parts).toEqual([{ id: OKORO, name: 'Okoro Ltd' }]);
    succeeded(await undo(store, made.commit ?? ''));
    expect(await companyView(store, holding)).toBeUndefined();
    expect(await viewed(store, OKORO)).not.toHaveProperty('parent');
    succeeded(await editCompany(store, LUMO, { parent: '' }, alone));
    expect(await viewed(store)).not.toHaveProperty('parent');
  });

  it('is never itself, nor what is part of it, by whatever name', async () => {
    const { store } = await withTwo();
    succeeded(await editCompany(store, OKORO, { parent: 'Lumo SA' }, alone));
    expect(failedWith(await editCompany(store, LUMO, { parent: 'lumo sa' }, alone))).toBe(
      'invalid',
    );
    expect(failedWith(await editCompany(store, LUMO, { parent: 'Okoro Ltd' }, alone))).toBe(
      'invalid',
    );
    succeeded(await editCompany(store, OKORO, { name: 'Okoro Group' }, alone));
    for (const parent of ['Okoro Group', 'Okoro Ltd'])
      expect(failedWith(await editCompany(store, LUMO, { parent }, alone))).toBe('invalid');
    const renamed = { name: 'Lumo Group', parent: 'Lumo Group' };
    expect(failedWith(await editCompany(store, LUMO, renamed, alone))).toBe('invalid');
  });
});

describe('a company that is renamed', () => {
  it('keeps all that is its, is called so everywhere, and back again by undo', async () => {
    const { store, ana } = await withTwo();
    succeeded(await editCompany(store, LUMO, { industry: 'Printing' }, alone));
    succeeded(await editCompany(store, OKORO, { parent: 'Lumo SA' }, alone));
    const { commit, value } = succeeded(
      await editCompany(store, LUMO, { name: 'Lumo Group' }, alone),
    );
    const id = companyIdOf('Lumo Group');
    expect(value.company).toBe(id);
    for (const one of [LUMO, id]) {
      expect(await viewed(store, one)).toMatchObject({
        ...{ id, name: 'Lumo Group', industry: 'Printing' },
        contacts: [{ name: 'Ana' }],
        parts: [{ name: 'Okoro Ltd' }],
      });
    }
    expect((await contactView(store, ana))?.companyName).toBe('Lumo Group');
    expect(await search(store, 'lumo group')).toMatchObject([{ contact: ana }]);
    expect((await viewed(store, OKORO)).parent).toEqual({ id, name: 'Lumo Group' });
    expect((await companyNames(store)).map((one) => one.name)).toEqual(['Lumo Group', 'Okoro Ltd']);
    succeeded(await undo(store, commit ?? ''));
    expect(await viewed(store)).toMatchObject({ id: LUMO, name: 'Lumo SA' });
    expect((await contactView(store, ana))?.companyName).toBe('Lumo SA');
    expect(await companyView(store, id)).toBeUndefined();
  });

  it('has who is added under either name', async () => {
    const { store } = await withTwo();
    succeeded(await editCompany(store, LUMO, { name: 'Lumo Group' }, alone));
    await added(store, 'Cy', 'Lumo Group');
    const dee = await added(store, 'Dee', 'Lumo SA');
    expect(await namesAt(store)).toEqual(['Ana', 'Cy', 'Dee']);
    expect((await contactView(store, dee))?.companyName).toBe('Lumo Group');
  });

  it('is renamed again, also to a name it had, and when only a letter is written larger', async () => {
    const { store, ana } = await withTwo();
    for (const name of ['Lumo Group', 'Lumo World', 'Lumo SA', 'LUMO SA']) {
      succeeded(await editCompany(store, LUMO, { name }, alone));
      expect(await viewed(store)).toMatchObject({ id: companyIdOf(name), name });
      expect((await contactView(store, ana))?.companyName).toBe(name);
      expect(await namesAt(store, companyIdOf('Lumo Group'))).toEqual(['Ana']);
    }
  });
});

describe('a company that is given the name of another', () => {
  it('is refused first, and then joined with it, until that is undone', async () => {
    const { store, ana, ben } = await withTwo();
    succeeded(await editCompany(store, LUMO, { about: 'of Lumo', industry: 'Printing' }, alone));
    succeeded(await editCompany(store, OKORO, { about: 'of Okoro', parent: 'Lumo SA' }, alone));
    const name = 'okoro ltd';
    expect(failedWith(await editCompany(store, LUMO, { name }, alone))).toBe('refused');
    const { commit } = succeeded(await editCompany(store, LUMO, { name }, { join: true }));
    for (const id of [LUMO, OKORO]) {
      expect(await viewed(store, id)).toMatchObject({
        ...{ id: OKORO, name: 'Okoro Ltd', about: 'of Okoro', industry: 'Printing', parts: [] },
        contacts: [{ id: ana }, { id: ben }],
      });
      expect(await viewed(store, id)).not.toHaveProperty('parent');
    }
    await added(store, 'Cy', 'Lumo SA');
    expect(await namesAt(store, OKORO)).toEqual(['Ana', 'Ben', 'Cy']);
    succeeded(await undo(store, commit ?? ''));
    expect(await namesAt(store, OKORO)).toEqual(['Ben']);
    expect(await namesAt(store)).toEqual(['Ana', 'Cy']);
    expect(await viewed(store, OKORO)).toMatchObject({ parent: { name: 'Lumo SA' }, industry: '' });
  });
});
