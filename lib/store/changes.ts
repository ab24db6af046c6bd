import type { Change } from '../domain/ledger/change.ts';
import type { RecordKind } from '../domain/records/kinds.ts';
import type { Stamp } from '../domain/stamp.ts';
import type { AlongsideDatabase } from './schema.ts';

/** Every change of a record, oldest first. */
export function changesOf(db: AlongsideDatabase, kind: RecordKind, id: string): Promise<Change[]> {
  return db.changes.where('[kind+record]').equals([kind, id]).sortBy('id');
}

/** Every change of these records of one kind, oldest first. */
export async function changesOfAll(
  db: AlongsideDatabase,
  kind: RecordKind,
  ids: readonly string[],
): Promise<Change[]> {
  const each = await Promise.all(ids.map((id) => changesOf(db, kind, id)));
  return each.flat().sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** All changes of a commit, oldest first. */
export function changesOfCommit(db: AlongsideDatabase, commit: string): Promise<Change[]> {
  return db.changes.where('commit').equals(commit).sortBy('id');
}

/** The first and the last change of a commit; undefined where there is none. */
export async function endsOfCommit(
  db: AlongsideDatabase,
  commit: string,
): Promise<{ first: Change; last: Change } | undefined> {
  const theirs = () => db.changes.where('commit').equals(commit);
  const [first, last] = await Promise.all([theirs().first(), theirs().last()]);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** The last changes of any commit between two stamps, the first included, oldest first; at most so many. */
export async function changesBefore(
  db: AlongsideDatabase,
  from: Stamp,
  end: Stamp,
  { including, most }: { including: boolean; most: number },
): Promise<Change[]> {
  const between = db.changes.where('id').between(from, end, true, including);
  return (await between.reverse().limit(most).toArray()).reverse();
}

/** Every change of the records that these changed, oldest first, by `<kind> <record>`. */
export async function historiesOf(
  db: AlongsideDatabase,
  changes: readonly Pick<Change, 'kind' | 'record'>[],
): Promise<Map<string, Change[]>> {
  const records = new Map(changes.map((one) => [`${one.kind} ${one.record}`, one]));
  return db.transaction('r', db.changes, async () => {
    const found = await Promise.all(
      [...records].map(
        async ([name, { kind, record }]) => [name, await changesOf(db, kind, record)] as const,
      ),
    );
    return new Map(found);
  });
}

/** The changes next after a stamp, oldest first; at most so many. */
export function changesAfter(
  db: AlongsideDatabase,
  stamp: string,
  most: number,
): Promise<Change[]> {
  return db.changes.where('id').above(stamp).limit(most).toArray();
}

/** When the first of these records was first written, in milliseconds since 1970; absent when none ever was. */
export async function firstWritten(
  db: AlongsideDatabase,
  kind: RecordKind,
  ids: readonly string[],
): Promise<number | undefined> {
  // the stamps that are the keys of changes rise with time
  const first = (id: string) => db.changes.where('[kind+record]').equals([kind, id]).first();
  const found = await Promise.all(ids.map(first));
  const times = found.flatMap((one) => one?.at ?? []);
  return times.length === 0 ? undefined : Math.min(...times);
}

/** The stamp of the newest change; empty where nothing was ever written. */
export async function newestChange(db: AlongsideDatabase): Promise<Stamp> {
  return (await db.changes.orderBy('id').last())?.id ?? '';
}

/** How many changes of a kind of record there are after a stamp; it looks at each of them. */
export function countChangesAfter(
  db: AlongsideDatabase,
  stamp: Stamp,
  kind: RecordKind,
): Promise<number> {
  const later = db.changes.where('id').above(stamp);
  return later.filter((change) => change.kind === kind).count();
}
