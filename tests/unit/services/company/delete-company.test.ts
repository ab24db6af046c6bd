import { describe, expect, it } from 'vitest';
import { companyIdOf } from '../../../../lib/domain/records/company.ts';
import { companiesOf, companyBeside } from '../../../../lib/services/company/company-beside.ts';
import { companyName, companyNames } from '../../../../lib/services/company/company-names.ts';
import { companyOpen } from '../../../../lib/services/company/company-open.ts';
import { giveCompanyPoint } from '../../../../lib/services/company/company-points.ts';
import { companyTimeline } from '../../../../lib/services/company/company-timeline.ts';
import { companyView } from '../../../../lib/services/company/company-view.ts';
import { deleteCompany } from '../../../../lib/services/company/delete-company.ts';
import { editCompany } from '../../../../lib/services/company/edit-company.ts';
import { contactView } from '../../../../lib/services/contact-view.ts';
import { editContact } from '../../../../lib/services/contacts.ts';
import { exportEverything } from '../../../../lib/services/export-everything.ts';
import { undo } from '../../../../lib/services/history.ts';
import { importEverything } from '../../../../lib/services/import-everything.ts';
import { join } from '../../../../lib/services/joins.ts';
import { qualityOf } from '../../../../lib/services/quality.ts';
import { recognise } from '../../../../lib/services/recognise.ts';
import { search } from '../../../../lib/services/search.ts';
import { searchRecords } from '../../../../lib/services/search-records.ts';
import { timeline } from '../../../../lib/services/timeline.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { buildPerson, buildThread } from '../../../support/build-detection.ts';
import { failedWith, succeeded } from '../../../support/expect-success.ts';
import { freshStore } from '../../../support/fresh-store.ts';
import { added, LUMO, noted, viewed } from './at-company.ts';

const GROUP = companyIdOf('Lumo Group');
const alone = { join: false };
const desk = { kind: 'email' as const, value: 'info@lumo.example' };
const domain = { kind: 'url' as const, value: 'lumo.example' };
const atDesk = buildPerson('Somebody', desk.value);
const newcomer = buildPerson('Dee', 'dee@lumo.example');

/** Lumo, renamed once, part of a holding and with a part, with two contacts, a desk that one of them uses, and a domain. */
async function withGroup() {
  const test = await freshStore();
  const { store } = test;
  const ana = await added(store, 'Ana', 'Lumo SA', 'ana@lumo.example', desk.value);
  await added(store, 'Cy', 'Lumo Print');
  await noted(test, ana, 'over the desk', desk.value);
  succeeded(await editCompany(store, LUMO, { name: 'Lumo Group', parent: 'Holding' }, alone));
  const ben = await added(store, 'Ben', 'Lumo Group', 'ben@lumo.example');
  const print = companyIdOf('Lumo Print');
  succeeded(await editCompany(store, print, { parent: 'Lumo Group' }, alone));
  succeeded(await giveCompanyPoint(store, GROUP, desk));
  succeeded(await giveCompanyPoint(store, GROUP, domain));
  return { test, store, ana, ben, print };
}

async function deleted(store: Store, id = GROUP): Promise<string> {
  return succeeded(await deleteCompany(store, id)).commit ?? '';
}

const companyNameOf = async (store: Store, contact: string) =>
  (await contactView(store, contact))?.companyName;

/** All that is told of the company and what hangs on it, wherever it is told. */
async function toldEverywhere(store: Store, { ana, ben, print }: Record<string, string>) {
  const thread = buildThread([atDesk], []);
  return {
    views: await Promise.all([LUMO, GROUP].map((id) => companyView(store, id))),
    history: await companyTimeline(store, LUMO, { limit: 50 }),
    open: await companyOpen(store, GROUP),
    name: await companyName(store, LUMO),
    names: await companyNames(store),
    holding: await companyView(store, companyIdOf('Holding')),
    print: await companyView(store, print ?? ''),
    contacts: await Promise.all([ana, ben].map((id = '') => contactView(store, id))),
    quality: await Promise.all([ana, ben].map((id = '') => qualityOf(store, id))),
    timeline: (await timeline(store, ana ?? '', { limit: 50 })).entries,
    people: (await recognise(store, thread)).people,
    beside: await companyBeside(store, newcomer),
    found: await search(store, 'lumo', 9),
    companies: succeeded(await searchRecords(store, 'lumo')).companies,
  };
}

describe('a company that is deleted', () => {
  it('is told of nowhere, and neither are its contacts and parts said to be its', async () => {
    const { store, ana, ben, print } = await withGroup();
    await deleted(store);
    const told = await toldEverywhere(store, { ana, ben, print });
    expect(told).toMatchObject({ views: [undefined, undefined], open: undefined, name: undefined });
    expect(told.history.entries).toEqual([]);
    expect(told.names.map((one) => one.name)).toEqual(['Holding', 'Lumo Print']);
    expect(told.holding?.parts).toEqual([]);
    expect(told.print).not.toHaveProperty('parent');
    for (const contact of told.contacts) expect(contact).not.toHaveProperty('company');
    for (const quality of told.quality)
      expect(quality?.findings).toMatchObject(
        expect.arrayContaining([expect.objectContaining({ what: 'company' })]),
      );
    expect(told.beside).toBeUndefined();
    expect(told.companies.map((one) => one.name)).toEqual(['Lumo Print']);
    const found = new Map(told.found.map((one) => [one.name, one.companyName]));
    expect(Object.fromEntries(found)).toEqual({ Ana: undefined, Ben: undefined, Cy: 'Lumo Print' });
    const [person] = told.people;
    expect(person === undefined ? undefined : await companiesOf(store, person)).toEqual([]);
    expect(failedWith(await deleteCompany(store, GROUP))).toBe('not-found');
  });

  it('leaves its contacts what was said, and its desk to the one who used it too', async () => {
    const { store, ana } = await withGroup();
    await deleted(store);
    expect((await timeline(store, ana, { limit: 5 })).entries).toMatchObject([
      { summary: 'over the desk' },
    ]);
    const [person] = (await recognise(store, buildThread([atDesk], []))).people;
    expect(person?.match).toMatchObject({ kind: 'known', contact: ana });
  });

  it('is whole again with one undo, under every name it had', async () => {
    const { store, ana, ben, print } = await withGroup();
    const before = await toldEverywhere(store, { ana, ben, print });
    expect(before.views[0]).toMatchObject({ name: 'Lumo Group', parts: [{ name: 'Lumo Print' }] });
    const undone = succeeded(await undo(store, await deleted(store, LUMO)));
    expect(undone.value).toEqual({ kept: 0 });
    expect(await toldEverywhere(store, { ana, ben, print })).toEqual(before);
  });

  it('goes out and in deleted, and is brought back there as well', async () => {
    const { store, ana, ben, print } = await withGroup();
    const before = await toldEverywhere(store, { ana, ben, print });
    const commit = await deleted(store);
    const gone = await toldEverywhere(store, { ana, ben, print });
    const { store: other } = await freshStore();
    succeeded(await importEverything(other, succeeded(await exportEverything(store))));
    expect(await toldEverywhere(other, { ana, ben, print })).toEqual(gone);
    succeeded(await undo(other, commit));
    expect(await toldEverywhere(other, { ana, ben, print })).toEqual(before);
  });

  it('is there again, with who names it, once somebody is said to belong to it', async () => {
    const { store, ben } = await withGroup();
    await deleted(store);
    const dee = await added(store, 'Dee', 'Lumo Group');
    expect((await viewed(store, GROUP)).contacts.map((one) => one.name)).toEqual(['Ben', 'Dee']);
    expect(await companyNameOf(store, ben)).toBe('Lumo Group');
    succeeded(await editContact(store, dee, { company: 'Lumo SA' }));
    expect((await viewed(store)).contacts.map((one) => one.name)).toEqual(['Ana', 'Dee']);
    expect((await companyNames(store)).map((one) => one.name)).toContain('Lumo SA');
  });

  it('does not hide the company of whoever was joined into a contact of it', async () => {
    const { store, ben } = await withGroup();
    const eve = await added(store, 'Eve', 'Okoro Ltd');
    succeeded(await join(store, { survivor: ben, loser: eve }));
    expect(await companyNameOf(store, ben)).toBe('Lumo Group');
    const commit = await deleted(store);
    expect(await companyNameOf(store, ben)).toBe('Okoro Ltd');
    const okoro = companyIdOf('Okoro Ltd');
    expect((await viewed(store, okoro)).contacts.map((one) => one.name)).toEqual(['Ben']);
    expect((await qualityOf(store, ben))?.findings).not.toContainEqual(
      expect.objectContaining({ what: 'company' }),
    );
    succeeded(await undo(store, commit));
    expect((await viewed(store, okoro)).contacts).toEqual([]);
  });
});
