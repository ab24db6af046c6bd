import { type Result, success } from '../../domain/result.ts';
import { storageFailure } from '../../store/failures.ts';
import { freshId } from '../../store/fresh-id.ts';
import type { Store } from '../../store/store.ts';
import type { Progress } from '../contact-import/import-views.ts';
import { partOf } from '../contact-import/in-steps.ts';
import { idOfNameOnly } from '../contact-import/plan-import.ts';
import { writeImport } from '../contact-import/write-import.ts';
import { zoneHere } from '../log-fields.ts';
import type { Written } from '../views.ts';
import { authorOf } from '../write.ts';
import { planOfOrders } from './plan-of-orders.ts';
import {
  type BroughtPurchases,
  type FileCustomer,
  type PurchasePlan,
  type PurchasesPreview,
  WHY_PURCHASES_IMPORTED,
} from './purchase-views.ts';
import { type PurchaseToWrite, purchaseWrites, readPurchasesAhead } from './purchase-writes.ts';

/** The share of the work that is done when it is known what to write. */
const PLANNED = 0.2;

const PART =
  'A part of the file is here by now: take it back under “Earlier imports”, or bring the same file again later; nothing is doubled.';

/**
 * Brings in the purchases that a preview shows as new, with the contacts that were wanted, and moves those on that have
 * come further; all under one commit, in pieces. The store is looked at again first, so that a preview of before doubles
 * nothing. When it fails on the way, what was written is taken back.
 */
export async function importPurchases(
  store: Store,
  { orders, unwanted }: Pick<PurchasesPreview, 'orders' | 'unwanted'>,
  { file, zone = zoneHere() }: { file: string; zone?: string },
  told: Progress = () => undefined,
): Promise<Result<Written<BroughtPurchases>>> {
  const by = await authorOf(store);
  if (!by.ok) return by;
  try {
    const plan = await planOfOrders(store, orders, partOf(told, 0, PLANNED));
    const rows = rowsOf(store, plan, unwanted);
    const count = (counts: (row: PurchaseToWrite) => boolean) => rows.filter(counts).length;
    const value = {
      purchases: count(({ purchase }) => purchase.outcome.kind === 'new'),
      moved: count(({ purchase }) => purchase.outcome.kind === 'moved'),
      added: count(({ begins }) => begins !== undefined),
    };
    if (rows.length === 0) return success({ value });
    const { purchases, moved, added } = value;
    const written = await writeImport(
      store,
      {
        by: by.value,
        why: WHY_PURCHASES_IMPORTED,
        past: { file, added, completed: 0, purchases, moved },
        rows,
        ahead: readPurchasesAhead,
        writesOf: (reader, piece) => {
          return purchaseWrites(reader, store, piece, { author: by.value, zone });
        },
        part: PART,
      },
      partOf(told, PLANNED, 1),
    );
    return written.ok ? success({ commit: written.value, value }) : written;
  } catch (error) {
    return storageFailure(error);
  }
}

/** What there is to write, those of one customer together, each new contact with the first of theirs. */
function rowsOf(
  store: Store,
  { customers, purchases }: PurchasePlan,
  unwanted: ReadonlySet<string>,
): PurchaseToWrite[] {
  const contacts = new Map<string, { id: string; begins: FileCustomer | undefined }>();
  for (const customer of customers) {
    const { key, outcome, name, points } = customer;
    if (outcome.kind === 'known') contacts.set(key, { id: outcome.contact, begins: undefined });
    else if (!unwanted.has(key)) {
      // the same as a file of contacts gives somebody without an address
      const id = points.length === 0 ? idOfNameOnly({ name, company: '' }) : `c-${freshId(store)}`;
      contacts.set(key, { id, begins: customer });
    }
  }
  const rows: PurchaseToWrite[] = [];
  for (const purchase of purchases) {
    const contact = contacts.get(purchase.customer);
    if (contact === undefined || purchase.outcome.kind === 'same') continue;
    rows.push({ purchase, contact: contact.id, begins: contact.begins });
    contact.begins = undefined;
  }
  return rows;
}
