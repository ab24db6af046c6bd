import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Strand } from '../../../lib/store/history.ts';
import { newestOver } from '../../../lib/store/newest-over.ts';
import type { StoredRow } from '../../../lib/store/schema.ts';
import { freshStore, HOUR, MONDAY } from '../../support/fresh-store.ts';

function occasion(point: string, id: string, hour: number, more = {}): StoredRow {
  const at = MONDAY + hour * HOUR;
  const said = { channel: 'note', direction: 'in', author: 'Anna', summary: id, site: 'hand' };
  const when = { at, began: at, written: at, zone: 'UTC' };
  return { id, version: 1, stamps: {}, point, ...said, ...when, messages: [], ...more };
}

const strandOf = (point: string): Strand => ({
  ...{ point, from: -Infinity, until: Infinity },
  belongs: (row) => row['deleted'] !== true,
});

async function storeWith(rows: readonly StoredRow[]) {
  const { store } = await freshStore();
  await store.db.rows('interaction').bulkAdd(rows);
  return store;
}

describe('the newest over many strands', () => {
  it('are those that reading everything gives, whatever lies where', async () => {
    const rows = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(60), fc.boolean()), {
      selector: ([, hour]) => hour,
      maxLength: 60,
    });
    const same = fc.asyncProperty(rows, fc.integer({ min: 1, max: 12 }), async (said, limit) => {
      const all = said.map(([point, hour, gone]) =>
        occasion(`p${point}`, `i-${hour}`, hour, gone ? { deleted: true } : {}),
      );
      const { db } = await storeWith(all);
      const points = [0, 1, 2, 3, 4, 5, 1].map((one) => `p${one}`);
      const { newest, heads } = await newestOver(db, points.map(strandOf), { limit });
      const live = all
        .filter((one) => one['deleted'] !== true)
        .toSorted((a, b) => Number(b['at']) - Number(a['at']));
      expect(newest.map((one) => one.entry.id)).toEqual(live.slice(0, limit).map(({ id }) => id));
      for (const { entry, strands } of newest)
        expect(strands).toEqual(
          points.flatMap((point, index) => (point === entry.point ? index : [])),
        );
      expect(heads.map((one) => one?.id)).toEqual(
        points.map((point) => live.find((one) => one['point'] === point)?.id),
      );
    });
    await fc.assert(same, { numRuns: 25 });
  });

  it('are those of some channels where others came later, and none where there is no such', async () => {
    const said = Array.from({ length: 90 }, (_, n) =>
      occasion(`p${n % 3}`, `i-${n}`, n, n % 10 === 0 ? { channel: 'call' } : {}),
    );
    const { db } = await storeWith(said);
    const strands = ['p0', 'p1', 'p2'].map(strandOf);
    const calls = await newestOver(db, strands, { limit: 4, channels: ['call'] });
    expect(calls.newest.map((one) => one.entry.id)).toEqual(['i-80', 'i-70', 'i-60', 'i-50']);
    const { newest, heads } = await newestOver(db, strands, { limit: 4, channels: ['sms'] });
    expect({ newest, heads }).toEqual({ newest: [], heads: [undefined, undefined, undefined] });
  });

  it('of each strand are told alone where no others are asked for', async () => {
    const { db } = await storeWith([occasion('p0', 'i-1', 1), occasion('p0', 'i-2', 2)]);
    const { newest, heads } = await newestOver(db, ['p0', 'p1'].map(strandOf), { limit: 0 });
    expect(newest).toEqual([]);
    expect(heads.map((one) => one?.id)).toEqual(['i-2', undefined]);
  });

  it.each([
    ['forty of a hundred each', 40, 100],
    ['one of two thousand', 1, 2000],
    ['five hundred of four each', 500, 4],
  ])('are found without reading much more: %s', async (_, strands, each) => {
    const points = Array.from({ length: strands }, (_one, n) => `p${n}`);
    const { db } = await storeWith(
      points.flatMap((point, n) =>
        Array.from({ length: each }, (_one, m) =>
          occasion(point, `i-${n}-${m}`, -(m * strands + n)),
        ),
      ),
    );
    let read = 0;
    db.rows('interaction').hook('reading', (row: unknown) => {
      read += 1;
      return row;
    });
    const { newest } = await newestOver(db, points.map(strandOf), { limit: 50 });
    expect(newest).toHaveLength(50);
    expect(read).toBeLessThan(strands + 4 * 50);
  });
});
