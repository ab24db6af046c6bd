import { describe, expect, it } from 'vitest';
import { type HistoryQuery, readHistory } from '../../../lib/store/history.ts';
import type { StoredRow } from '../../../lib/store/schema.ts';
import { freshStore, HOUR, MONDAY } from '../../support/fresh-store.ts';

const POINT = 'email:ana@lumo.example';

/** The occasion of that number, the greater the later; every tenth is a call. */
function occasion(n: number, more: Record<string, unknown> = {}): StoredRow {
  const at = MONDAY + n * HOUR;
  return {
    id: `i-${n}`,
    version: 1,
    stamps: {},
    point: POINT,
    channel: n % 10 === 0 ? 'call' : 'email',
    direction: 'in',
    author: 'Anna',
    at,
    began: at,
    zone: 'UTC',
    written: at,
    summary: `Occasion ${n}`,
    site: n % 10 === 0 ? 'hand' : 'roundcube',
    messages: [],
    ...more,
  };
}

async function historyOf(rows: readonly StoredRow[], query: Partial<HistoryQuery>) {
  const { store } = await freshStore();
  const holding = {
    id: 'h-1',
    version: 1,
    stamps: {},
    point: POINT,
    contact: 'c-1',
    kind: 'personal',
  };
  await store.db.rows('holding').add(holding);
  await store.db.rows('interaction').bulkAdd(rows);
  return readHistory(store.db, 'c-1', { limit: 5, now: MONDAY + 9999 * HOUR, ...query });
}

const many = Array.from({ length: 200 }, (_, n) => occasion(n));
const newestFirst = (...numbers: number[]) => numbers.map((n) => `i-${n}`);

describe('the history of a contact', () => {
  it('gives the newest first, and no more than asked for', async () => {
    const { newest } = await historyOf(many, { limit: 3 });
    expect(newest.map((one) => one.id)).toEqual(newestFirst(199, 198, 197));
  });

  it('finds the newest of a rare channel, however many of others came later', async () => {
    const { newest } = await historyOf(many, { channels: ['call'], limit: 4 });
    expect(newest.map((one) => one.id)).toEqual(newestFirst(190, 180, 170, 160));
  });

  it.each([
    ['a part of it is read', 5],
    ['all of it is read', 500],
  ])('tells what it covers, also when %s', async (_, limit) => {
    const { since, sites } = await historyOf(many, { limit });
    expect({ since, sites }).toEqual({ since: MONDAY, sites: ['hand', 'roundcube'] });
  });

  it.each([
    ['a part of it', { before: MONDAY + 100 * HOUR, limit: 2 }, newestFirst(99, 98)],
    ['all of it', { before: MONDAY + 2 * HOUR, limit: 9 }, newestFirst(1, 0)],
  ])('gives %s before a moment, and tells what everything covers', async (_, query, expected) => {
    const { newest, since, sites } = await historyOf(many, query);
    expect(newest.map((one) => one.id)).toEqual(expected);
    expect({ since, sites }).toEqual({ since: MONDAY, sites: ['hand', 'roundcube'] });
  });

  it.each([
    ['what came since', { after: MONDAY + 198 * HOUR, limit: 50 }, newestFirst(199, 198), 198],
    [
      'what lies between',
      { after: MONDAY + 11 * HOUR, before: MONDAY + 13 * HOUR, limit: 9 },
      newestFirst(12, 11),
      11,
    ],
  ])('gives %s, and tells what that covers', async (_, query, expected, first) => {
    const { newest, since, sites } = await historyOf(many, query);
    expect(newest.map((one) => one.id)).toEqual(expected);
    expect({ since, sites }).toEqual({ since: MONDAY + first * HOUR, sites: ['roundcube'] });
  });

  it.each([5, 500])('neither shows nor covers what was deleted, %i asked for', async (limit) => {
    const rows = many.map((row, n) =>
      row['site'] === 'hand' || n < 20 || n > 190 ? { ...row, deleted: true } : row,
    );
    const { newest, since, sites } = await historyOf(rows, { limit });
    expect(newest.slice(0, 2).map((one) => one.id)).toEqual(newestFirst(189, 188));
    expect({ since, sites }).toEqual({ since: MONDAY + 21 * HOUR, sites: ['roundcube'] });
  });
});
