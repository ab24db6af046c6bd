import { survivorAt } from '../domain/joins.ts';
import { contactOfOwnPoint } from '../domain/key-of.ts';
import { holdsAt } from '../domain/records/holding.ts';
import { allRecords } from './all-records.ts';
import type { Circle, Holder } from './people.ts';
import type { AlongsideDatabase } from './schema.ts';

/**
 * Who holds which point at an instant, of all points, with all contacts and the joins among them: as
 * `holdersWithCircle`, and faster where thousands are asked for.
 */
export async function allHolders(
  db: AlongsideDatabase,
  at: number,
): Promise<{ holders: Holder[]; circle: Circle }> {
  const contacts = await allRecords(db, 'contact');
  const holdings = await allRecords(db, 'holding');
  const names = new Map(contacts.map((one) => [one.id, one.name]));
  const joins = holdings.filter((one) => one.join === true && names.has(one.contact ?? ''));
  const joined = new Set(joins.map((one) => contactOfOwnPoint(one.point)));
  const holders = new Map<string, Holder>();
  for (const holding of holdings) {
    const { contact, point, kind } = holding;
    if (contact === undefined || holding.join === true || !holdsAt(holding, at)) continue;
    const survivor = joined.has(contact) ? survivorAt(contact, joins, at) : contact;
    const name = names.get(contact) === undefined ? undefined : names.get(survivor);
    if (name !== undefined)
      holders.set(`${point} ${survivor}`, { contact: survivor, point, kind, name });
  }
  return { holders: [...holders.values()], circle: { holdings: joins, contacts } };
}
