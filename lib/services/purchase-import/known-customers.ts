import { survivorAt } from '../../domain/joins.ts';
import { contactOfOwnPoint, ownPointOf } from '../../domain/key-of.ts';
import { foldedName } from '../../domain/names.ts';
import { allHolders } from '../../store/all-holders.ts';
import { letOthers } from '../../store/let-others.ts';
import type { Holder } from '../../store/people.ts';
import type { Store } from '../../store/store.ts';
import { portions } from '../contact-import/known-of-file.ts';
import type { KnownHolder } from '../contact-import/plan-import.ts';
import { notRecordedAmong, notRecordedWords } from '../do-not-record.ts';
import type { TidyCustomer } from './tidy-customers.ts';

const AT_ONCE = 200;

/** The contacts of a store, joins followed, as customers of a file are looked for among them. */
export interface KnownCustomers {
  /** Who holds an address now. */
  holders: ReadonlyMap<string, readonly Holder[]>;
  /** Who has a name, by the folded name; sample customers are not among them. */
  named: ReadonlyMap<string, readonly KnownHolder[]>;
  samples: ReadonlySet<string>;
  /** Whose a point is by now, the own points of contacts among them. */
  ownersOf: (point: string) => readonly string[];
}

/** Reads all contacts with what they hold: names are not indexed. */
export async function knownCustomers({ db, now }: Store): Promise<KnownCustomers> {
  const { holders: held, circle } = await allHolders(db, now());
  const joins = circle.holdings.filter((one) => one.join === true);
  const joined = new Set(joins.map((one) => contactOfOwnPoint(one.point)));
  const survivor = (id: string) => (joined.has(id) ? survivorAt(id, joins, now()) : id);
  const samples = new Set(
    circle.contacts.filter((one) => one.practice === true).map(({ id }) => id),
  );
  const named = new Map<string, KnownHolder[]>();
  for (const { id, name } of circle.contacts) {
    if (samples.has(id) || survivor(id) !== id) continue;
    push(named, foldedName(name), { contact: id, name });
  }
  const holders = new Map<string, Holder[]>();
  for (const one of held) push(holders, one.point, one);
  const ownersOf = (point: string) => {
    const own = contactOfOwnPoint(point);
    if (own !== undefined) return [survivor(own)];
    return (holders.get(point) ?? []).map(({ contact }) => contact);
  };
  return { holders, named, samples, ownersOf };
}

/** Of whom of these customers nothing is to be recorded, by their keys, with why not in a sentence. */
export async function refusedCustomers(
  store: Store,
  customers: readonly { customer: TidyCustomer; contact: string | undefined }[],
  { holders }: KnownCustomers,
): Promise<ReadonlyMap<string, string>> {
  const personal = new Map<string, string[]>();
  for (const { contact, point, kind } of [...holders.values()].flat())
    if (kind === 'personal') push(personal, contact, point);
  const refused = new Map<string, string>();
  for (const some of portions(customers, AT_ONCE)) {
    const keysOf = ({ customer, contact }: (typeof some)[number]) => [
      ...customer.points.map(({ key }) => key),
      ...(contact === undefined ? [] : [ownPointOf(contact), ...(personal.get(contact) ?? [])]),
    ];
    const found = await notRecordedAmong(store, [...new Set(some.flatMap(keysOf))]);
    for (const one of found.size === 0 ? [] : some) {
      const why = keysOf(one).flatMap((key) => found.get(key) ?? []);
      if (why[0] !== undefined)
        refused.set(one.customer.key, notRecordedWords(why[0], one.customer.name));
    }
    await letOthers();
  }
  return refused;
}

function push<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}
