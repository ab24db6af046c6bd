import { describe, expect, it } from 'vitest';
import { chainHolds } from '../../../../lib/domain/ledger/proof.ts';
import {
  pastImports,
  takeBackImport,
} from '../../../../lib/services/contact-import/past-imports.ts';
import { historyOf } from '../../../../lib/services/history.ts';
import { join } from '../../../../lib/services/joins.ts';
import { knownRecords } from '../../../../lib/services/known-view.ts';
import { importPurchases } from '../../../../lib/services/purchase-import/import-purchases.ts';
import { addRecord, deleteRecord, editRecord } from '../../../../lib/services/records.ts';
import { search } from '../../../../lib/services/search.ts';
import { failedWith, succeeded } from '../../../support/expect-success.ts';
import { DAY, freshStore, MONDAY } from '../../../support/fresh-store.ts';
import { added, bought, bring, countOf, ordersOf, previewOf } from './files.ts';

const TONER = ['1', 'Ana Pereira', 'ana@lumo.example', '2026-01-05', 'Toner', '20', 'paid'];
const DRUM = ['2', 'Ana Pereira', 'ana@lumo.example', '2026-01-09', 'Drum', '5', 'open'];
const CABLE = ['3', 'Carla Reis', '', '2026-02-03', 'Cable', '7', 'paid'];
const PAID = DRUM.with(6, 'paid');
const INTO = { file: 'orders.csv', zone: 'Europe/Lisbon' };

describe('bringing purchases', () => {
  it('gives them to who has the address, else the name, and else to new contacts', async () => {
    const { store } = await freshStore();
    const ana = await added(store, 'Ana P.', 'ana@lumo.example');
    const carla = await added(store, 'carla reis');
    const ben = ['4', 'Ben Okoro', 'ben@okoro.example', '2026-02-03', 'Cable', '7', 'paid'];
    const done = await bring(store, ordersOf(TONER, DRUM, CABLE, ben));
    expect(done).toMatchObject({ purchases: 4, moved: 0, added: 1 });
    expect(await bought(store, ana)).toEqual(['1 2000 paid', '2 500 open']);
    expect(await bought(store, carla)).toEqual(['3 700 paid']);
    const [hit] = await search(store, 'ben@okoro.example');
    expect(await bought(store, hit?.contact ?? '')).toEqual(['4 700 paid']);
    const [toner] = (await knownRecords(store, ana)).purchase.filter(
      ({ number }) => number === '1',
    );
    expect(toner).toMatchObject({
      at: Date.UTC(2026, 0, 5),
      zone: 'Europe/Lisbon',
      items: [{ name: 'Toner', quantity: 1 }],
      currency: 'EUR',
      author: 'Me',
    });
  });

  it('again changes nothing, also from the preview of before', async () => {
    const { store } = await freshStore();
    const { preview } = await bring(store, ordersOf(TONER, DRUM, CABLE));
    const nothing = { purchases: 0, moved: 0, added: 0 };
    expect(succeeded(await importPurchases(store, preview, INTO))).toEqual({ value: nothing });
    expect(await bring(store, ordersOf(TONER, DRUM, CABLE))).toMatchObject({
      ...nothing,
      commit: undefined,
    });
    expect(await countOf(store, 'purchase')).toBe(3);
    expect(await countOf(store, 'contact')).toBe(2);
  });

  it('of another file has the same ids, so that colleagues double nothing', async () => {
    const [one, other] = [await freshStore(), await freshStore()];
    for (const { store } of [one, other]) await bring(store, ordersOf(TONER, CABLE));
    const ids = async (store: typeof one.store) =>
      (await store.db.rows('purchase').toArray()).map(({ id }) => id).sort();
    expect(await ids(one.store)).toEqual(await ids(other.store));
  });

  it('without numbers keeps those that are equal, each once', async () => {
    const { store } = await freshStore();
    const file = ordersOf(TONER.with(0, ''), TONER.with(0, ''), DRUM.with(0, ''));
    expect(await bring(store, file)).toMatchObject({ purchases: 3 });
    expect(await bring(store, file)).toMatchObject({ purchases: 0 });
  });

  it('moves on what has come further, and says so; nothing goes back', async () => {
    const { store } = await freshStore();
    const ana = await added(store, 'Ana Pereira', 'ana@lumo.example');
    await bring(store, ordersOf(TONER, DRUM));
    const again = await bring(store, ordersOf(TONER.with(6, 'open').with(5, '21'), PAID));
    expect(again).toMatchObject({ purchases: 0, moved: 1 });
    expect(again.preview.purchases.map(({ outcome }) => outcome)).toEqual([
      { kind: 'same' },
      { kind: 'moved', from: 'open' },
    ]);
    expect(again.preview.without).toEqual([
      { line: 2, reason: 'It is here already with another amount, which stays.' },
      { line: 2, reason: 'It is paid here and open in the file: it stays paid.' },
    ]);
    expect(await bought(store, ana)).toEqual(['1 2000 paid', '2 500 paid']);
  });

  it('knows a purchase that somebody typed by its number', async () => {
    const { store } = await freshStore();
    const ana = await added(store, 'Ana Pereira', 'ana@lumo.example');
    const ben = await added(store, 'Ben Okoro', 'ben@okoro.example');
    const typed = { at: MONDAY - DAY, zone: 'UTC', items: [], status: 'open', number: '#2' };
    succeeded(await addRecord(store, 'purchase', 'p1', typed, ana));
    succeeded(await addRecord(store, 'purchase', 'p2', { ...typed, number: '1' }, ben));
    expect(await bring(store, ordersOf(TONER, PAID))).toMatchObject({ purchases: 1, moved: 1 });
    expect(await bought(store, ana)).toEqual(['#2  paid', '1 2000 paid']);
    expect(await bought(store, ben)).toEqual(['1  open']);
  });

  it('goes to whoever somebody was joined into', async () => {
    const { store } = await freshStore();
    const [ana, other] = [await added(store, 'Ana'), await added(store, 'A.', 'ana@lumo.example')];
    succeeded(await join(store, { survivor: ana, loser: other }));
    await bring(store, ordersOf(TONER));
    expect(await bought(store, ana)).toEqual(['1 2000 paid']);
  });

  it('leaves new contacts out who are not wanted, with what they bought', async () => {
    const { store } = await freshStore();
    const done = await bring(store, ordersOf(TONER, CABLE), ['name:carla reis']);
    expect(done).toMatchObject({ purchases: 1, added: 1 });
    expect(await search(store, 'carla')).toEqual([]);
  });

  it('brings one back that was deleted, and leaves what was edited', async () => {
    const { store } = await freshStore();
    const ana = await added(store, 'Ana Pereira', 'ana@lumo.example');
    await bring(store, ordersOf(TONER, DRUM));
    const { purchase } = await knownRecords(store, ana);
    const idOf = (wanted: string) => purchase.find(({ number }) => number === wanted)?.id ?? '';
    succeeded(await deleteRecord(store, 'purchase', idOf('1')));
    succeeded(await editRecord(store, 'purchase', idOf('2'), { amount: 900 }));
    expect(await bring(store, ordersOf(TONER, DRUM))).toMatchObject({ purchases: 1 });
    expect(await bought(store, ana)).toEqual(['1 2000 paid', '2 900 open']);
  });

  it('of hundreds in pieces is one commit, told as it goes, and the ledger holds', async () => {
    const { store } = await freshStore();
    const many = Array.from({ length: 150 }, (_, n) =>
      TONER.with(0, `${n}`).with(2, `c${n % 40}@x.example`),
    );
    const preview = await previewOf(store, ordersOf(...many));
    const shares: number[] = [];
    const done = await importPurchases(store, preview, INTO, (share) => shares.push(share));
    const { commit } = succeeded(done);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const changes = await store.db.changes.toArray();
    expect(new Set(changes.map((one) => one.commit))).toEqual(new Set([commit]));
    expect(chainHolds(changes.sort((a, b) => a.seq - b.seq))).toBe(true);
    expect(await countOf(store, 'contact')).toBe(40);
  });

  it('is nothing at all when it fails on the way', async () => {
    const { store } = await freshStore();
    const many = Array.from({ length: 150 }, (_, n) =>
      TONER.with(0, `${n}`).with(2, `c${n}@x.example`),
    );
    const preview = await previewOf(store, ordersOf(...many));
    let purchases = 0;
    // as a full disk does in the third piece
    store.db.outbox.hook('creating', (_key, change) => {
      if (change.kind !== 'purchase') return;
      purchases += 1;
      if (purchases === 130) throw new DOMException('full', 'QuotaExceededError');
    });
    expect(failedWith(await importPurchases(store, preview, INTO))).toBe('storage');
    expect(await countOf(store, 'purchase')).toBe(0);
    expect(await countOf(store, 'contact')).toBe(0);
  });
});

describe('taking purchases of a file back', () => {
  it('takes all of it back on a later day, and the file can be brought again', async () => {
    const { store, clock } = await freshStore();
    const ana = await added(store, 'Ana Pereira', 'ana@lumo.example');
    clock.now += DAY;
    await bring(store, ordersOf(DRUM));
    clock.now += DAY;
    const { commit } = await bring(store, ordersOf(TONER, PAID, CABLE));
    expect((await pastImports(store))[0]).toMatchObject({
      file: 'orders.csv',
      purchases: 2,
      moved: 1,
      added: 1,
      whole: true,
    });
    clock.now += 90 * DAY;
    expect(succeeded(await takeBackImport(store, commit ?? '')).value.kept).toBe(0);
    expect(await bought(store, ana)).toEqual(['2 500 open']);
    expect(await search(store, 'carla')).toEqual([]);
    const again = await bring(store, ordersOf(TONER, PAID, CABLE));
    expect(again).toMatchObject({ purchases: 2, moved: 1, added: 1 });
  });

  it('that were written in pieces takes everything back, who bought included', async () => {
    const { store, clock } = await freshStore();
    const many = Array.from({ length: 400 }, (_, n) =>
      TONER.with(0, `${n}`).with(2, `c${n % 90}@x.example`),
    );
    const preview = await previewOf(store, ordersOf(...many));
    const told = () => {
      clock.now += 20;
    };
    const { commit } = succeeded(await importPurchases(store, preview, INTO, told));
    const shares: number[] = [];
    const undone = await takeBackImport(store, commit ?? '', (share) => {
      told();
      shares.push(share);
    });
    expect(succeeded(undone).value.kept).toBe(0);
    expect(shares.length).toBeGreaterThan(3);
    for (const kind of ['contact', 'purchase', 'point', 'holding'] as const)
      expect(await countOf(store, kind)).toBe(0);
  });

  it('of somebody who was known is told as it goes', async () => {
    const { store, clock } = await freshStore();
    await added(store, 'Ana Pereira', 'ana@lumo.example');
    const many = Array.from({ length: 400 }, (_, n) => TONER.with(0, `${n}`));
    const preview = await previewOf(store, ordersOf(...many));
    const told = () => {
      clock.now += 20;
    };
    const { commit } = succeeded(await importPurchases(store, preview, INTO, told));
    let times = 0;
    const undone = await takeBackImport(store, commit ?? '', () => {
      told();
      times += 1;
    });
    succeeded(undone);
    expect(times).toBeGreaterThan(3);
    expect(await countOf(store, 'purchase')).toBe(0);
  });

  it('is offered in the history of everybody who came with it, in words', async () => {
    const { store } = await freshStore();
    const { commit } = await bring(store, ordersOf(TONER));
    const [hit] = await search(store, 'ana');
    const [line] = await historyOf(store, 'contact', hit?.contact ?? '');
    expect(line).toMatchObject({
      commit,
      what: 'brought in from a file, with all purchases in it',
    });
  });
});
