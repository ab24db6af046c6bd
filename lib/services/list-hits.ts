import { excerptOf } from '../domain/excerpt.ts';
import { saidIn } from '../domain/form/said.ts';
import type { ListKind } from '../domain/records/kinds.ts';
import { liveRecords } from '../store/live-records.ts';
import type { Store } from '../store/store.ts';

/** What belongs to nobody and says what was searched. */
export interface ListHit {
  readonly kind: ListKind;
  readonly id: string;
  /** What matched. */
  readonly text: string;
  /** What it is called, where it has a name that is not what matched. */
  readonly name?: string;
}

/** The records of a list with these ids, each with what matched. */
export async function listHits(
  store: Store,
  kind: ListKind,
  ids: readonly string[],
  words: readonly string[],
): Promise<ListHit[]> {
  const records = await liveRecords(store.db, kind, 'id', ids);
  return records.map((record) => {
    const text = excerptOf(saidIn(kind, record), words);
    const { id, name } = record;
    return { kind, id, text, ...(typeof name === 'string' && name !== text ? { name } : {}) };
  });
}
