import type { Change } from '../domain/ledger/change.ts';
import { undoneCommits } from '../domain/ledger/undoing.ts';
import { failure, type Result, success } from '../domain/result.ts';
import type { Stamp } from '../domain/stamp.ts';
import { changesBefore, changesOf, changesOfCommit, endsOfCommit } from './changes.ts';
import { storageFailure } from './failures.ts';
import { LaterWrites } from './later-writes.ts';
import { type Committed, commit, type Intent, Writer } from './ledger.ts';
import { type Piece, PieceSize, writeInPieces } from './pieces.ts';
import type { Store } from './store.ts';
import { readRecordsOf, takingBack } from './take-back.ts';

/** What an undo could not take back, because something newer rests on it. */
export interface Undone {
  kept: number;
}

/** In changes. */
const READ_AT_ONCE = 300;
const SIZES = { least: 20, first: 40, most: READ_AT_ONCE };

/**
 * Takes one commit back by writing its inverse. A field that was written since keeps its newer value, a record that
 * something newer rests on stays, and a message that was logged elsewhere meanwhile stays there; what is taken back
 * already is left alone; undoing the undo brings everything back. What was written in pieces is taken back in pieces,
 * the last written first, each with whole contacts; when that was interrupted it goes on where it stopped.
 */
export async function undoCommit(
  store: Store,
  id: string,
  by: string,
  told: (share: number) => void = () => undefined,
): Promise<Result<Committed<Undone>>> {
  try {
    const ends = await endsOfCommit(store.db, id);
    if (ends === undefined) return failure('not-found', 'There is nothing here to take back.');
    const own = (await begunUndo(store, ends.last, id)) ?? store.newId();
    const undo: Undo = { id, by, commit: own };
    // one transaction has one moment
    return ends.first.at === ends.last.at
      ? await commit(store, undoing(store, await changesOfCommit(store.db, id), undo))
      : await undoInPieces(store, undo, ends, told);
  } catch (error) {
    return storageFailure(error);
  }
}

/** The commit that is taken back, and by which. */
interface Undo {
  id: string;
  by: string;
  commit: string;
}

async function undoInPieces(
  store: Store,
  undo: Undo,
  { first, last }: { first: Change; last: Change },
  told: (share: number) => void,
): Promise<Result<Committed<Undone>>> {
  const later = new LaterWrites(store.db, undo.id, last.id);
  const writer = new Writer(store);
  const size = new PieceSize(SIZES);
  const undone: Committed<Undone> = { value: { kept: 0 } };
  const pieces = async function* (): AsyncGenerator<Piece<Undone>> {
    for (let end: Stamp | undefined; end !== first.id; ) {
      const found = await changesBefore(store.db, first.id, end ?? last.id, {
        including: end === undefined,
        most: READ_AT_ONCE,
      });
      const some = found.slice(found[0]?.id === first.id ? 0 : beginOfContact(found, 1, undo.id));
      await later.take(some);
      const theirs = some.filter((one) => one.commit === undo.id);
      await writer.ahead(async (reader) => {
        await later.catchUp(reader);
        await readRecordsOf(reader, theirs);
      });
      for (let to = theirs.length; to > 0; ) {
        const from = beginOfContact(theirs.slice(0, to), to - size.now, undo.id);
        const piece = theirs.slice(from, to);
        const written = ({ commit: id, value }: Committed<Undone>) => {
          if (id !== undefined) undone.commit = id;
          undone.value.kept += value.kept;
          told((last.seq - (piece[0]?.seq ?? last.seq)) / (last.seq - first.seq));
        };
        yield { intent: undoing(store, piece, undo, later), size: piece.length, written };
        to = from;
      }
      end = some[0]?.id ?? first.id;
    }
  };
  const written = await writeInPieces(writer, size, pieces());
  return written.ok ? success(undone) : written;
}

/** Where to cut changes so that nobody is taken back by halves: where a contact or a purchase begins, at this place or near it. */
function beginOfContact(changes: readonly Change[], at: number, id: string): number {
  if (at <= 0) return 0;
  const begins = ({ kind, commit }: Change) =>
    (kind === 'contact' || kind === 'purchase') && commit === id;
  const next = changes.findIndex((one, index) => index >= at && begins(one));
  return next === -1 ? Math.max(0, changes.findLastIndex(begins)) : next;
}

/** What takes changes of a commit back. */
function undoing(
  { db }: Store,
  changes: readonly Change[],
  { id, by, commit: own }: Undo,
  later?: LaterWrites,
): Intent<Undone> {
  return {
    by,
    why: 'undo',
    undoes: id,
    commit: own,
    prepare: async (reader) => {
      await later?.catchUp(reader);
      return success(await takingBack(db, reader, changes, later));
    },
  };
}

/** The commit of an undo that was begun: it begins with what was written last. */
async function begunUndo(
  { db }: Store,
  { kind, record }: Change,
  id: string,
): Promise<string | undefined> {
  const history = await changesOf(db, kind, record);
  const undone = undoneCommits(history);
  return history.findLast((one) => one.undoes === id && !undone.has(one.commit))?.commit;
}
