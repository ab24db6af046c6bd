import { ownPointOf } from '../domain/key-of.ts';
import { following } from '../domain/records/following.ts';
import { KIND_NAMES } from '../domain/records/kind-names.ts';
import { hasField, type KnownKind, type ListKind, type Records } from '../domain/records/kinds.ts';
import { troubleIn } from '../domain/records/trouble.ts';
import { failure, type Result, success } from '../domain/result.ts';
import type { Write } from '../store/ledger.ts';
import type { Reader } from '../store/reader.ts';
import type { Store } from '../store/store.ts';
import { zoneHere } from './log-fields.ts';
import { refusedAbout } from './refused-writes.ts';
import type { Written } from './views.ts';
import { write } from './write.ts';

const KEPT = 'What you typed is kept.';

/** A kind that is written down in a form. */
export type FormKind = KnownKind | ListKind;

/** What is written of a record: only the named fields, undefined clears one. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Writes a record down: what is known about a contact under their own point, what belongs to nobody without one. `id`
 * was made with the form, so that saving it twice keeps one. Fields that the kind's schema refuses are a failure.
 */
export async function addRecord(
  store: Store,
  kind: FormKind,
  id: string,
  fields: Fields,
  contact?: string,
): Promise<Result<Written<undefined>>> {
  return write(store, kind, async (reader, by) => {
    const refused = await refusedOf(store, reader, kind, contact);
    if (refused !== undefined) return refused;
    const whose = contact === undefined ? {} : { point: ownPointOf(contact) };
    const trouble = troubleIn(kind, { ...fields, ...whose });
    if (trouble !== undefined) return failure('invalid', `${trouble} ${KEPT}`);
    if (contact !== undefined && (await reader.live('contact', contact)) === undefined)
      return failure('not-found', `This contact was deleted meanwhile. ${KEPT}`);
    const record = `${kind}-${id}`;
    if ((await reader.get(kind, record)) !== undefined)
      return success({ writes: [], value: undefined });
    const zone = hasField(kind, 'zone') ? { zone: zoneHere() } : {};
    const now = store.now();
    const also = following(kind, fields, undefined, now);
    const set = { ...zone, ...fields, ...also, ...whose, author: by, written: now };
    return success({ writes: [writeOf(kind, record, set)], value: undefined });
  });
}

/** Changes the named fields of a record. */
export async function editRecord(
  store: Store,
  kind: FormKind,
  id: string,
  fields: Fields,
): Promise<Result<Written<undefined>>> {
  return write(store, 'edit', async (reader) => {
    const known = await reader.live(kind, id);
    if (known === undefined) return failure('not-found', `${gone(kind)} ${KEPT}`);
    const trouble = troubleIn(kind, { ...known, ...fields });
    if (trouble !== undefined) return failure('invalid', `${trouble} ${KEPT}`);
    const set = { ...fields, ...following(kind, fields, known, store.now()) };
    return success({ writes: [writeOf(kind, id, set)], value: undefined });
  });
}

/** Deletes a record; the entry it came from stays. */
export async function deleteRecord(
  store: Store,
  kind: FormKind,
  id: string,
): Promise<Result<Written<undefined>>> {
  return write(store, 'delete', async (reader) => {
    if ((await reader.live(kind, id)) === undefined) return failure('not-found', gone(kind));
    return success({ writes: [writeOf(kind, id, { deleted: true })], value: undefined });
  });
}

/** What they allow is written of everybody: it says why the rest is not. */
async function refusedOf(store: Store, reader: Reader, kind: FormKind, contact?: string) {
  if (contact === undefined || kind === 'consent') return undefined;
  return refusedAbout(store, reader, contact);
}

/** The ledger checks every field by the schema of its kind before anything is written. */
function writeOf(kind: FormKind, id: string, set: Fields): Write {
  return { kind, id, set } as {
    kind: typeof kind;
    id: string;
    set: Partial<Records[FormKind]>;
  } as Write;
}

function gone(kind: FormKind): string {
  return `This ${KIND_NAMES[kind]} was deleted meanwhile.`;
}
