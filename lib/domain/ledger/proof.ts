import { hashOf } from '../hash.ts';
import { canonical } from './canonical.ts';
import type { Change, FieldChange } from './change.ts';

/** The salted commitment to one side of a field change: tells nothing once the salt is gone. */
export function proofOf(salt: string, side: 'old' | 'new', value: unknown): string {
  return hashOf(salt, side, canonical(value));
}

/** Everything that a change's hash covers: not the values, so that erasing them keeps the chain whole. */
type Hashed = Omit<Change, 'hash'>;

/** The hash of a change, over the hash before it and the commitments of its fields. */
export function changeHashOf(change: Hashed): string {
  const fields = change.fields.map((field) =>
    [field.field, field.oldProof ?? '', field.newProof].join(' '),
  );
  return hashOf(
    change.previous,
    change.id,
    change.commit,
    change.kind,
    change.record,
    change.op,
    change.device,
    String(change.seq),
    String(change.at),
    change.by,
    change.why,
    change.undoes ?? '',
    ...fields,
  );
}

function fieldHolds(field: FieldChange): boolean {
  if (field.salt === undefined) return field.old === undefined && field.new === undefined;
  if (field.oldProof === undefined) return true;
  return (
    field.oldProof === proofOf(field.salt, 'old', field.old) &&
    field.newProof === proofOf(field.salt, 'new', field.new)
  );
}

/** Whether one device's changes, in order of `seq`, form an unbroken chain whose values match their commitments. */
export function chainHolds(changes: readonly Change[]): boolean {
  let previous = '';
  for (const [index, change] of changes.entries()) {
    if (change.seq !== index + 1 || change.previous !== previous) return false;
    if (change.hash !== changeHashOf(change) || !change.fields.every(fieldHolds)) return false;
    previous = change.hash;
  }
  return true;
}
