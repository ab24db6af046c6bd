import { describe, expect, it } from 'vitest';
import { raiseCase } from '../../../../lib/services/cases.ts';
import { companyOpen } from '../../../../lib/services/company/company-open.ts';
import { companyView } from '../../../../lib/services/company/company-view.ts';
import { deleteContact, editContact } from '../../../../lib/services/contacts.ts';
import { undo } from '../../../../lib/services/history.ts';
import { deleteInteraction } from '../../../../lib/services/interactions.ts';
import { join, unjoin } from '../../../../lib/services/joins.ts';
import { movePoint, sharePoint } from '../../../../lib/services/points.ts';
import { addRecord } from '../../../../lib/services/records.ts';
import { succeeded } from '../../../support/expect-success.ts';
import { DAY, freshStore, HOUR, MONDAY } from '../../../support/fresh-store.ts';
import { added, LUMO, noted, timelineAt, toldAt, viewed } from './at-company.ts';

async function withLumo() {
  const test = await freshStore();
  const { store } = test;
  const ana = await added(store, 'Ana', 'Lumo SA', 'ana@lumo.example');
  const ben = await added(store, 'Ben', 'Lumo SA', 'ben@lumo.example');
  return { ...test, test, ana, ben };
}

describe('a company', () => {
  it('is not there before somebody belongs to it', async () => {
    const { store } = await freshStore();
    expect(await companyView(store, LUMO)).toBeUndefined();
  });

  it('shows its contacts, whoever was heard of last first, with what was said', async () => {
    const { store, test, ana, ben } = await withLumo();
    const cy = await added(store, 'Cy', 'Lumo SA');
    await added(store, 'Dee', 'Okoro Ltd');
    await noted(test, ana, 'wants a quote');
    await noted(test, ben, 'called back');
    const { contacts, name } = await viewed(store);
    expect(name).toBe('Lumo SA');
    expect(contacts).toEqual([
      { id: ben, name: 'Ben', last: { at: MONDAY + 2 * HOUR, words: 'called back' } },
      { id: ana, name: 'Ana', last: { at: MONDAY + HOUR, words: 'wants a quote' } },
      { id: cy, name: 'Cy' },
    ]);
  });

  it('tells what happened over all of them, newest first, and with whom', async () => {
    const { store, test, ana, ben } = await withLumo();
    await noted(test, ana, 'first', 'ana@lumo.example');
    await noted(test, ben, 'second');
    await noted(test, ana, 'third');
    const { entries, more } = await timelineAt(store);
    expect(entries.map(({ summary, whose }) => [summary, whose?.name])).toEqual([
      ['third', 'Ana'],
      ['second', 'Ben'],
      ['first', 'Ana'],
    ]);
    expect(more).toBe(false);
    expect(await timelineAt(store, { limit: 2 })).toMatchObject({
      entries: [{ summary: 'third' }, { summary: 'second' }],
      more: true,
    });
  });

  it('tells once what was said over an address of several, and of nobody in particular', async () => {
    const { store, test, ana, ben } = await withLumo();
    await noted(test, ana, 'over the desk', 'ana@lumo.example');
    const point = { kind: 'email' as const, value: 'ana@lumo.example' };
    succeeded(await sharePoint(store, { point, to: { contact: ben } }));
    const { entries } = await timelineAt(store);
    expect(entries.map((one) => one.summary)).toEqual(['over the desk']);
    expect(entries[0]).not.toHaveProperty('whose');
  });

  it('leaves out what was deleted, and has it again with the undo', async () => {
    const { store, test, ana, ben } = await withLumo();
    await noted(test, ana, 'stays');
    await noted(test, ben, 'goes');
    const [last] = (await timelineAt(store)).entries;
    const entry = succeeded(await deleteInteraction(store, last?.id ?? ''));
    expect(await toldAt(store)).toEqual(['stays']);
    const contact = succeeded(await deleteContact(store, ana));
    expect((await viewed(store)).contacts.map((one) => one.name)).toEqual(['Ben']);
    expect(await toldAt(store)).toEqual([]);
    succeeded(await undo(store, contact.commit ?? ''));
    succeeded(await undo(store, entry.commit ?? ''));
    expect(await toldAt(store)).toEqual(['goes', 'stays']);
  });

  it('shows two contacts that were joined as one, and as two again', async () => {
    const { store, test, ana, ben } = await withLumo();
    await noted(test, ana, 'of Ana');
    await noted(test, ben, 'of Ben');
    test.clock.now += HOUR;
    const joined = succeeded(await join(store, { survivor: ana, loser: ben })).value;
    const { contacts } = await viewed(store);
    const { entries } = await timelineAt(store);
    expect(contacts.map((one) => [one.name, one.last?.words])).toEqual([['Ana', 'of Ben']]);
    expect(entries.map(({ summary, whose }) => [summary, whose?.name])).toEqual([
      ['of Ben', 'Ana'],
      ['of Ana', 'Ana'],
    ]);
    test.clock.now += DAY;
    succeeded(await unjoin(store, joined.join));
    expect((await viewed(store)).contacts.map((one) => one.name)).toEqual(['Ben', 'Ana']);
  });

  it('has who was joined into somebody without a company, and not who was into one of another', async () => {
    const { store, ana, ben } = await withLumo();
    const cy = await added(store, 'Cy', '');
    const dee = await added(store, 'Dee', 'Okoro Ltd');
    succeeded(await join(store, { survivor: cy, loser: ana }));
    succeeded(await join(store, { survivor: dee, loser: ben }));
    expect((await viewed(store)).contacts.map((one) => one.name)).toEqual(['Cy']);
  });

  it('tells of an address only what happened while it was theirs', async () => {
    const { store, test, ana } = await withLumo();
    const point = { kind: 'email' as const, value: 'ana@lumo.example' };
    await noted(test, ana, 'at Lumo', point.value);
    const from = MONDAY + DAY;
    test.clock.now = MONDAY + 2 * DAY;
    const eve = succeeded(await movePoint(store, { point, to: { name: 'Eve' }, from })).value;
    await noted(test, eve.contact, 'elsewhere', point.value);
    expect(await toldAt(store)).toEqual(['at Lumo']);
  });

  it('loses who moves to another company', async () => {
    const { store, test, ana } = await withLumo();
    await noted(test, ana, 'of Ana');
    succeeded(await editContact(store, ana, { company: 'Okoro Ltd' }));
    expect((await viewed(store)).contacts.map((one) => one.name)).toEqual(['Ben']);
    expect(await toldAt(store)).toEqual([]);
  });
});

describe('what is open with a company', () => {
  it('is counted over all its contacts', async () => {
    const { store, test, ana, ben } = await withLumo();
    await noted(test, ana, 'late again');
    const [entry] = (await timelineAt(store)).entries;
    succeeded(await raiseCase(store, entry?.id ?? ''));
    const opened = test.clock.now;
    const deal = { words: 'Toner', stage: 'Talk', amount: 120_000, currency: 'EUR' };
    succeeded(await addRecord(store, 'deal', '1', deal, ana));
    succeeded(await addRecord(store, 'deal', '2', { ...deal, currency: 'USD' }, ben));
    succeeded(await addRecord(store, 'deal', '3', { ...deal, outcome: 'won' }, ben));
    const bought = { items: [], at: MONDAY, zone: 'UTC', status: 'open', currency: 'EUR' };
    const late = { ...bought, amount: 500, due: MONDAY - DAY };
    succeeded(await addRecord(store, 'purchase', '1', { ...bought, amount: 1200 }, ana));
    succeeded(await addRecord(store, 'purchase', '2', late, ben));
    succeeded(
      await addRecord(store, 'purchase', '3', { ...bought, status: 'paid', amount: 9 }, ben),
    );
    expect(await companyOpen(store, LUMO)).toEqual({
      concerns: { n: 1, oldest: opened },
      deals: {
        n: 2,
        worth: [
          { currency: 'EUR', amount: 120_000, n: 1 },
          { currency: 'USD', amount: 120_000, n: 1 },
        ],
      },
      unpaid: [{ currency: 'EUR', amount: 1700, n: 2 }],
      overdue: [{ currency: 'EUR', amount: 500, n: 1 }],
    });
  });

  it('is nothing where nothing is', async () => {
    const { store } = await withLumo();
    expect(await companyOpen(store, LUMO)).toEqual({
      concerns: { n: 0 },
      deals: { n: 0, worth: [] },
      unpaid: [],
      overdue: [],
    });
    expect(await companyOpen(store, 'co-none')).toBeUndefined();
  });
});
