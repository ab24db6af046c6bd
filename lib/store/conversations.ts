import type { Dismissal } from '../domain/records/dismissal.ts';
import type { Interaction } from '../domain/records/interaction.ts';
import type { Message } from '../domain/records/message.ts';
import { decodeAll } from './codec.ts';
import { matchingRows } from './matching-rows.ts';
import type { AlongsideDatabase } from './schema.ts';

/** The interactions that hold any of these messages, deleted ones left out. */
export async function interactionsHolding(
  db: AlongsideDatabase,
  messageIds: readonly string[],
): Promise<Interaction[]> {
  const rows = await matchingRows(db, 'interaction', 'messages', messageIds);
  const found = await decodeAll(db, 'interaction', rows);
  return found.filter((one) => one.deleted !== true);
}

/** The interaction with this id, or undefined when it is not there, deleted or damaged. */
export async function interactionById(
  db: AlongsideDatabase,
  id: string,
): Promise<Interaction | undefined> {
  const row = await db.rows('interaction').get(id);
  if (row === undefined || row['deleted'] === true) return undefined;
  return (await decodeAll(db, 'interaction', [row]))[0];
}

/** All messages of a conversation that are kept, later wordings among them. */
export async function messagesOf(db: AlongsideDatabase, conversation: string): Promise<Message[]> {
  const rows = await db.rows('message').where('conversation').equals(conversation).toArray();
  const found = await decodeAll(db, 'message', rows);
  return found.filter((one) => one.deleted !== true);
}

/** Who was said not to be meant in a conversation. */
export async function dismissalsIn(
  db: AlongsideDatabase,
  conversation: string,
): Promise<Dismissal[]> {
  const rows = await db.rows('dismissal').where('conversation').equals(conversation).toArray();
  const found = await decodeAll(db, 'dismissal', rows);
  return found.filter((one) => one.deleted !== true);
}

/** The interactions of a conversation, deleted ones left out. */
export async function interactionsOf(
  db: AlongsideDatabase,
  conversation: string,
): Promise<Interaction[]> {
  const rows = await db.rows('interaction').where('conversation').equals(conversation).toArray();
  const found = await decodeAll(db, 'interaction', rows);
  return found.filter((one) => one.deleted !== true);
}
