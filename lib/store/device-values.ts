import type { AlongsideDatabase } from './schema.ts';

/** The values of this device under these keys, those that are not there left out; their shapes are the caller's to check. */
export async function deviceValues(
  db: AlongsideDatabase,
  keys: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const rows = await db.settings.bulkGet([...keys]);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.key, row.value]])));
}

/** The value of this device under a key, made the first time: two windows that ask at once get the same. */
export function deviceValueOnce(
  db: AlongsideDatabase,
  key: string,
  make: () => unknown,
): PromiseLike<unknown> {
  return db.transaction('rw', db.settings, async () => {
    const known = await db.settings.get(key);
    if (known !== undefined) return known.value;
    const value = make();
    await db.settings.put({ key, value });
    return value;
  });
}

/** Puts a value of this device under each of these keys. */
export async function putDeviceValues(
  db: AlongsideDatabase,
  keys: readonly string[],
  value: unknown,
): Promise<void> {
  await db.settings.bulkPut(keys.map((key) => ({ key, value })));
}

/** Takes away what this device keeps under these keys. */
export async function dropDeviceValues(
  db: AlongsideDatabase,
  keys: readonly string[],
): Promise<void> {
  await db.settings.bulkDelete([...keys]);
}
