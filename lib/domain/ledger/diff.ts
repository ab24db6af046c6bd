import { canonical } from './canonical.ts';
import type { FieldChange } from './change.ts';
import { proofOf } from './proof.ts';

/** Fields to set on a record; `undefined` clears a field. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** The changes that lead from a record (absent: a creation) to the given values; equal values are left out. */
export function fieldChanges(
  current: FieldValues | undefined,
  set: FieldValues,
  newSalt: () => string,
): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const [field, value] of Object.entries(set)) {
    const old = current?.[field];
    if (canonical(old) === canonical(value)) continue;
    const salt = newSalt();
    const newProof = proofOf(salt, 'new', value);
    if (current === undefined) changes.push({ field, salt, newProof });
    else {
      const oldProof = proofOf(salt, 'old', old);
      changes.push({ field, old, new: value, salt, oldProof, newProof });
    }
  }
  return changes;
}
