import type { Change, FieldChange } from '../domain/ledger/change.ts';
import { undoneCommits } from '../domain/ledger/undoing.ts';
import type { RecordKind } from '../domain/records/kinds.ts';
import type { Result } from '../domain/result.ts';
import { changesOf } from '../store/changes.ts';
import type { Store } from '../store/store.ts';
import { undoCommit } from '../store/undo.ts';
import { WHY_IMPORTED } from './contact-import/import-views.ts';
import type { Written } from './views.ts';
import { authorOf } from './write.ts';

/** One line of a record's history, newest first. */
export interface HistoryLine {
  commit: string;
  at: number;
  by: string;
  /** In words: "summary changed from … to …", "created", "deleted", "undone". */
  what: string;
  /** False for a commit that is already taken back. */
  undoable: boolean;
}

/** Takes a commit back; `kept` counts what stayed because something newer rests on it. */
export async function undo(
  store: Store,
  commit: string,
): Promise<Result<Written<{ kept: number }>>> {
  const by = await authorOf(store);
  return by.ok ? undoCommit(store, commit, by.value) : by;
}

/** What happened to a record, newest first, a line for each commit. */
export async function historyOf(
  store: Store,
  kind: RecordKind,
  id: string,
): Promise<HistoryLine[]> {
  const changes = await changesOf(store.db, kind, id);
  const undone = undoneCommits(changes);
  return changes.reverse().map((change) => ({
    commit: change.commit,
    at: change.at,
    by: change.by,
    what: inWords(change),
    undoable: !undone.has(change.commit),
  }));
}

// what the ledger keeps for itself is not worth a line
const SILENT = new Set(['written', 'began', 'zone', 'stamps']);

/** What fields are called where their own name says too little. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  postal: 'postal addresses',
  timeZone: 'time zone',
  values: 'fields of your own',
};

function inWords(change: Change): string {
  if (change.undoes !== undefined) return `took back: ${fieldsInWords(change)}`;
  if (change.why === WHY_IMPORTED) return 'brought in from a file, with everybody in it';
  if (change.op === 'create') return change.why === 'log' ? 'logged' : 'added';
  return fieldsInWords(change);
}

function fieldsInWords(change: Change): string {
  const told = change.fields.filter((field) => !SILENT.has(field.field)).map(fieldInWords);
  return told.join(', ') || 'changed';
}

function fieldInWords({ field, old, new: now }: FieldChange): string {
  if (field === 'deleted') return now === true ? 'deleted' : 'brought back';
  if (field === 'messages') {
    const more = lengthOf(now) - lengthOf(old);
    return `${Math.abs(more)} ${Math.abs(more) === 1 ? 'message' : 'messages'} ${more < 0 ? 'taken out' : 'added'}`;
  }
  if (field === 'at') return 'time changed';
  const name = FIELD_WORDS[field] ?? field;
  if (field === 'values') return `${name} changed`;
  return `${name} changed from ${quoted(old)} to ${quoted(now)}`;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

function quoted(value: unknown): string {
  const text = Array.isArray(value) ? value.join(', ') : value;
  return typeof text === 'string' && text !== '' ? `“${text.slice(0, 80)}”` : 'nothing';
}
