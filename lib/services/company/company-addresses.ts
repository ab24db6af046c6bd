import { survivorAt } from '../../domain/joins.ts';
import { holdsAt } from '../../domain/records/holding.ts';
import { seeminglyOwn } from '../../domain/rules/company/own-points.ts';
import { holdersOf, pointsByKey } from '../../store/people.ts';
import type { Store } from '../../store/store.ts';
import type { CompanyCircle } from './company-strands.ts';
import type { CompanyPoint, CompanyView } from './company-views.ts';

/** What a company holds as its own now, and what among the addresses of its contacts looks like it. */
export async function companyAddresses(
  store: Store,
  { contacts, holdings, own }: CompanyCircle,
): Promise<Pick<CompanyView, 'points' | 'seemingly'>> {
  const now = store.now();
  const keys = [...new Set(own.filter((one) => holdsAt(one, now)).map(({ point }) => point))];
  const joins = holdings.filter((one) => one.join === true);
  const names = new Map(contacts.map(({ id, name }) => [id, name]));
  const held = holdings
    .filter((one) => one.join !== true && holdsAt(one, now))
    .map(({ point: key, contact = '' }) => ({ key, contact: survivorAt(contact, joins, now) }))
    .filter(({ contact }) => names.has(contact));
  const seemingly = seeminglyOwn(held, new Set(keys));
  const [points, holders] = await Promise.all([
    pointsByKey(store.db, [...keys, ...seemingly.keys()]),
    holdersOf(store.db, keys, now),
  ]);
  const told = (key: string, sharedBy: string[]): CompanyPoint => {
    const point = points.find((one) => one.id === key);
    // a domain that nobody wrote down yet is no point
    const { kind, value } = point ?? { kind: 'url', value: key.slice(key.indexOf(':') + 1) };
    return { key, kind, value, sharedBy: sharedBy.sort((a, b) => a.localeCompare(b)) };
  };
  return {
    points: keys.map((key) =>
      told(
        key,
        holders.flatMap((one) => (one.point === key ? one.name : [])),
      ),
    ),
    seemingly: [...seemingly].map(([key, by]) =>
      told(
        key,
        by.map((id) => names.get(id) ?? ''),
      ),
    ),
  };
}
