import { type Failure, failure, type Result, success } from '../../domain/result.ts';
import { type Write, Writer } from '../../store/ledger.ts';
import { type Piece, PieceSize, writeInPieces } from '../../store/pieces.ts';
import type { Reader } from '../../store/reader.ts';
import type { Store } from '../../store/store.ts';
import { undoCommit } from '../../store/undo.ts';
import type { PastImport, Progress } from './import-views.ts';
import { portions } from './known-of-file.ts';
import { rememberImport } from './past-imports.ts';

/** In rows of a file. */
const READ_AT_ONCE = 60;
const SIZES = { least: 4, first: 8, most: READ_AT_ONCE };

/** What an import writes, row by row, and how it is remembered. */
export interface RowsToWrite<R> {
  by: string;
  /** What the ledger says of it. */
  why: string;
  past: Omit<PastImport, 'commit' | 'at' | 'whole' | 'takenBack'>;
  rows: readonly R[];
  /** Reads what is needed for some rows, in one go. */
  ahead: (reader: Reader, rows: readonly R[]) => Promise<void>;
  writesOf: (
    reader: Reader,
    rows: readonly R[],
  ) => Promise<Result<{ writes: Write[]; value: undefined }>>;
  /** What to say where a part of it can neither go on nor be taken back. */
  part: string;
}

/**
 * Writes the rows of a file, all under one commit, in pieces, and keeps in mind how to take it back. When it fails on
 * the way, what was written is taken back. Throws where the list of imports can’t be read.
 */
export async function writeImport<R>(
  store: Store,
  { by, why, past: told, rows, ahead, writesOf, part }: RowsToWrite<R>,
  toldShare: Progress,
): Promise<Result<string>> {
  const commit = store.newId();
  // first, so that an import which is interrupted can be taken back too
  const past = { ...told, commit, at: store.now(), whole: false, takenBack: false };
  await rememberImport(store, past);
  const writer = new Writer(store);
  const size = new PieceSize(SIZES);
  let count = 0;
  const pieces = async function* (): AsyncGenerator<Piece<undefined>> {
    for (const portion of portions(rows, READ_AT_ONCE)) {
      await writer.ahead((reader) => ahead(reader, portion));
      for (let at = 0; at < portion.length; ) {
        const piece = portion.slice(at, at + size.now);
        const prepare = (reader: Reader) => writesOf(reader, piece);
        const written = () => {
          count += piece.length;
          toldShare(count / rows.length);
        };
        yield { intent: { by, why, commit, prepare }, size: piece.length, written };
        at += piece.length;
      }
    }
  };
  const written = await writeInPieces(writer, size, pieces());
  if (!written.ok) return stopped(store, past, by, { why: written.failure, part });
  // everything is here, also where the list can't be told
  await rememberImport(store, { ...past, whole: true }).catch(() => undefined);
  return success(commit);
}

/** The failure of an import that could not go on: what was written is taken back, or it says that it is there. */
async function stopped(
  store: Store,
  past: PastImport,
  by: string,
  { why, part }: { why: Failure; part: string },
) {
  const undone = await undoCommit(store, past.commit, by);
  // where the first piece failed there is nothing to take back
  if (!undone.ok && undone.failure.code !== 'not-found')
    return failure(why.code, `${why.message} ${part}`);
  await rememberImport(store, { ...past, takenBack: true });
  return failure(why.code, why.message);
}
