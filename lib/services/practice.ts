import { keyOf, ownPointOf } from '../domain/key-of.ts';
import { KNOWN_KINDS } from '../domain/records/kinds.ts';
import { type Result, success } from '../domain/result.ts';
import type { Write } from '../store/ledger.ts';
import { contactsById } from '../store/people.ts';
import type { Reader } from '../store/reader.ts';
import type { Store } from '../store/store.ts';
import { heldNow } from './held-now.ts';
import { zoneHere } from './log-fields.ts';
import { markedWrites } from './marked-writes.ts';
import { newContactWrites } from './person.ts';
import type { SampleCustomer } from './sample-customers.ts';
import { SAMPLE_IDS } from './sample-ids.ts';
import type { Written } from './views.ts';
import { write, writeAlone } from './write.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function samplesIn(store: Store) {
  return contactsById(store.db, SAMPLE_IDS);
}

/** Whether the sample customers are there. */
export async function hasSampleCustomers(store: Store): Promise<boolean> {
  return (await samplesIn(store)).length > 0;
}

/** Adds the sample customers with their history; those whose address is known already are left out. */
export async function addSampleCustomers(
  store: Store,
): Promise<Result<Written<{ added: number }>>> {
  const { SAMPLE_CUSTOMERS } = await import('./sample-customers.ts');
  return writeAlone(store, 'sample customers', async (reader) => {
    const writes: Write[] = [];
    let added = 0;
    for (const customer of SAMPLE_CUSTOMERS) {
      const keys = customer.points.map((point) => keyOf(point.kind, point.value));
      if ((await reader.where('holding', 'point', keys)).length > 0) continue;
      writes.push(...(await sampleWrites(reader, store, customer)));
      added += 1;
    }
    return success({ writes, value: { added } });
  });
}

/** Removes the sample customers with everything that was logged or noted on them; can be undone. */
export async function removeSampleCustomers(
  store: Store,
): Promise<Result<Written<{ removed: number }>>> {
  return write(store, 'remove sample customers', async (reader) => {
    const contacts = await samplesIn(store);
    const writes: Write[] = [];
    for (const { id } of contacts) writes.push(...(await removalWrites(reader, store, id)));
    return success({ writes, value: { removed: contacts.length } });
  });
}

async function sampleWrites(
  reader: Reader,
  store: Store,
  customer: SampleCustomer,
): Promise<Write[]> {
  const { id, writes } = await newContactWrites(reader, store, { ...customer, practice: true });
  for (const { hoursAgo, over, ...entry } of customer.entries) {
    const { kind, value } = customer.points[over] ?? {};
    const point = kind === undefined || value === undefined ? ownPointOf(id) : keyOf(kind, value);
    const at = store.now() - hoursAgo * HOUR;
    const set = {
      ...entry,
      point,
      at,
      began: at,
      zone: zoneHere(),
      written: store.now(),
      site: 'hand',
      messages: [],
    };
    const interaction = `i-${store.newId()}`;
    writes.push({ kind: 'interaction', id: interaction, set });
    writes.push(...markedWrites({ ...set, id: interaction }));
  }
  for (const { daysAgo, name, quantity, amount } of customer.purchases) {
    const set = {
      point: ownPointOf(id),
      at: store.now() - daysAgo * DAY,
      zone: zoneHere(),
      items: [{ name, quantity }],
      ...{ amount, currency: 'EUR', status: 'paid' as const },
      ...{ author: 'Leo', written: store.now() },
    };
    writes.push({ kind: 'purchase', id: `b-${store.newId()}`, set });
  }
  return writes;
}

async function removalWrites(reader: Reader, store: Store, contact: string): Promise<Write[]> {
  const held = await reader.where('holding', 'contact', [contact]);
  const writes: Write[] = [{ kind: 'contact', id: contact, set: { deleted: true } }];
  for (const one of held) writes.push({ kind: 'holding', id: one.id, set: { deleted: true } });
  const own = ownPointOf(contact);
  const entries = await reader.interactionsUnder(own);
  writes.push(...(await knownGone(reader, own)));
  for (const { point, from = -Infinity, until = Infinity, join } of held) {
    // what is said over an address that others use too is theirs as well
    const others = (await heldNow(reader, store, point)).some((one) => one.contact !== contact);
    if (join === true || (others && until === Infinity)) continue;
    const under = await reader.interactionsUnder(point);
    entries.push(...under.filter(({ at }) => from <= at && at < until));
    writes.push(...(await knownGone(reader, point, { from, until })));
  }
  for (const { id } of entries) writes.push({ kind: 'interaction', id, set: { deleted: true } });
  return writes;
}

/** The writes that delete what is known under a point and was written within these times. */
async function knownGone(
  reader: Reader,
  point: string,
  { from, until } = { from: -Infinity, until: Infinity },
): Promise<Write[]> {
  const lists = KNOWN_KINDS.map(async (kind) => {
    const known = await reader.where(kind, 'point', [point]);
    const theirs = known.filter(({ written }) => from <= written && written < until);
    return theirs.map(({ id }): Write => ({ kind, id, set: { deleted: true } }));
  });
  return (await Promise.all(lists)).flat();
}
