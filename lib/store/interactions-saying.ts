import type { Interaction } from '../domain/records/interaction.ts';
import type { RecordKind, Records } from '../domain/records/kinds.ts';
import { decodeAll } from './codec.ts';
import { matchingRows } from './matching-rows.ts';
import type { AlongsideDatabase } from './schema.ts';

const STRETCH = 500;

/**
 * The interactions that say something, in their subject, their summary or one of their messages. No text is indexed,
 * so everything is read, in stretches: only for what is asked seldom. It ends early with so many, or once it is not
 * `wanted` any more.
 */
export async function interactionsSaying(
  db: AlongsideDatabase,
  says: (text: string) => boolean,
  { most = Infinity, wanted = () => true }: { most?: number; wanted?: () => boolean } = {},
): Promise<Interaction[]> {
  const limits = { most, wanted };
  const own = await recordsWhere(
    db,
    'interaction',
    ({ subject = '', summary }) => says(`${subject}\n${summary}`),
    limits,
  );
  const messages = await recordsWhere(db, 'message', ({ text }) => says(text), limits);
  const ids = messages.map((one) => one.revises ?? one.id);
  const rows = await matchingRows(db, 'interaction', 'messages', ids);
  const held = await decodeAll(db, 'interaction', rows);
  const live = held.filter((one) => one.deleted !== true);
  return [...new Map([...own, ...live].map((one) => [one.id, one])).values()];
}

async function recordsWhere<K extends RecordKind>(
  db: AlongsideDatabase,
  kind: K,
  keep: (record: Records[K]) => boolean,
  { most, wanted }: { most: number; wanted: () => boolean },
): Promise<Records[K][]> {
  const kept: Records[K][] = [];
  let last = '';
  let read = 0;
  do {
    const rows = await db.rows(kind).where('id').above(last).limit(STRETCH).toArray();
    read = rows.length;
    last = rows[read - 1]?.id ?? last;
    for (const record of await decodeAll(db, kind, rows))
      if (record.deleted !== true && keep(record)) kept.push(record);
  } while (read === STRETCH && kept.length < most && wanted());
  return kept;
}
