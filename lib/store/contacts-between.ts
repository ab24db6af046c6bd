import { CHANNELS } from '../domain/channel.ts';
import { isContact } from '../domain/rules/customer/keep-in-touch.ts';
import { readHistory } from './history.ts';
import type { AlongsideDatabase } from './schema.ts';

const CHANNELS_OF_CONTACT = CHANNELS.filter(isContact);

/** So many are counted at most: beyond, nobody asks for the number. */
const MOST = 100;

/**
 * In how many interactions a contact spoke after an instant and until another, both in milliseconds since 1970, on
 * every channel and under every address; notes and the one that is named are left out.
 */
export async function contactsBetween(
  db: AlongsideDatabase,
  contact: string,
  { after, until, without }: { after: number; until: number; without: string | undefined },
  now: number,
): Promise<number> {
  const stretch = { after: after + 1, before: until + 1 };
  const query = { ...stretch, channels: CHANNELS_OF_CONTACT, limit: MOST, now };
  const { newest } = await readHistory(db, contact, query);
  return newest.filter(({ id, direction }) => id !== without && direction !== 'out').length;
}
