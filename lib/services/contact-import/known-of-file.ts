import { allHolders } from '../../store/all-holders.ts';
import { knownPoints } from '../../store/known-points.ts';
import { contactsById, type Holder, holdersOf } from '../../store/people.ts';
import type { Store } from '../../store/store.ts';
import type { Progress } from './import-views.ts';
import { idOfNameOnly, type KnownHolder, type KnownOfFile } from './plan-import.ts';
import type { TidyContact } from './tidy-contacts.ts';

const AT_ONCE = 400;

/** From here on it takes less time to read everything than to ask for each. */
const MANY = 2_000;

/** What the store knows of the people of a file, joins followed. */
export async function knownOfFile(
  store: Store,
  contacts: readonly TidyContact[],
  told: Progress,
): Promise<KnownOfFile> {
  const keys = new Set(contacts.flatMap((one) => one.points.map((point) => point.key)));
  const known = await knownPoints(store.db, keys);
  const holders = new Map<string, KnownHolder[]>();
  for (const { point, contact, name } of await holdersAmong(store, known, told)) {
    const others = holders.get(point);
    if (others === undefined) holders.set(point, [{ contact, name }]);
    else others.push({ contact, name });
  }
  const ids = contacts.filter((one) => one.points.length === 0).map(idOfNameOnly);
  const nameless = new Map<string, KnownHolder>();
  for (const some of portions(ids)) {
    for (const { id, name } of await contactsById(store.db, some))
      nameless.set(id, { contact: id, name });
  }
  return { holders, nameless };
}

async function holdersAmong(store: Store, keys: readonly string[], told: Progress) {
  if (keys.length > MANY) return allHolders(store.db, store.now());
  const found: Holder[] = [];
  for (const [index, some] of portions(keys).entries()) {
    found.push(...(await holdersOf(store.db, some, store.now())));
    told(Math.min(1, ((index + 1) * AT_ONCE) / keys.length));
  }
  return found;
}

/** A long list in parts that the store reads at once. */
export function portions<T>(list: readonly T[], size = AT_ONCE): T[][] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, at) => list.slice(at * size, (at + 1) * size));
}
