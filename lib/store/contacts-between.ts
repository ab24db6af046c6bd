import type { Holding } from '../domain/records/holding.ts';
import { CONTACT_CHANNELS } from '../domain/rules/customer/keep-in-touch.ts';
import { readHistory } from './history.ts';
import type { AlongsideDatabase } from './schema.ts';

/** So many are counted at most: beyond, nobody asks for the number. */
const MOST = 100;

/**
 * In how many interactions a contact spoke after an instant and until another, both in milliseconds since 1970, on
 * every channel and under every address; notes and the one that is named are left out. Holdings around the contact
 * that were read already need not be read again.
 */
export async function contactsBetween(
  db: AlongsideDatabase,
  contact: string,
  { after, until, without }: { after: number; until: number; without: string | undefined },
  now: number,
  around?: readonly Holding[],
): Promise<number> {
  const stretch = { after: after + 1, before: until + 1 };
  const query = { ...stretch, channels: CONTACT_CHANNELS, limit: MOST, now };
  const { newest } = await readHistory(db, contact, query, around);
  return newest.filter(({ id, direction }) => id !== without && direction !== 'out').length;
}
