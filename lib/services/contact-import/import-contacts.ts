import { type Failure, failure, type Result, success } from '../../domain/result.ts';
import { storageFailure } from '../../store/failures.ts';
import { Writer } from '../../store/ledger.ts';
import { type Piece, PieceSize, writeInPieces } from '../../store/pieces.ts';
import type { Reader } from '../../store/reader.ts';
import type { Store } from '../../store/store.ts';
import { undoCommit } from '../../store/undo.ts';
import type { Written } from '../views.ts';
import { authorOf } from '../write.ts';
import { getsSomething } from './filling.ts';
import {
  type Imported,
  type ImportPreview,
  type ImportRow,
  type PastImport,
  type Progress,
  WHY_IMPORTED,
} from './import-views.ts';
import { inSteps, partOf } from './in-steps.ts';
import { knownOfFile, portions } from './known-of-file.ts';
import { rememberImport } from './past-imports.ts';
import { planImport } from './plan-import.ts';
import { readAhead, rowWrites } from './row-writes.ts';

/** In people. */
const READ_AT_ONCE = 60;
const SIZES = { least: 4, first: 8, most: READ_AT_ONCE };

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
  const commit = store.newId();
  try {
    const { rows, shared } = await planAgain(store, preview.rows, partOf(told, 0, PLANNED));
    const value = {
      added: rows.filter((one) => one.outcome.kind === 'new').length,
      completed: new Set(
        rows.flatMap(({ outcome }) => (outcome.kind === 'known' ? outcome.contact : [])),
      ).size,
    };
    if (rows.length === 0) return success({ value });
    // first, so that an import which is interrupted can be taken back too
    const past = {
      commit,
      at: store.now(),
      file,
      ...value,
      whole: false,
      takenBack: false,
    };
    await rememberImport(store, past);
    const writer = new Writer(store);
    const size = new PieceSize(SIZES);
    const toldWritten = partOf(told, PLANNED, 1);
    let count = 0;
    const pieces = async function* (): AsyncGenerator<Piece<undefined>> {
      for (const portion of portions(rows, READ_AT_ONCE)) {
        await writer.ahead((reader) => readAhead(reader, portion));
        for (let at = 0; at < portion.length; ) {
          const piece = portion.slice(at, at + size.now);
          const prepare = (reader: Reader) => rowWrites(reader, store, piece, shared);
          const intent = { by: by.value, why: WHY_IMPORTED, commit, prepare };
          const written = () => {
            count += piece.length;
            toldWritten(count / rows.length);
          };
          yield { intent, size: piece.length, written };
          at += piece.length;
        }
      }
    };
    const written = await writeInPieces(writer, size, pieces());
    if (!written.ok) return stopped(store, past, by.value, written.failure);
    // everybody is here, also where the list can't be told
    await rememberImport(store, { ...past, whole: true }).catch(() => undefined);
    return success({ commit, value });
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

/** The failure of an import that could not go on: what was written is taken back, or it says that it is there. */
async function stopped(store: Store, past: PastImport, by: string, why: Failure) {
  const undone = await undoCommit(store, past.commit, by);
  // where the first piece failed there is nothing to take back
  if (!undone.ok && undone.failure.code !== 'not-found')
    return failure(why.code, `${why.message} ${PART}`);
  await rememberImport(store, { ...past, takenBack: true });
  return failure(why.code, why.message);
}
