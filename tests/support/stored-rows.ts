import type { Surface } from './in-both/surface.ts';

type Reached = Pick<Surface, 'evaluate'>;

/** Everything in the extension's database: the rows of every table, in the order of their keys. */
export type StoredRows = Record<string, unknown[]>;

/** Reads the database behind a page of the extension, past the code under test. */
export async function storedRows(page: Reached): Promise<StoredRows> {
  const found = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('the database refused'));
      });
    const [known] = (await indexedDB.databases()).filter(({ name }) => name === 'alongside');
    if (!known) return {};
    const database = await done(indexedDB.open('alongside'));
    const tables = [...database.objectStoreNames];
    const reading = database.transaction(tables, 'readonly');
    const rows = await Promise.all(
      tables.map(
        async (table) => [table, await done(reading.objectStore(table).getAll())] as const,
      ),
    );
    database.close();
    return Object.fromEntries(rows);
  });
  const tables = Object.entries(found ?? {});
  return Object.fromEntries(
    tables.map(([table, rows]) => [table, Array.isArray(rows) ? rows : []]),
  );
}

/** How many rows each named table holds. */
export async function rowCounts(page: Reached, ...tables: string[]): Promise<number[]> {
  const rows = await storedRows(page);
  return tables.map((table) => rows[table]?.length ?? 0);
}
