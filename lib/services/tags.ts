import { foldedName } from '../domain/names.ts';
import { LONGEST_TAG, MOST_TAGS, tagWord } from '../domain/records/contact.ts';
import type { Holding } from '../domain/records/holding.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { someRecords } from '../store/all-records.ts';
import type { Write } from '../store/ledger.ts';
import type { Store } from '../store/store.ts';
import { contactParts } from './contact-parts.ts';
import { refusedAbout } from './refused-writes.ts';
import type { Written } from './views.ts';
import { write } from './write.ts';

/** So many contacts tell which tags are in use: nobody waits for a hundred thousand. */
const CONTACTS_READ = 2000;

/** So many tags in use are proposed. */
const MOST_PROPOSED = 50;

const GONE = 'This contact was deleted meanwhile.';

/** The tags of a contact and of all who were joined into them, each once whatever its case and accents; `around` where their holdings were read already. */
export async function tagsOf(
  store: Store,
  contact: string,
  around?: readonly Holding[],
): Promise<string[]> {
  return distinct((await contactParts(store, contact, around)).flatMap(({ tags = [] }) => tags));
}

/** Tags that are in use, the most frequent first, told from a part of a large address book. */
export async function tagsInUse(store: Store): Promise<string[]> {
  const contacts = await someRecords(store.db, 'contact', CONTACTS_READ);
  const all = contacts.flatMap(({ tags = [] }) => tags);
  const counts = new Map<string, number>();
  for (const tag of all) counts.set(foldedName(tag), (counts.get(foldedName(tag)) ?? 0) + 1);
  const countOf = (tag: string) => counts.get(foldedName(tag)) ?? 0;
  return distinct(all)
    .toSorted((one, other) => countOf(other) - countOf(one) || (one < other ? -1 : 1))
    .slice(0, MOST_PROPOSED);
}

/** Puts a tag on a contact; one that they have already, in any writing, changes nothing. */
export async function putTag(
  store: Store,
  contact: string,
  typed: string,
): Promise<Result<Written<undefined>>> {
  const tag = typed.trim();
  if (!tagWord.safeParse(tag).success)
    return failure('invalid', `A tag has 1 to ${LONGEST_TAG} characters. What you typed is kept.`);
  return write(store, 'tag', async (reader) => {
    const [survivor, ...others] = await contactParts(store, contact);
    if (survivor === undefined) return failure('not-found', GONE);
    const refused = await refusedAbout(store, reader, survivor.id);
    if (refused !== undefined) return refused;
    const has = [survivor, ...others].some(({ tags = [] }) => tags.some((one) => isSame(one, tag)));
    if (has) return success({ writes: [], value: undefined });
    const { id, tags = [] } = survivor;
    if (tags.length >= MOST_TAGS)
      return failure('refused', `A contact has ${MOST_TAGS} tags at most: take one off first.`);
    const put: Write = { kind: 'contact', id, set: { tags: [...tags, tag] } };
    return success({ writes: [put], value: undefined });
  });
}

/** Takes a tag off a contact and off all who were joined into them. */
export async function takeTag(
  store: Store,
  contact: string,
  tag: string,
): Promise<Result<Written<undefined>>> {
  return write(store, 'tag', async () => {
    const parts = await contactParts(store, contact);
    const writes = parts.flatMap(({ id, tags = [] }): Write[] => {
      const left = tags.filter((one) => !isSame(one, tag));
      if (left.length === tags.length) return [];
      return [{ kind: 'contact', id, set: { tags: left.length === 0 ? undefined : left } }];
    });
    return success({ writes, value: undefined });
  });
}

function isSame(one: string, other: string): boolean {
  return foldedName(one) === foldedName(other);
}

function distinct(tags: readonly string[]): string[] {
  return tags.filter((one, at) => tags.findIndex((other) => isSame(one, other)) === at);
}
