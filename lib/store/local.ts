import type { AlongsideDatabase } from './schema.ts';

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

/** Keeps a draft; durable when it answers. */
export async function putDraft(
  db: AlongsideDatabase,
  id: string,
  draft: unknown,
  at: number,
): Promise<void> {
  await db.drafts.put({ id, at, draft });
}

/** Throws a draft away. */
export async function deleteDraft(db: AlongsideDatabase, id: string): Promise<void> {
  await db.drafts.delete(id);
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
