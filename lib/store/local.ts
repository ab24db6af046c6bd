import Dexie, { RangeSet } from 'dexie';
import type { AlongsideDatabase, DraftRow } from './schema.ts';

/** A draft of this device, or undefined; its shape is the caller's to check. */
export async function draftById(db: AlongsideDatabase, id: string): Promise<unknown> {
  return (await db.drafts.get(id))?.draft;
}

/** All drafts of this device with when they were last touched, newest first. */
export async function allDrafts(
  db: AlongsideDatabase,
): Promise<{ id: string; at: number; draft: unknown }[]> {
  const drafts = await db.drafts.toArray();
  return drafts.sort((a, b) => b.at - a.at);
}

/** Keeps a draft; durable when it answers, and kept by an open store also when the page goes right after the call. */
export function putDraft(
  db: AlongsideDatabase,
  id: string,
  draft: unknown,
  at: number,
): Promise<void> {
  return writeDraft(db, id, (drafts) => drafts.put({ id, at, draft } satisfies DraftRow));
}

/** Throws a draft away, after whatever was to be kept of it before. */
export function deleteDraft(db: AlongsideDatabase, id: string): Promise<void> {
  return writeDraft(db, id, (drafts) => drafts.delete(id));
}

/**
 * Hands a write over whole before it returns, with its end: a browser gives up what a page that has gone had begun
 * and not ended, and a sidebar may be closed right after a key.
 */
async function writeDraft(
  db: AlongsideDatabase,
  id: string,
  write: (drafts: IDBObjectStore) => void,
): Promise<void> {
  const open = begun(db);
  if (open === undefined) {
    await db.transaction('rw', db.drafts, (at) => write(at.idbtrans.objectStore('drafts')));
  } else {
    write(open.objectStore('drafts'));
    open.commit();
    await new Promise<void>((resolve, reject) => {
      open.oncomplete = () => resolve();
      open.onabort = () => reject(open.error);
    });
  }
  // Dexie tells those who follow the drafts, in every window, of what it writes itself only
  Dexie.on.storagemutated.fire({ [`idb://${db.name}/drafts/`]: new RangeSet(id) });
}

/** Undefined while the store is opening, and once the browser has ended the connection: Dexie waits and opens again. */
function begun(db: AlongsideDatabase): IDBTransaction | undefined {
  try {
    return db.backendDB().transaction('drafts', 'readwrite', { durability: 'strict' });
  } catch {
    return undefined;
  }
}

/** All settings of this device, by key; their shapes are the caller's to check. */
export async function allSettings(db: AlongsideDatabase): Promise<Record<string, unknown>> {
  const rows = await db.settings.toArray();
  return Object.fromEntries(rows.map((row) => [row.key, row.value]));
}

/** Sets settings of this device. */
export async function putSettings(
  db: AlongsideDatabase,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  await db.settings.bulkPut(Object.entries(settings).map(([key, value]) => ({ key, value })));
}

/** One setting of this device, or undefined; its shape is the caller's to check. */
export async function settingByKey(db: AlongsideDatabase, key: string): Promise<unknown> {
  return (await db.settings.get(key))?.value;
}
