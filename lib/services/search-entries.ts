import type { Channel } from '../domain/channel.ts';
import { excerptAround } from '../domain/excerpt.ts';
import type { Named } from '../domain/named.ts';
import { foldedName } from '../domain/names.ts';
import type { Interaction } from '../domain/records/interaction.ts';
import { type Result, success } from '../domain/result.ts';
import { hasWords, searchedWords } from '../domain/searched-words.ts';
import { storageFailure } from '../store/failures.ts';
import { interactionsSaying } from '../store/interactions-saying.ts';
import type { Store } from '../store/store.ts';
import { whoseAre } from './whose.ts';

/** How many entries are shown at most: more words find fewer. */
const MOST = 20;

/** An entry that says what was searched, itself or in one of its messages, with whose it is. */
export interface EntryHit {
  readonly id: string;
  readonly contact: Named;
  readonly channel: Channel;
  readonly at: number;
  readonly zone: string;
  /** The part of its subject and summary that matched; its beginning where a message did. */
  readonly text: string;
}

/** What a search in the entries found. */
export interface EntryHits {
  readonly hits: readonly EntryHit[];
  /** There may be more than are shown. */
  readonly more: boolean;
}

/**
 * The entries that say each word of the query, the newest of those that were found first. All that was ever said is
 * read, so it may take a minute where there is very much; it ends early once it is not `wanted` any more.
 */
export async function searchEntries(
  store: Store,
  query: string,
  wanted: () => boolean,
): Promise<Result<EntryHits>> {
  const words = searchedWords(query);
  if (words.length === 0) return success({ hits: [], more: false });
  const says = (text: string) => hasWords(foldedName(text), words);
  try {
    const found = await interactionsSaying(store.db, says, { most: MOST + 1, wanted });
    const newest = found.toSorted((one, other) => other.at - one.at).slice(0, MOST);
    const owners = await whoseAre(
      store,
      newest.map(({ point, written, at }) => ({ point, written, held: at })),
    );
    const hits = newest.flatMap((entry, index) => {
      const contact = owners[index];
      return contact === undefined ? [] : hitOf(entry, contact, words);
    });
    return success({ hits, more: found.length > MOST });
  } catch (error) {
    return storageFailure(error);
  }
}

function hitOf(entry: Interaction, contact: Named, words: readonly string[]): EntryHit {
  const { id, channel, at, zone, subject = '', summary } = entry;
  const text = excerptAround(`${subject} ${summary}`, words);
  return { id, contact, channel, at, zone, text };
}
