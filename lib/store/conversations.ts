import type { Dismissal } from '../domain/records/dismissal.ts';
import type { Interaction } from '../domain/records/interaction.ts';
import type { Message } from '../domain/records/message.ts';
import { decodeAll } from './codec.ts';
import { liveRecords } from './live-records.ts';
import type { AlongsideDatabase } from './schema.ts';

/** The interactions that hold any of these messages, deleted ones left out. */
export function interactionsHolding(
  db: AlongsideDatabase,
  messageIds: readonly string[],
): Promise<Interaction[]> {
  return liveRecords(db, 'interaction', 'messages', messageIds);
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
export function messagesOf(db: AlongsideDatabase, conversation: string): Promise<Message[]> {
  return liveRecords(db, 'message', 'conversation', [conversation]);
}

/** Who was said not to be meant in a conversation. */
export function dismissalsIn(db: AlongsideDatabase, conversation: string): Promise<Dismissal[]> {
  return liveRecords(db, 'dismissal', 'conversation', [conversation]);
}

/** The interactions of a conversation, deleted ones left out. */
export function interactionsOf(
  db: AlongsideDatabase,
  conversation: string,
): Promise<Interaction[]> {
  return liveRecords(db, 'interaction', 'conversation', [conversation]);
}
