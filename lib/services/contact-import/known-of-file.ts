import { partsOfEach, survivorAt } from '../../domain/joins.ts';
import type { Contact } from '../../domain/records/contact.ts';
import type { Holding } from '../../domain/records/holding.ts';
import { allHolders } from '../../store/all-holders.ts';
import { namesOfCompanies } from '../../store/companies.ts';
import { knownPoints } from '../../store/known-points.ts';
import { contactsById, type Holder, holdersWithCircle, joinsAround } from '../../store/people.ts';
import type { Store } from '../../store/store.ts';
import { knownIn, saidBy } from './filling.ts';
import type { Progress } from './import-views.ts';
import { idOfNameOnly, type KnownHolder, type KnownOfFile } from './plan-import.ts';
import type { TidyContact } from './tidy-contacts.ts';

const AT_ONCE = 400;

/** From here on it takes less time to read everything than to ask for each. */
const MANY = 2_000;

/** The contacts that were read, and the joins around them. */
interface Around {
  readonly contacts: Map<string, Contact>;
  readonly joins: Map<string, Holding>;
}

/** What the store knows of the people of a file, joins followed. */
export async function knownOfFile(
  store: Store,
  contacts: readonly TidyContact[],
  told: Progress,
): Promise<KnownOfFile> {
  const around: Around = { contacts: new Map(), joins: new Map() };
  const keys = new Set(contacts.flatMap((one) => one.points.map((point) => point.key)));
  const known = await knownPoints(store.db, keys);
  const holders = new Map<string, KnownHolder[]>();
  for (const { point, contact, name } of await holdersAmong(store, known, around, told)) {
    const others = holders.get(point);
    if (others === undefined) holders.set(point, [{ contact, name }]);
    else others.push({ contact, name });
  }
  const ids = contacts.filter((one) => one.points.length === 0).map(idOfNameOnly);
  const nameless = await namelessAmong(store, ids, around);
  const telling = contacts.filter((one) => saidBy(one).size > 0);
  const fields = await fieldsOf(store, whoMayBe(telling, holders, nameless), around);
  return { holders, nameless, fields };
}

async function holdersAmong(
  { db, now }: Store,
  keys: readonly string[],
  around: Around,
  told: Progress,
): Promise<Holder[]> {
  const found: Holder[] = [];
  const take = async (read: ReturnType<typeof holdersWithCircle>) => {
    const { holders, circle } = await read;
    // one after the other: as arguments a great many do not fit
    for (const one of holders) found.push(one);
    for (const one of circle.contacts) around.contacts.set(one.id, one);
    for (const one of circle.holdings) if (one.join === true) around.joins.set(one.id, one);
  };
  if (keys.length > MANY) await take(allHolders(db, now()));
  else {
    for (const [index, some] of portions(keys).entries()) {
      await take(holdersWithCircle(db, some, now()));
      told(Math.min(1, ((index + 1) * AT_ONCE) / keys.length));
    }
  }
  return found;
}

/** The contacts of these ids, or whoever they were joined into. */
async function namelessAmong(
  { db, now }: Store,
  ids: readonly string[],
  around: Around,
): Promise<KnownOfFile['nameless']> {
  const nameless = new Map<string, KnownHolder>();
  for (const some of portions(ids)) {
    const found = (await contactsById(db, some)).map(({ id }) => id);
    const joins = await joinsAround(db, found);
    for (const one of joins) around.joins.set(one.id, one);
    const survivors = new Map(found.map((id) => [id, survivorAt(id, joins, now())]));
    await readMore(db, [...survivors.values()], around);
    for (const [id, survivor] of survivors) {
      const name = around.contacts.get(survivor)?.name;
      if (name !== undefined) nameless.set(id, { contact: survivor, name });
    }
  }
  return nameless;
}

/** The contacts who may be somebody of a file. */
function whoMayBe(
  contacts: readonly TidyContact[],
  holders: KnownOfFile['holders'],
  nameless: KnownOfFile['nameless'],
): string[] {
  const found = contacts.flatMap((one) => {
    if (one.points.length > 0) return one.points.flatMap(({ key }) => holders.get(key) ?? []);
    return nameless.get(idOfNameOnly(one)) ?? [];
  });
  return [...new Set(found.map(({ contact }) => contact))];
}

/** What is known of contacts in the fields that a file can fill. */
async function fieldsOf(
  { db, now }: Store,
  ids: readonly string[],
  around: Around,
): Promise<KnownOfFile['fields']> {
  const parts = partsOfEach(ids, [...around.joins.values()], now());
  await readMore(db, [...parts.values()].flat(), around);
  const known = [...parts].map(([id, theirs]) => {
    return [id, theirs.flatMap((one) => around.contacts.get(one) ?? [])] as const;
  });
  const companies = new Set(known.flatMap(([, some]) => some.flatMap((one) => one.company ?? [])));
  const names = await namesOfCompanies(db, [...companies]);
  return new Map(known.map(([id, some]) => [id, knownIn(some, (one) => names.get(one))]));
}

async function readMore(db: Store['db'], ids: readonly string[], { contacts }: Around) {
  const unread = ids.filter((id) => !contacts.has(id));
  for (const some of portions(unread)) {
    for (const one of await contactsById(db, some)) contacts.set(one.id, one);
  }
}

/** A long list in parts that the store reads at once. */
export function portions<T>(list: readonly T[], size = AT_ONCE): T[][] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, at) => list.slice(at * size, (at + 1) * size));
}
