import { type AboutEdit, aboutFields } from '../domain/contact-about.ts';
import type { DetectedPerson, PointKind } from '../domain/detection.ts';
import { partsOf } from '../domain/joins.ts';
import { keyOf } from '../domain/key-of.ts';
import { companyIdOf } from '../domain/records/company.ts';
import type { Contact } from '../domain/records/contact.ts';
import { holdsAt } from '../domain/records/holding.ts';
import { failure, type Result, success } from '../domain/result.ts';
import type { Write } from '../store/ledger.ts';
import { joinsAround } from '../store/people.ts';
import type { Reader } from '../store/reader.ts';
import type { Store } from '../store/store.ts';
import { contactView } from './contact-view.ts';
import { heldNow } from './held-now.ts';
import {
  companyWrites,
  eachOnce,
  holdingWrites,
  type NewContact,
  newContactWrites,
  resolvePerson,
} from './person.ts';
import { refusedAbout, refusedPoint } from './refused-writes.ts';
import type { ContactView, Written } from './views.ts';
import { write } from './write.ts';

/** What can be edited of a contact; an empty title or company clears it. */
export interface ContactEdit {
  name?: string;
  title?: string;
  company?: string;
  about?: AboutEdit;
  addPoints?: readonly { kind: PointKind; value: string }[];
  /** Keys of points that are no longer theirs. */
  removePoints?: readonly string[];
}

/** Adds a contact by hand; refused in words when an address is somebody else's already. */
export async function addContact(
  store: Store,
  contact: NewContact,
): Promise<Result<Written<{ contact: string }>>> {
  if (contact.name.trim() === '') return failure('invalid', 'A contact needs a name.');
  return write(store, 'add contact', async (reader) => {
    const taken = await takenPoint(reader, store, contact.points, []);
    const refused = taken ?? (await refusedPoint(store, contact.points));
    if (refused !== undefined) return refused;
    const { id, writes } = await newContactWrites(reader, store, contact);
    return success({ writes, value: { contact: id } });
  });
}

/**
 * Adds somebody a page shows, with the addresses that are sure and the postal address; finds them as they are when they
 * are known meanwhile.
 */
export async function addDetected(
  store: Store,
  person: DetectedPerson,
): Promise<Result<Written<{ contact: string }>>> {
  return write(store, 'add contact', async (reader) => {
    const ref = { kind: 'detected', person, name: '' } as const;
    const postal = person.postal?.value.trim() ?? '';
    const about = postal === '' ? {} : { postal: [postal] };
    const resolved = await resolvePerson(reader, store, ref, store.now(), about);
    if (!resolved.ok) return resolved;
    const { writes, contact } = resolved.value;
    return success({ writes, value: { contact } });
  });
}

/** Changes the named fields and points of a contact; what a joined contact lends is changed only when it differs. */
export async function editContact(
  store: Store,
  id: string,
  edit: ContactEdit,
): Promise<Result<Written<{ contact: string }>>> {
  if (edit.name !== undefined && edit.name.trim() === '')
    return failure('invalid', 'A contact needs a name.');
  return write(store, 'edit contact', (reader) => editWrites(reader, store, id, edit));
}

/** The writes of an edit, for one step with others. */
export async function editWrites(
  reader: Reader,
  store: Store,
  id: string,
  edit: ContactEdit,
): Promise<Result<{ writes: Write[]; value: { contact: string } }>> {
  const shown = await contactView(store, id);
  const own = await reader.live('contact', id);
  if (shown === undefined || own === undefined) return gone();
  const parts = partsOf(shown.id, await joinsAround(store.db, [id]), store.now());
  const taken = await takenPoint(reader, store, edit.addPoints ?? [], parts);
  const refused = taken ?? (await refusedPoint(store, edit.addPoints ?? []));
  if (refused !== undefined) return refused;
  const set = { ...fieldsOf(edit, shown), ...aboutFields(edit.about ?? {}, own.values) };
  const unwanted = isMore(set, own) ? await refusedAbout(store, reader, id) : undefined;
  if (unwanted !== undefined) return unwanted;
  const writes: Write[] = [{ kind: 'contact', id, set }];
  const company = edit.company?.trim() ?? '';
  if (set.company !== undefined) writes.push(...(await companyWrites(reader, company)));
  const held = (await reader.where('holding', 'contact', parts)).filter(
    (one) => one.join !== true && holdsAt(one, store.now()),
  );
  for (const holding of held) {
    if (edit.removePoints?.includes(holding.point) !== true) continue;
    writes.push({ kind: 'holding', id: holding.id, set: { deleted: true } });
  }
  for (const point of eachOnce(edit.addPoints ?? [])) {
    const key = keyOf(point.kind, point.value);
    const stays = edit.removePoints?.includes(key) !== true;
    if (stays && held.some((one) => one.point === key)) continue;
    writes.push(...(await holdingWrites(reader, store, id, point)));
  }
  return success({ writes, value: { contact: id } });
}

/** Deletes a contact and lets its addresses go; what was logged stays under them and returns with the undo. */
export async function deleteContact(store: Store, id: string): Promise<Result<Written<undefined>>> {
  return write(store, 'delete contact', async (reader) => {
    if ((await reader.live('contact', id)) === undefined) return gone();
    const held = await reader.where('holding', 'contact', [id]);
    const writes: Write[] = [{ kind: 'contact', id, set: { deleted: true } }];
    for (const one of held) writes.push({ kind: 'holding', id: one.id, set: { deleted: true } });
    return success({ writes, value: undefined });
  });
}

/** Whether an edit tells what was not told of a contact before, more than correcting what was. */
function isMore(set: Partial<Contact>, own: Contact): boolean {
  const before = new Map(Object.entries(own));
  const isNew = Object.entries(set).some(
    ([field, value]) => value !== undefined && before.get(field) === undefined,
  );
  const answers = Object.keys(set.values ?? {});
  return isNew || answers.some((property) => own.values?.[property] === undefined);
}

function fieldsOf(edit: ContactEdit, shown: ContactView): Partial<Contact> {
  const [name, title, company] = [edit.name?.trim(), edit.title?.trim(), edit.company?.trim()];
  return {
    ...(name === undefined || name === shown.name ? {} : { name }),
    ...(title === undefined || title === (shown.title ?? '') ? {} : { title: title || undefined }),
    ...(company === undefined || company === (shown.companyName ?? '')
      ? {}
      : { company: company === '' ? undefined : companyIdOf(company) }),
  };
}

async function takenPoint(
  reader: Reader,
  store: Store,
  points: readonly { kind: PointKind; value: string }[],
  by: readonly string[],
) {
  for (const point of points) {
    const held = await heldNow(reader, store, keyOf(point.kind, point.value));
    const other = held.find((one) => one.contact === undefined || !by.includes(one.contact));
    if (other === undefined) continue;
    const [kind, id = ''] =
      other.contact === undefined
        ? (['company', other.company] as const)
        : (['contact', other.contact] as const);
    const holder = await reader.live(kind, id);
    return failure(
      'refused',
      `${point.value} belongs to ${holder?.name ?? `another ${kind}`}. Open that ${kind}, or say that the address is shared.`,
    );
  }
  return undefined;
}

function gone() {
  return failure('not-found', 'This contact was deleted meanwhile. What you typed is kept.');
}
