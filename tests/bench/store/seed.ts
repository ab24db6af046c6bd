import type { RecordKind } from '../../../lib/domain/records/kinds.ts';
import { encode } from '../../../lib/store/codec.ts';
import { openStore } from '../../../lib/store/open.ts';
import type { AlongsideDatabase, StoredRow } from '../../../lib/store/schema.ts';
import type { Store } from '../../../lib/store/store.ts';
import { caseRow, hasConcern } from './case-rows.ts';
import { interactionRows } from './interaction-rows.ts';
import { purchaseRow } from './purchase-rows.ts';
import { companyRows, contactRows, joinRow, survivors } from './rows.ts';

/** How much a store is filled with. */
export interface Size {
  readonly contacts: number;
  readonly interactions: number;
  readonly purchases: number;
}

const BATCH = 5000;
/** Texts are kept of the newest tenth: of older occasions only what was written of them. */
const WITH_TEXTS = 0.9;

/** Opens the real store of this origin, making it at first use; throws where it can't be opened. */
export async function openBenchStore(): Promise<Store> {
  const opened = await openStore();
  if (!opened.ok) throw new Error(opened.failure.message);
  return opened.value;
}

/** Fills an empty store with invented people and their histories; the ledger holds nothing of them. */
export async function seed({ contacts, interactions, purchases }: Size): Promise<void> {
  const { db } = await openBenchStore();
  await add(db, 'company', companyRows());
  await inBatches(contacts, async (numbers) => {
    const made = numbers.map(contactRows);
    await add(
      db,
      'contact',
      made.map((one) => one.contact),
    );
    await add(
      db,
      'point',
      made.flatMap((one) => one.points),
    );
    await add(
      db,
      'holding',
      made.flatMap((one) => one.holdings),
    );
    await add(db, 'case', numbers.filter(hasConcern).map(caseRow));
  });
  // every hundredth of the contacts was joined with the one after it
  await add(
    db,
    'holding',
    survivors(contacts).map((n) => joinRow(n, n + 1)),
  );
  await inBatches(interactions, async (numbers) => {
    const made = numbers.map((k) => interactionRows(k, contacts, interactions));
    await add(
      db,
      'interaction',
      made.map((one) => one.interaction),
    );
    await add(
      db,
      'message',
      made.flatMap(({ message }, index) =>
        message !== undefined && (numbers[index] ?? 0) >= interactions * WITH_TEXTS ? message : [],
      ),
    );
  });
  await inBatches(purchases, (numbers) =>
    add(
      db,
      'purchase',
      numbers.map((k) => purchaseRow(k, contacts)),
    ),
  );
  db.close();
}

async function inBatches(count: number, work: (numbers: number[]) => Promise<void>): Promise<void> {
  for (let start = 0; start < count; start += BATCH) {
    const length = Math.min(BATCH, count - start);
    await work(Array.from({ length }, (_, offset) => start + offset));
  }
}

async function add<K extends RecordKind>(
  db: AlongsideDatabase,
  kind: K,
  records: readonly Parameters<typeof encode<K>>[1][],
): Promise<void> {
  const rows: StoredRow[] = await Promise.all(records.map((one) => encode(kind, one)));
  await db.rows(kind).bulkAdd(rows);
}
