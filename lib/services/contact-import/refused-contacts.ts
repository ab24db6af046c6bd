import { letOthers } from '../../store/let-others.ts';
import type { Store } from '../../store/store.ts';
import { type NotRecorded, notRecordedAmong, notRecordedWords } from '../do-not-record.ts';
import { portions } from './known-of-file.ts';
import type { TidyContact } from './tidy-contacts.ts';

/** So many addresses are looked at before others have their turn. */
const AT_ONCE = 200;

/** The people of a file, those told apart of one of whose addresses nothing is to be recorded. */
export async function withRefused(
  store: Store,
  contacts: readonly TidyContact[],
): Promise<TidyContact[]> {
  const keys = new Set(contacts.flatMap(({ points }) => points.map(({ key }) => key)));
  const found = new Map<string, NotRecorded>();
  for (const some of portions([...keys], AT_ONCE)) {
    for (const [key, why] of await notRecordedAmong(store, some)) found.set(key, why);
    await letOthers();
  }
  if (found.size === 0) return [...contacts];
  return contacts.map((contact) => {
    const point = contact.points.find(({ key }) => found.has(key));
    const why = point === undefined ? undefined : found.get(point.key);
    if (point === undefined || why === undefined) return contact;
    return { ...contact, refused: `Is left out: ${notRecordedWords(why, point.value)}` };
  });
}
