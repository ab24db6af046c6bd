import { type Result, success } from '../../domain/result.ts';
import { tooLarge } from '../../formats/contacts/file-refusals.ts';
import { FILE_CAPS } from '../../formats/contacts/read-contact.ts';
import { readContacts } from '../../formats/contacts/read-contacts.ts';
import { storageFailure } from '../../store/failures.ts';
import type { Store } from '../../store/store.ts';
import { listedRecords } from '../lists.ts';
import { readSettings } from '../settings.ts';
import type { ChosenColumns, ImportPreview, ImportRow, Progress } from './import-views.ts';
import { inSteps, partOf } from './in-steps.ts';
import { knownOfFile } from './known-of-file.ts';
import { fillableFields, headingsOf, importColumn } from './own-fields.ts';
import { planImport } from './plan-import.ts';
import { withRefused } from './refused-contacts.ts';
import { tidyContacts } from './tidy-contacts.ts';

/**
 * What bringing a file of contacts would do, its columns read as they are called, or as they were chosen; only reads.
 * A failure says in a sentence why it can't be read.
 */
export async function previewContacts(
  store: Store,
  bytes: Uint8Array,
  told: Progress = () => undefined,
  chosen: ChosenColumns = new Map(),
): Promise<Result<ImportPreview>> {
  try {
    const fields = fillableFields((await listedRecords(store)).property);
    const read = await inSteps(
      readContacts(bytes, headingsOf(fields, chosen)),
      partOf(told, 0, 0.3),
    );
    if (!read.ok) return read;
    const { format, contacts, problems } = read.value;
    const { own } = await readSettings(store);
    const tidy = await inSteps(tidyContacts(contacts, own, fields), partOf(told, 0.3, 0.6));
    const people = await withRefused(store, tidy.contacts);
    const known = await knownOfFile(store, tidy.contacts, partOf(told, 0.6, 0.9));
    const plan = await inSteps(planImport(people, known), partOf(told, 0.9, 1));
    const unread = problems.map(({ line, reason }): ImportRow => {
      const outcome = { kind: 'unreadable', reason } as const;
      return { line, name: '', title: '', company: '', points: [], outcome };
    });
    const rows = [...plan.rows, ...unread].sort((a, b) => a.line - b.line);
    const { shared } = plan;
    const { leftOut } = tidy;
    const columns = read.value.columns.map(importColumn);
    const labels = new Map([...fields].map(([id, { name }]) => [id, name]));
    return success({ format, rows, counts: countsOf(rows), shared, leftOut, labels, columns });
  } catch (error) {
    return storageFailure(error);
  }
}

/** The preview of a file of the browser; one that is too large is not even loaded. */
export async function previewFile(
  store: Store,
  file: Pick<File, 'size' | 'arrayBuffer'>,
  told: Progress,
  chosen?: ChosenColumns,
): Promise<Result<ImportPreview>> {
  if (file.size > FILE_CAPS.file) return tooLarge();
  return previewContacts(store, new Uint8Array(await file.arrayBuffer()), told, chosen);
}

function countsOf(rows: readonly ImportRow[]): ImportPreview['counts'] {
  const counts = { new: 0, known: 0, duplicate: 0, own: 0, refused: 0, unsure: 0, unreadable: 0 };
  for (const { outcome } of rows) counts[outcome.kind] += 1;
  return counts;
}
