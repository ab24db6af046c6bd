import { ownPointOf } from '../../domain/key-of.ts';
import { type Result, success } from '../../domain/result.ts';
import type { Write } from '../../store/ledger.ts';
import type { Reader } from '../../store/reader.ts';
import type { Store } from '../../store/store.ts';
import { newContactWrites } from '../person.ts';
import { hasComeFurther } from './plan-purchases.ts';
import type { FileCustomer, FilePurchase } from './purchase-views.ts';

/** A purchase to write, for whom, and whom it makes a contact. */
export interface PurchaseToWrite {
  purchase: FilePurchase;
  contact: string;
  begins: FileCustomer | undefined;
}

/** Reads what is needed to bring some purchases of a file in, in one go. */
export async function readPurchasesAhead(
  reader: Reader,
  rows: readonly PurchaseToWrite[],
): Promise<void> {
  const begun = rows.flatMap(({ begins }) => begins?.points ?? []);
  await Promise.all([
    reader.ahead(
      'purchase',
      rows.map(({ purchase }) => purchase.id),
    ),
    reader.ahead(
      'contact',
      rows.map(({ contact }) => contact),
    ),
    reader.ahead(
      'point',
      begun.map(({ key }) => key),
    ),
  ]);
}

/** The writes that bring some purchases of a file in; one that somebody touched meanwhile is left as it is. */
export async function purchaseWrites(
  reader: Reader,
  store: Store,
  rows: readonly PurchaseToWrite[],
  by: { author: string; zone: string },
): Promise<Result<{ writes: Write[]; value: undefined }>> {
  await readPurchasesAhead(reader, rows);
  const writes: Write[] = [];
  const begun = new Set<string>();
  for (const { purchase, contact, begins } of rows) {
    if (begins !== undefined) {
      begun.add(contact);
      const { name, points } = begins;
      writes.push(...(await newContactWrites(reader, store, { id: contact, name, points })).writes);
    }
    // whoever was deleted meanwhile bought nothing
    const isThere = begun.has(contact) || (await reader.live('contact', contact)) !== undefined;
    if (isThere) writes.push(...(await writesOf(reader, store, { purchase, contact, ...by })));
  }
  return success({ writes, value: undefined });
}

async function writesOf(
  reader: Reader,
  store: Store,
  {
    purchase,
    contact,
    author,
    zone,
  }: { purchase: FilePurchase; contact: string } & {
    author: string;
    zone: string;
  },
): Promise<Write[]> {
  const { id, outcome, number, at, items, amount, currency, discount, status, due } = purchase;
  const here = await reader.live('purchase', id);
  if (outcome.kind === 'moved') {
    const isBehind = here !== undefined && hasComeFurther(here.status, status);
    return isBehind ? [{ kind: 'purchase', id, set: { status } }] : [];
  }
  if (here !== undefined) return [];
  // one that was deleted, or taken back, comes with the file again and as the file says
  return [
    {
      kind: 'purchase',
      id,
      set: {
        point: ownPointOf(contact),
        author,
        written: store.now(),
        number: number || undefined,
        at,
        zone,
        items,
        amount,
        currency,
        discount,
        status,
        due,
        deleted: undefined,
      },
    },
  ];
}
