import type { Interaction } from '../domain/records/interaction.ts';
import type { RecordKind, Records } from '../domain/records/kinds.ts';
import type { Message } from '../domain/records/message.ts';
import { decodeAll } from './codec.ts';
import { matchingRows } from './matching-rows.ts';
import type { AlongsideDatabase } from './schema.ts';

const STRETCH = 500;

/** When to stop reading: with so many, or once it is not `wanted` any more. */
interface Limits {
  most?: number;
  wanted?: () => boolean;
}

/**
 * The interactions that say something, in their subject, their summary or one of their messages. No text is indexed,
 * so everything is read, in stretches: only for what is asked seldom. It ends early with so many, or once it is not
 * `wanted` any more.
 */
export async function interactionsSaying(
  db: AlongsideDatabase,
  says: (text: string) => boolean,
  limits: Limits = {},
): Promise<Interaction[]> {
  const own = await entriesSaying(db, says, limits);
  const messages = await messagesSaying(db, says, limits);
  const ids = messages.map((one) => one.revises ?? one.id);
  const held = await interactionsOfMessages(db, ids);
  const live = held.filter((one) => one.deleted !== true);
  return [...new Map([...own, ...live].map((one) => [one.id, one])).values()];
}

/** The interactions that say something in their subject or summary; all are read. */
export function entriesSaying(
  db: AlongsideDatabase,
  says: (text: string) => boolean,
  limits: Limits = {},
): Promise<Interaction[]> {
  return recordsWhere(db, 'interaction', (entry) => says(textOfEntry(entry)), limits);
}

/** What an interaction itself says, without its messages. */
export function textOfEntry({ subject = '', summary }: Interaction): string {
  return `${subject}\n${summary}`;
}

/** The messages that say something; all are read. */
export function messagesSaying(
  db: AlongsideDatabase,
  says: (text: string) => boolean,
  limits: Limits = {},
): Promise<Message[]> {
  return recordsWhere(db, 'message', ({ text }) => says(text), limits);
}

/** The interactions that hold any of these messages, deleted ones among them. */
export async function interactionsOfMessages(
  db: AlongsideDatabase,
  ids: readonly string[],
): Promise<Interaction[]> {
  return decodeAll(db, 'interaction', await matchingRows(db, 'interaction', 'messages', ids));
}

async function recordsWhere<K extends RecordKind>(
  db: AlongsideDatabase,
  kind: K,
  keep: (record: Records[K]) => boolean,
  { most = Infinity, wanted = () => true }: Limits,
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
