import { type Result, success } from '../../domain/result.ts';
import { storageFailure } from '../../store/failures.ts';
import type { Store } from '../../store/store.ts';
import type { Written } from '../views.ts';
import { authorOf } from '../write.ts';
import { getsSomething } from './filling.ts';
import {
  type Imported,
  type ImportPreview,
  type ImportRow,
  type Progress,
  WHY_IMPORTED,
} from './import-views.ts';
import { inSteps, partOf } from './in-steps.ts';
import { knownOfFile } from './known-of-file.ts';
import { planImport } from './plan-import.ts';
import { readAhead, rowWrites } from './row-writes.ts';
import { writeImport } from './write-import.ts';

/** The share of the work that is done when it is known what to write. */
const PLANNED = 0.05;

const PART =
  'A part of the file is here by now: take it back under “Earlier imports”, or bring the same file again later; nobody is doubled.';

/**
 * Brings in what a preview shows as new and what known contacts lack, nothing else, never over what is there; all
 * under one commit, in pieces. The store is looked at again first, so that a preview of before adds nobody twice.
 * When it fails on the way, what was written is taken back.
 */
export async function importContacts(
  store: Store,
  preview: Pick<ImportPreview, 'rows'>,
  file: string,
  told: Progress = () => undefined,
): Promise<Result<Written<Imported>>> {
  const by = await authorOf(store);
  if (!by.ok) return by;
  try {
    const { rows, shared } = await planAgain(store, preview.rows, partOf(told, 0, PLANNED));
    const value = {
      added: rows.filter((one) => one.outcome.kind === 'new').length,
      completed: new Set(
        rows.flatMap(({ outcome }) => (outcome.kind === 'known' ? outcome.contact : [])),
      ).size,
    };
    if (rows.length === 0) return success({ value });
    const written = await writeImport(
      store,
      {
        by: by.value,
        why: WHY_IMPORTED,
        past: { file, ...value },
        rows,
        ahead: readAhead,
        writesOf: (reader, piece) => rowWrites(reader, store, piece, shared),
        part: PART,
      },
      partOf(told, PLANNED, 1),
    );
    return written.ok ? success({ commit: written.value, value }) : written;
  } catch (error) {
    return storageFailure(error);
  }
}

/** What there is to write by now. */
async function planAgain(store: Store, before: readonly ImportRow[], told: Progress) {
  const contacts = before.flatMap(({ outcome, ...contact }) =>
    outcome.kind === 'new' || outcome.kind === 'known'
      ? [{ ...contact, points: [...contact.points] }]
      : [],
  );
  const known = await knownOfFile(store, contacts, partOf(told, 0, 0.5));
  const plan = await inSteps(planImport(contacts, known), partOf(told, 0.5, 1));
  const rows = plan.rows.filter(
    ({ outcome }) => outcome.kind === 'new' || (outcome.kind === 'known' && getsSomething(outcome)),
  );
  return { rows, shared: new Set(plan.shared.map((one) => one.key)) };
}
