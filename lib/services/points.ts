import type { DetectedPerson } from '../domain/detection.ts';
import { keepablePoints } from '../domain/keepable-points.ts';
import { keyOf } from '../domain/key-of.ts';
import type { Holding } from '../domain/records/holding.ts';
import { failure, type Result, success } from '../domain/result.ts';
import type { Write } from '../store/ledger.ts';
import type { Reader } from '../store/reader.ts';
import type { Store } from '../store/store.ts';
import { heldNow } from './held-now.ts';
import { holdingWrites, newContactWrites } from './person.ts';
import type { Written } from './views.ts';
import { write } from './write.ts';

/** To whom a point goes: a contact, or a new one by name. */
export type PointOwner = { contact: string } | { name: string };

/** A point on the page or in the store. */
export type PointRef = Pick<DetectedPerson['points'][number], 'kind' | 'value'>;

/**
 * "This address is Ben's": the point and all that was said over it go to somebody else, everywhere. With `from`
 * (a re-assigned number) only what happens from that instant on; what was before stays.
 */
export async function movePoint(
  store: Store,
  { point, to, from }: { point: PointRef; to: PointOwner; from?: number },
): Promise<Result<Written<{ contact: string }>>> {
  return write(store, 'move point', async (reader) => {
    const owner = await ownerOf(reader, store, to);
    if (owner === undefined) return gone();
    const { contact, writes } = owner;
    const key = keyOf(point.kind, point.value);
    const held =
      from === undefined
        ? await heldNow(reader, store, key)
        : (await reader.where('holding', 'point', [key])).filter((one) => endsAfter(one, from));
    const theirs = held.find((one) => one.contact === contact);
    for (const one of held) if (one.contact !== contact) writes.push(released(one, from));
    if (theirs !== undefined)
      writes.push({ kind: 'holding', id: theirs.id, set: alone(theirs, from) });
    else
      writes.push(
        ...(await holdingWrites(reader, store, contact, point, {
          kind: 'personal',
          ...(from === undefined ? {} : { from }),
        })),
      );
    return success({ writes, value: { contact } });
  });
}

/** A point that several people use: each holds it as shared, and the panel asks who it is. */
export async function sharePoint(
  store: Store,
  { point, to }: { point: PointRef; to: PointOwner },
): Promise<Result<Written<{ contact: string }>>> {
  return write(store, 'share point', async (reader) => {
    const owner = await ownerOf(reader, store, to);
    if (owner === undefined) return gone();
    const { contact, writes } = owner;
    const held = await heldNow(reader, store, keyOf(point.kind, point.value));
    for (const { id, contact: holder } of held) {
      if (holder !== undefined) writes.push({ kind: 'holding', id, set: { kind: 'shared' } });
    }
    if (held.every((one) => one.contact !== contact))
      writes.push(...(await holdingWrites(reader, store, contact, point, { kind: 'shared' })));
    return success({ writes, value: { contact } });
  });
}

/** Remembers that a name on a site, and the addresses shown with it, are a contact's. */
export async function rememberAlias(
  store: Store,
  person: DetectedPerson,
  contact: string,
): Promise<Result<Written<{ contact: string }>>> {
  return write(store, 'remember', async (reader) => {
    if ((await reader.live('contact', contact)) === undefined) return gone();
    const writes: Write[] = [];
    for (const point of keepablePoints(person)) {
      const held = await heldNow(reader, store, point.key);
      if (held.length > 0) continue;
      const { kind, value } = point;
      writes.push(...(await holdingWrites(reader, store, contact, { kind, value })));
    }
    return success({ writes, value: { contact } });
  });
}

/** Who gets a point, with the writes that make them known. */
async function ownerOf(
  reader: Reader,
  store: Store,
  to: PointOwner,
): Promise<{ contact: string; writes: Write[] } | undefined> {
  if ('contact' in to) {
    const known = await reader.live('contact', to.contact);
    return known === undefined ? undefined : { contact: known.id, writes: [] };
  }
  const { id, writes } = await newContactWrites(reader, store, { name: to.name, points: [] });
  return { contact: id, writes };
}

function endsAfter(holding: Holding, at: number): boolean {
  return (holding.until ?? Infinity) > at;
}

function beganBefore(holding: Holding, at: number): boolean {
  return (holding.from ?? -Infinity) < at;
}

/** A holding ends when the next one begins; one that would begin later still never was. */
function released(holding: Holding, from: number | undefined): Write {
  const ends = from !== undefined && beganBefore(holding, from);
  return { kind: 'holding', id: holding.id, set: ends ? { until: from } : { deleted: true } };
}

/** What makes a point that somebody holds theirs alone. */
function alone(holding: Holding, from: number | undefined): Partial<Holding> {
  const earlier = from !== undefined && !beganBefore(holding, from);
  return { kind: 'personal', until: undefined, ...(earlier ? { from } : {}) };
}

function gone() {
  return failure('not-found', 'This contact was deleted meanwhile. Nothing was changed.');
}
