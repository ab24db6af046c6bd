import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import { type Result, success } from '../domain/result.ts';
import { storageFailure } from './failures.ts';
import { AlongsideDatabase } from './schema.ts';
import type { Store } from './store.ts';

/** What tests hand in instead of the browser's own, and who is told of what is written. */
export interface OpenOptions {
  name?: string;
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
  now?: () => number;
  newId?: () => string;
  written?: Store['written'];
}

/** A fresh random id of 128 bits. */
export function randomId(): string {
  return bytesToHex(randomBytes(16));
}

/** Opens the store, making it at first use; a failure says in a sentence why it can't be opened. */
export async function openStore(options: OpenOptions = {}): Promise<Result<Store>> {
  const { name = 'alongside', now = Date.now, newId = randomId, ...more } = options;
  const { written = () => undefined, ...idb } = more;
  try {
    const db = new AlongsideDatabase(name, idb);
    // a page left open must neither block the upgrade of a newer one nor open the upgraded store again;
    // false keeps Dexie's own handler, which would allow that, from running
    db.on('versionchange', () => {
      db.close({ disableAutoOpen: true });
      return false;
    });
    await db.open();
    const device = await deviceId(db, newId);
    return success({ db, device, now, newId, written });
  } catch (error) {
    return storageFailure(error);
  }
}

async function deviceId(db: AlongsideDatabase, newId: () => string): Promise<string> {
  const fresh = newId();
  return db.transaction('rw', db.meta, async () => {
    const known = await db.meta.get('device');
    if (typeof known?.value === 'string') return known.value;
    await db.meta.put({ key: 'device', value: fresh });
    return fresh;
  });
}
