import type { Contact } from '../domain/records/contact.ts';
import type { Relation } from '../domain/records/relation.ts';
import { decodeAll } from './codec.ts';
import { liveRecords } from './live-records.ts';
import { matchingRows } from './matching-rows.ts';
import type { AlongsideDatabase } from './schema.ts';

/** The relations that name one of these contacts as the other, deleted ones left out. */
export function relationsTo(
  db: AlongsideDatabase,
  contacts: readonly string[],
): Promise<Relation[]> {
  return liveRecords(db, 'relation', 'other', contacts);
}

/** The contacts with these ids, deleted ones among them. */
export async function contactsEver(
  db: AlongsideDatabase,
  ids: readonly string[],
): Promise<Contact[]> {
  return decodeAll(db, 'contact', await matchingRows(db, 'contact', 'id', ids));
}
