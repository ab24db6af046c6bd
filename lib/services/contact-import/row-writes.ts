import { aboutFields } from '../../domain/contact-about.ts';
import { partsOfEach } from '../../domain/joins.ts';
import { companyIdOf } from '../../domain/records/company.ts';
import { type Contact, MOST_VALUES } from '../../domain/records/contact.ts';
import { type Result, success } from '../../domain/result.ts';
import type { Write } from '../../store/ledger.ts';
import { joinsAround } from '../../store/people.ts';
import type { Reader } from '../../store/reader.ts';
import type { Store } from '../../store/store.ts';
import { heldNow } from '../held-now.ts';
import { companyWrites, holdingWrites, newContactWrites } from '../person.ts';
import { idOfField, isOwnField, knownIn } from './filling.ts';
import type { Fillable, ImportPoint, ImportRow } from './import-views.ts';
import { idOfNameOnly } from './plan-import.ts';

/** Reads what is needed to bring some people of a file in, in one go. */
export async function readAhead(reader: Reader, rows: readonly ImportRow[]): Promise<void> {
  await Promise.all([
    reader.ahead(
      'point',
      rows.flatMap((row) => row.points.map((point) => point.key)),
    ),
    reader.ahead(
      'contact',
      rows.flatMap(({ outcome }) => (outcome.kind === 'known' ? outcome.contact : [])),
    ),
    reader.ahead(
      'company',
      rows.flatMap(({ company }) => (company === '' ? [] : companyIdOf(company))),
    ),
  ]);
}

/** The writes that bring some people of a file in: new contacts whole, of known ones what they lack. */
export async function rowWrites(
  reader: Reader,
  store: Store,
  rows: readonly ImportRow[],
  shared: ReadonlySet<string>,
): Promise<Result<{ writes: Write[]; value: undefined }>> {
  await readAhead(reader, rows);
  const writes: Write[] = [];
  const parts = await partsToFill(store, rows);
  for (const row of rows) {
    const known = row.outcome.kind === 'known' ? row.outcome.contact : undefined;
    // whoever was deleted meanwhile gets nothing
    if (known !== undefined && (await reader.live('contact', known)) === undefined) continue;
    const contact = known ?? (await begin(reader, store, row, writes));
    writes.push(...(await fillWrites(reader, row, parts)));
    for (const point of row.points)
      writes.push(...(await pointWrites(reader, store, { contact, point, shared })));
  }
  return success({ writes, value: undefined });
}

async function begin(reader: Reader, store: Store, row: ImportRow, writes: Write[]) {
  const { name, title, company, points, about = {} } = row;
  const id = points.length === 0 ? { id: idOfNameOnly(row) } : {};
  const made = await newContactWrites(reader, store, {
    ...id,
    name,
    title,
    company,
    about,
    points: [],
  });
  writes.push(...made.writes);
  return made.id;
}

/** The ids of the known contacts that get fields, each with those of whoever is joined into it. */
async function partsToFill(
  { db, now }: Store,
  rows: readonly ImportRow[],
): Promise<ReadonlyMap<string, string[]>> {
  const ids = rows.flatMap(({ outcome }) =>
    outcome.kind === 'known' && outcome.fills.length > 0 ? outcome.contact : [],
  );
  return ids.length === 0 ? new Map() : partsOfEach(ids, await joinsAround(db, ids), now());
}

/** What fills a known contact's fields, those that are empty still. */
async function fillWrites(
  reader: Reader,
  row: ImportRow,
  parts: ReadonlyMap<string, string[]>,
): Promise<Write[]> {
  const { outcome, company } = row;
  if (outcome.kind !== 'known' || outcome.fills.length === 0) return [];
  const ids = parts.get(outcome.contact) ?? [];
  // whoever was joined into somebody meanwhile may have lent them what is empty here
  if (ids.length === 0) return [];
  const records = await Promise.all(ids.map((id) => reader.live('contact', id)));
  const theirs = records.filter((one) => one !== undefined);
  const known = knownIn(theirs, () => undefined);
  const fills = outcome.fills.filter((field) => !known.has(field));
  if (fills.length === 0) return [];
  const companies = fills.includes('company') ? await companyWrites(reader, company) : [];
  const own = theirs.find(({ id }) => id === outcome.contact)?.values;
  return [...companies, { kind: 'contact', id: outcome.contact, set: setBy(row, fills, own) }];
}

/** What a row sets in these fields: in own fields beside the values that are there, as many as have room. */
function setBy(
  { title, company, about }: ImportRow,
  fills: readonly Fillable[],
  known: Contact['values'] = {},
): Partial<Contact> {
  const said: Partial<Contact> = { ...about, title, company: companyIdOf(company) };
  const named = fills.filter((field) => !isOwnField(field));
  // what is made from entries has forgotten which field has which value
  const set = Object.fromEntries(named.map((field) => [field, said[field]])) as Partial<Contact>;
  const ids = fills.filter(isOwnField).map(idOfField);
  if (ids.length === 0) return set;
  const some = ids.slice(0, MOST_VALUES - Object.keys(known).length);
  const values = Object.fromEntries(some.map((id) => [id, said.values?.[id]]));
  return { ...set, ...aboutFields({ values }, known) };
}

/** What gives a contact an address: as shared where others use it, not at all where it is somebody's meanwhile. */
async function pointWrites(
  reader: Reader,
  store: Store,
  { contact, point, shared }: { contact: string; point: ImportPoint; shared: ReadonlySet<string> },
): Promise<Write[]> {
  const written = await reader.get('point', point.key);
  const held = written === undefined ? [] : await heldNow(reader, store, point.key);
  if (held.some((one) => one.contact === contact)) return [];
  const isShared = shared.has(point.key);
  if (held.length > 0 && !isShared) return [];
  const personal = held.filter((one) => one.kind === 'personal');
  const others = personal.map(
    ({ id }): Write => ({ kind: 'holding', id, set: { kind: 'shared' } }),
  );
  const more = isShared ? { kind: 'shared' as const } : {};
  return [...others, ...(await holdingWrites(reader, store, contact, point, more))];
}
