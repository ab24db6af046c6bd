import { canonical } from '../domain/ledger/canonical.ts';
import type { Change } from '../domain/ledger/change.ts';
import { undoneCommits } from '../domain/ledger/undoing.ts';
import type { RecordKind } from '../domain/records/kinds.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { changesOf } from './changes.ts';
import { type Committed, commit } from './ledger.ts';
import { type AnyFields, type AnyRecord, isLive, Outlook } from './outlook.ts';
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

/**
 * Takes one commit back by writing its inverse. A field that was written since keeps its newer value, a record that
 * something newer rests on stays, and a message that was logged elsewhere meanwhile stays there; what is taken back
 * already is left alone; undoing the undo brings everything back.
 */
export function undoCommit(
  store: Store,
  id: string,
  by: string,
): Promise<Result<Committed<Undone>>> {
  return commit<Undone>(store, {
    by,
    why: 'undo',
    undoes: id,
    prepare: async (reader) => {
      const changes = await store.db.changes.where('commit').equals(id).toArray();
      if (changes.length === 0) return failure('not-found', 'There is nothing here to take back.');
      const outlook = new Outlook(reader);
      const givenBack = await pointsGivenBack(outlook, changes);
      let kept = 0;
      for (const change of inOrder(changes)) {
        const current = await outlook.get(change.kind, change.record);
        const history = await changesOf(store.db, change.kind, change.record);
        if (current === undefined || undoneCommits(history).has(id)) continue;
        kept += await takeBack(outlook, change, current, givenBack);
      }
      return success({ writes: outlook.writes(), value: { kept } });
    },
  });
}

function inOrder(changes: readonly Change[]): Change[] {
  return ORDER.flatMap((kind) => changes.filter((one) => one.kind === kind));
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
