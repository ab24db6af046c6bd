import { importContacts } from '../../../../lib/services/contact-import/import-contacts.ts';
import { previewContacts } from '../../../../lib/services/contact-import/preview-contacts.ts';
import { pointsByKey } from '../../../../lib/store/people.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { succeeded } from '../../../support/expect-success.ts';

/** A table of people: name, job, company, mail, telephone. */
export function tableOf(...people: readonly (readonly string[])[]): Uint8Array {
  const rows = ['Full Name,Job Title,Company,Email,Phone', ...people.map((one) => one.join(','))];
  return new TextEncoder().encode(rows.join('\n'));
}

/** A table of so many people in seven companies, each with a mail address. */
export function manyPeople(count: number): Uint8Array {
  const numbers = Array.from({ length: count }, (_, n) => n);
  return tableOf(
    ...numbers.map((n) => [`Person ${n}`, '', `Firm ${n % 7}`, `p${n}@firm.example`, '']),
  );
}

/** Brings a file as the screen does: preview, then import. */
export async function bring(store: Store, file: Uint8Array) {
  const preview = succeeded(await previewContacts(store, file));
  const { commit, value } = succeeded(await importContacts(store, preview, 'people.csv'));
  return { preview, commit, ...value };
}

/** What becomes of each person of a file. */
export async function outcomesOf(store: Store, file: Uint8Array) {
  return succeeded(await previewContacts(store, file)).rows.map((row) => row.outcome);
}

/** How many records of what an import writes are not deleted. */
export async function liveRecords(store: Store) {
  const kinds = ['contact', 'company', 'point', 'holding'] as const;
  const rows = await Promise.all(kinds.map((kind) => store.db.rows(kind).toArray()));
  return Object.fromEntries(
    kinds.map((kind, at) => [
      kind,
      (rows[at] ?? []).filter((row) => row['deleted'] !== true).length,
    ]),
  );
}

/** Whether a point is written down and not deleted. */
export async function isKept(store: Store, key: string): Promise<boolean> {
  return (await pointsByKey(store.db, [key])).length > 0;
}
