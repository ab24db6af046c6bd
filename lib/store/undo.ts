import { canonical } from '../domain/ledger/canonical.ts';
import type { Change } from '../domain/ledger/change.ts';
import { undoneCommits } from '../domain/ledger/undoing.ts';
import type { RecordKind } from '../domain/records/kinds.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { changeIdsOf, changesById, historiesOf } from './changes.ts';
import { storageFailure } from './failures.ts';
import { type Committed, commit } from './ledger.ts';
import { type AnyFields, type AnyRecord, isLive, Outlook } from './outlook.ts';
import type { Reader } from './reader.ts';
import { freeMessages, idsIn, isRestedOn, messagesOf } from './rests.ts';
import type { Store } from './store.ts';

/** What an undo could not take back, because something newer rests on it. */
export interface Undone {
  kept: number;
}

// what others rest on goes last: a task and an interaction free their point, a holding frees its contact
const ORDER: readonly RecordKind[] = [
  'task',
  'interaction',
  'message',
  'dismissal',
  'holding',
  'point',
  'contact',
  'company',
];

/** No log holds as much: what is larger was written in pieces. */
const MOST_AT_ONCE = 6_000;

const PIECE = 300;

/**
 * Takes one commit back by writing its inverse. A field that was written since keeps its newer value, a record that
 * something newer rests on stays, and a message that was logged elsewhere meanwhile stays there; what is taken back
 * already is left alone; undoing the undo brings everything back. A very large commit is taken back in pieces, the
 * last written first, under one commit of its own; when that was interrupted it goes on where it stopped.
 */
export async function undoCommit(
  store: Store,
  id: string,
  by: string,
  told: (share: number) => void = () => undefined,
): Promise<Result<Committed<Undone>>> {
  try {
    const ids = await changeIdsOf(store.db, id);
    if (ids.length === 0) return failure('not-found', 'There is nothing here to take back.');
    const size = ids.length > MOST_AT_ONCE ? PIECE : ids.length;
    const undo = { id, by, commit: store.newId() };
    const done: Committed<Undone> = { value: { kept: 0 } };
    for (let end = ids.length; end > 0; end -= size) {
      const undone = await undoPiece(store, ids.slice(Math.max(0, end - size), end), undo);
      if (!undone.ok) return undone;
      if (undone.value.commit !== undefined) done.commit = undone.value.commit;
      done.value.kept += undone.value.value.kept;
      told(1 - Math.max(0, end - size) / ids.length);
    }
    return success(done);
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

function undoPiece(
  store: Store,
  changeIds: readonly string[],
  { id, by, commit: own }: Undo,
): Promise<Result<Committed<Undone>>> {
  return commit<Undone>(store, {
    by,
    why: 'undo',
    undoes: id,
    commit: own,
    prepare: async (reader) => {
      const changes = await changesById(store.db, changeIds);
      await readAhead(reader, changes);
      const histories = await historiesOf(store.db, changes);
      const outlook = new Outlook(reader);
      const givenBack = await pointsGivenBack(outlook, changes);
      const back = async (change: Change): Promise<number> => {
        const current = await outlook.get(change.kind, change.record);
        const history = histories.get(`${change.kind} ${change.record}`) ?? [];
        if (current === undefined || undoneCommits(history).has(id)) return 0;
        return takeBack(outlook, change, current, givenBack);
      };
      let kept = 0;
      for (const kind of ORDER) {
        const theirs = changes.filter((one) => one.kind === kind);
        kept += kind === 'interaction' ? await inTurn(theirs, back) : await atOnce(theirs, back);
      }
      return success({ writes: outlook.writes(), value: { kept } });
    },
  });
}

async function readAhead(reader: Reader, changes: readonly Change[]): Promise<void> {
  for (const kind of ORDER) {
    const ids = changes.flatMap((one) => (one.kind === kind ? one.record : []));
    await reader.ahead(kind, ids);
  }
}

type Back = (change: Change) => Promise<number>;

/** One after the other: what goes first frees the messages that the next may keep. */
async function inTurn(changes: readonly Change[], back: Back): Promise<number> {
  let kept = 0;
  for (const change of changes) kept += await back(change);
  return kept;
}

/** Together: what rests on one of a kind is never another of that kind. */
async function atOnce(changes: readonly Change[], back: Back): Promise<number> {
  return (await Promise.all(changes.map(back))).reduce((sum, kept) => sum + kept, 0);
}

/** Gathers the inverse of a change; answers how much of it has to stay. */
async function takeBack(
  outlook: Outlook,
  change: Change,
  current: AnyRecord,
  givenBack: ReadonlySet<string>,
): Promise<number> {
  const { kind, record } = change;
  if (change.op === 'create' && !isLive(current)) return 0;
  const { set, kept } = inverseOf(change, current);
  const goes = set['deleted'] === true;
  if (goes && isLive(current) && (await isRestedOn(outlook, change, givenBack))) return kept + 1;
  if (kind === 'interaction' && !goes) {
    const after: AnyRecord = { ...current, ...set };
    const messages = messagesOf(after);
    const free = isLive(after) ? await freeMessages(outlook, record, messages) : messages;
    if (messages.length > 0 && free.length === 0) return kept + 1;
    if (free.length < messages.length) set['messages'] = free;
  }
  await outlook.set(kind, record, set);
  return kept;
}

function inverseOf(change: Change, current: AnyRecord): { set: AnyFields; kept: number } {
  if (change.op === 'create') return { set: { deleted: true }, kept: 0 };
  const set: AnyFields = {};
  let kept = 0;
  for (const { field, old, new: was } of change.fields) {
    const now = current[field];
    if (canonical(now) === canonical(was)) set[field] = old;
    // what was added is taken out and what was taken out added, whatever came to the list since
    else if (field === 'messages') set[field] = withoutChange(idsIn(now), idsIn(old), idsIn(was));
    else kept += 1;
  }
  return { set, kept };
}

function withoutChange(
  now: readonly string[],
  old: readonly string[],
  was: readonly string[],
): string[] {
  const stay = now.filter((id) => old.includes(id) || !was.includes(id));
  return [...new Set([...stay, ...old.filter((id) => !was.includes(id))])];
}

async function pointsGivenBack(outlook: Outlook, changes: readonly Change[]): Promise<Set<string>> {
  const points = new Set<string>();
  for (const { kind, op, record } of changes) {
    if (kind !== 'holding' || op !== 'update') continue;
    const point = (await outlook.get('holding', record))?.['point'];
    if (typeof point === 'string') points.add(point);
  }
  return points;
}
