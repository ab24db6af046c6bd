import { describe, expect, it } from 'vitest';
import { companiesOf, companyBeside } from '../../../../lib/services/company/company-beside.ts';
import {
  giveCompanyPoint,
  takeCompanyPoint,
} from '../../../../lib/services/company/company-points.ts';
import { editCompany } from '../../../../lib/services/company/edit-company.ts';
import { contactView } from '../../../../lib/services/contact-view.ts';
import { addContact, addDetected, editContact } from '../../../../lib/services/contacts.ts';
import { undo } from '../../../../lib/services/history.ts';
import { movePoint, sharePoint } from '../../../../lib/services/points.ts';
import { recognise } from '../../../../lib/services/recognise.ts';
import { timeline } from '../../../../lib/services/timeline.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { buildPerson, buildThread } from '../../../support/build-detection.ts';
import { failedWith, succeeded } from '../../../support/expect-success.ts';
import { freshStore } from '../../../support/fresh-store.ts';
import { added, LUMO, noted, timelineAt, toldAt, viewed } from './at-company.ts';

const desk = { kind: 'email' as const, value: 'info@lumo.example' };
const key = `email:${desk.value}`;
const atDesk = buildPerson('Somebody', desk.value);

async function withDesk() {
  const test = await freshStore();
  const { store } = test;
  const ana = await added(store, 'Ana', 'Lumo SA', desk.value);
  await noted(test, ana, 'over the desk', desk.value);
  return { test, store, ana };
}

async function matchOf(store: Store, person = atDesk) {
  return (await recognise(store, buildThread([person], []))).people[0]?.match;
}

const toldOf = async (store: Store, contact: string) =>
  (await timeline(store, contact, { limit: 50 })).entries.map((one) => one.summary);

describe('an address of a company', () => {
  it('is shared by who had it so far, who keep what was said and are asked about', async () => {
    const { test, store, ana } = await withDesk();
    expect(await matchOf(store)).toMatchObject({ kind: 'known', contact: ana });
    const given = succeeded(await giveCompanyPoint(store, LUMO, desk));
    expect(given.value).toEqual({ sharedBy: 1 });
    expect((await viewed(store)).points).toEqual([{ ...desk, key, sharedBy: ['Ana'] }]);
    expect(await matchOf(store)).toMatchObject({ kind: 'shared', holders: [{ contact: ana }] });
    expect((await contactView(store, ana))?.points).toMatchObject([{ holding: 'shared' }]);
    await noted(test, ana, 'said to Ana', desk.value);
    expect(await toldOf(store, ana)).toEqual(['said to Ana', 'over the desk']);
    expect(await toldAt(store)).toEqual(['said to Ana', 'over the desk']);
    expect(succeeded(await giveCompanyPoint(store, LUMO, desk)).commit).toBeUndefined();
    succeeded(await undo(store, given.commit ?? ''));
    expect(await matchOf(store)).toMatchObject({ kind: 'known', contact: ana });
    expect((await viewed(store)).points).toEqual([]);
  });

  it('is taken away again, and theirs who shared it with nobody else', async () => {
    const { store, ana } = await withDesk();
    succeeded(await giveCompanyPoint(store, LUMO, desk));
    const taken = succeeded(await takeCompanyPoint(store, LUMO, key));
    expect(await matchOf(store)).toMatchObject({ kind: 'known', contact: ana });
    succeeded(await undo(store, taken.commit ?? ''));
    succeeded(await sharePoint(store, { point: desk, to: { name: 'Ben' } }));
    expect((await viewed(store)).points).toMatchObject([{ sharedBy: ['Ana', 'Ben'] }]);
    succeeded(await takeCompanyPoint(store, LUMO, key));
    expect(await matchOf(store)).toMatchObject({ kind: 'shared' });
  });

  it('tells what was said over it also when nobody has it any more', async () => {
    const { store, ana } = await withDesk();
    succeeded(await giveCompanyPoint(store, LUMO, desk));
    succeeded(await editContact(store, ana, { removePoints: [key] }));
    expect(await toldOf(store, ana)).toEqual([]);
    const { entries } = await timelineAt(store);
    expect(entries).toMatchObject([{ summary: 'over the desk' }]);
    expect(entries[0]).not.toHaveProperty('whose');
  });

  it('is nobody’s by itself: who writes from it is somebody new, and shares it once added', async () => {
    const { test, store } = await withDesk();
    const number = { kind: 'phone' as const, value: '+44 20 7123 4567' };
    succeeded(await giveCompanyPoint(store, LUMO, number));
    const caller = {
      ...atDesk,
      points: [{ ...number, confidence: 'certain' as const, evidence: 'call' }],
    };
    expect(await matchOf(store, caller)).toMatchObject({ kind: 'unknown' });
    const { contact } = succeeded(await addDetected(store, caller)).value;
    expect((await contactView(store, contact))?.points).toMatchObject([{ holding: 'shared' }]);
    expect(await matchOf(store, caller)).toMatchObject({ kind: 'shared', holders: [{ contact }] });
    await noted(test, contact, 'rang');
    expect(await toldOf(store, contact)).toEqual(['rang']);
    const other = { name: 'Cy', points: [number] };
    expect(failedWith(await addContact(store, other))).toBe('refused');
  });

  it('becomes one contact’s when it is said to be theirs', async () => {
    const { store, ana } = await withDesk();
    succeeded(await giveCompanyPoint(store, LUMO, desk));
    succeeded(await movePoint(store, { point: desk, to: { contact: ana } }));
    expect(await matchOf(store)).toMatchObject({ kind: 'known', contact: ana });
    expect((await viewed(store)).points).toEqual([]);
  });

  it('stays the company’s when it is renamed', async () => {
    const { store } = await withDesk();
    succeeded(await giveCompanyPoint(store, LUMO, desk));
    succeeded(await editCompany(store, LUMO, { name: 'Lumo Group' }, { join: false }));
    expect((await viewed(store)).points).toMatchObject([desk]);
    succeeded(await takeCompanyPoint(store, LUMO, key));
    expect((await viewed(store)).points).toEqual([]);
  });

  it('is proposed where it looks like one, with those by whom', async () => {
    const { store } = await withDesk();
    await added(store, 'Ben', 'Lumo SA', 'ben@lumo.example');
    const seemingly = [
      { ...desk, key, sharedBy: ['Ana'] },
      { key: 'url:lumo.example', kind: 'url', value: 'lumo.example', sharedBy: ['Ana', 'Ben'] },
    ];
    expect((await viewed(store)).seemingly).toEqual(seemingly);
    succeeded(await giveCompanyPoint(store, LUMO, desk));
    expect((await viewed(store)).seemingly).toEqual(seemingly.slice(1));
  });
});

describe('somebody unknown', () => {
  const dee = buildPerson('Dee', 'dee@mail.lumo.example');

  it('writes from the domain that a company said, or that most of its contacts write from', async () => {
    const { store } = await freshStore();
    await added(store, 'Ana', 'Lumo SA', 'ana@lumo.example');
    await added(store, 'Ben', 'Lumo SA');
    const beside = { id: LUMO, name: 'Lumo SA', by: 'domain', people: 2 };
    expect(await companyBeside(store, buildPerson('Cy', 'cy@lumo.example'))).toEqual(beside);
    expect(await companyBeside(store, dee)).toBeUndefined();
    const domain = { kind: 'url' as const, value: 'https://www.lumo.example/' };
    succeeded(await giveCompanyPoint(store, LUMO, domain));
    expect(await companyBeside(store, dee)).toEqual(beside);
    expect(await matchOf(store, dee)).toEqual({ kind: 'unknown', candidates: [] });
  });

  it('has nothing to do with who has mail at the same provider, nor where several companies write', async () => {
    const { store } = await freshStore();
    await added(store, 'Ana', 'Lumo SA', 'ana@gmail.com', 'ana@shared.example');
    await added(store, 'Ben', 'Okoro Ltd', 'ben@shared.example');
    for (const mail of ['dee@gmail.com', 'dee@shared.example', 'dee@xgmail.com'])
      expect(await companyBeside(store, buildPerson('Dee', mail))).toBeUndefined();
  });

  it('may write from an address of the company itself', async () => {
    const { store } = await withDesk();
    succeeded(await giveCompanyPoint(store, LUMO, desk));
    expect(await companyBeside(store, atDesk)).toMatchObject({ name: 'Lumo SA', by: 'address' });
  });

  it('leads to the companies of which an address may be', async () => {
    const { store } = await withDesk();
    const [known] = (await recognise(store, buildThread([atDesk], []))).people;
    const [stranger] = (await recognise(store, buildThread([dee], []))).people;
    if (known === undefined || stranger === undefined) throw new Error('nobody was recognised');
    expect(await companiesOf(store, known)).toEqual([{ id: LUMO, name: 'Lumo SA' }]);
    expect(await companiesOf(store, stranger)).toEqual([]);
  });
});
