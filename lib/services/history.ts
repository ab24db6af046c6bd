import type { Change } from '../domain/ledger/change.ts';
import { undoneCommits } from '../domain/ledger/undoing.ts';
import type { RecordKind } from '../domain/records/kinds.ts';
import type { Result } from '../domain/result.ts';
import { changesOfAll } from '../store/changes.ts';
import { companyEver, namesOfCompanies } from '../store/companies.ts';
import type { Store } from '../store/store.ts';
import { undoCommit } from '../store/undo.ts';
import { COMPANY_FIELDS, inWords } from './history-words.ts';
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

/** What happened to a record, newest first, a line for each commit; to a company under every name it had. */
export async function historyOf(
  store: Store,
  kind: RecordKind,
  id: string,
): Promise<HistoryLine[]> {
  const ids = kind === 'company' ? ((await companyEver(store.db, id))?.ids ?? []) : [id];
  const changes = await changesOfAll(store.db, kind, ids);
  const undone = undoneCommits(changes);
  const names = await namesIn(store, changes);
  const commits = new Map<string, Change[]>();
  for (const one of changes) commits.set(one.commit, [...(commits.get(one.commit) ?? []), one]);
  return [...commits.values()].reverse().flatMap((together) => {
    const [first] = together;
    if (first === undefined) return [];
    const { commit, at, by } = first;
    return { commit, at, by, what: inWords(together, names), undoable: !undone.has(commit) };
  });
}

/** What the companies are called that these changes name by their ids. */
function namesIn(store: Store, changes: readonly Change[]): Promise<ReadonlyMap<string, string>> {
  const fields = changes.flatMap((one) => one.fields);
  const named = fields.filter(({ field }) => COMPANY_FIELDS.includes(field));
  const ids = named.flatMap((one) => [one.old, one.new]).filter((id) => typeof id === 'string');
  return namesOfCompanies(store.db, ids);
}
