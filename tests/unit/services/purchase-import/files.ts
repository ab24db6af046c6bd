import type { PurchaseChoices } from '../../../../lib/formats/purchases/read-purchase.ts';
import { addContact } from '../../../../lib/services/contacts.ts';
import { knownRecords } from '../../../../lib/services/known-view.ts';
import { importPurchases } from '../../../../lib/services/purchase-import/import-purchases.ts';
import { previewPurchases } from '../../../../lib/services/purchase-import/preview-purchases.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { succeeded } from '../../../support/expect-success.ts';

const ZONE = 'Europe/Lisbon';

/** A table of orders: number, customer, mail, day, item, amount, status; all in euros. */
export function ordersOf(...orders: readonly (readonly string[])[]): Uint8Array {
  const rows = [
    'Order,Customer,Email,Date,Item,Amount (EUR),Status',
    ...orders.map((one) => one.join(',')),
  ];
  return new TextEncoder().encode(rows.join('\n'));
}

/** What bringing a file would do. */
export async function previewOf(store: Store, file: Uint8Array, choices: PurchaseChoices = {}) {
  return succeeded(await previewPurchases(store, file, { choices, zone: ZONE }));
}

/** Brings a file as the screen does: preview, then import, but for the customers who are not wanted. */
export async function bring(store: Store, file: Uint8Array, unwanted: readonly string[] = []) {
  const preview = { ...(await previewOf(store, file)), unwanted: new Set(unwanted) };
  const into = { file: 'orders.csv', zone: ZONE };
  const { commit, value } = succeeded(await importPurchases(store, preview, into));
  return { preview, commit, ...value };
}

/** Adds a contact with mail addresses. */
export async function added(store: Store, name: string, ...emails: string[]): Promise<string> {
  const points = emails.map((value) => ({ kind: 'email' as const, value }));
  return succeeded(await addContact(store, { name, points })).value.contact;
}

/** The purchases of a contact as the panel shows them, by number. */
export async function bought(store: Store, contact: string) {
  const { purchase } = await knownRecords(store, contact);
  return purchase
    .map(({ number, amount, status }) => `${number ?? ''} ${amount ?? ''} ${status}`)
    .sort();
}

/** How many records of a kind are not deleted. */
export async function countOf(store: Store, kind: 'contact' | 'purchase' | 'point' | 'holding') {
  const rows = await store.db.rows(kind).toArray();
  return rows.filter((row) => row['deleted'] !== true).length;
}
