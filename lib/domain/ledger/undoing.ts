import type { Change } from './change.ts';

/** The commits among these changes that are taken back: undone, and the undo itself not undone. */
export function undoneCommits(changes: readonly Change[]): Set<string> {
  const undoneBy = new Map<string, string[]>();
  for (const { undoes, commit } of changes) {
    if (undoes !== undefined) undoneBy.set(undoes, [...(undoneBy.get(undoes) ?? []), commit]);
  }
  const isUndone = (commit: string): boolean =>
    (undoneBy.get(commit) ?? []).some((undo) => !isUndone(undo));
  return new Set(changes.map((one) => one.commit).filter(isUndone));
}
