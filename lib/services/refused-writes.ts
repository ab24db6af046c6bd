import type { PointKind } from '../domain/detection.ts';
import { shownName } from '../domain/keepable-points.ts';
import { keyOf } from '../domain/key-of.ts';
import { failure } from '../domain/result.ts';
import type { Reader } from '../store/reader.ts';
import type { Store } from '../store/store.ts';
import { notRecordedAmong, notRecordedWords, whyNotRecorded } from './do-not-record.ts';
import type { PersonRef } from './views.ts';
import { type UnderPoint, whoseAre } from './whose.ts';

/** The failure of giving a contact addresses of which nothing is recorded, or undefined where they may be given. */
export async function refusedPoint(
  store: Store,
  points: readonly { kind: PointKind; value: string }[],
) {
  const keys = points.map(({ kind, value }) => keyOf(kind, value));
  const found = await notRecordedAmong(store, keys);
  for (const [index, { value }] of points.entries()) {
    const why = found.get(keys[index] ?? '');
    if (why === undefined) continue;
    const reason = `${value}: ${notRecordedWords(why, value)}`;
    return failure(
      'refused',
      `${reason} Take this address out to save the rest. Nothing was saved; what you typed is kept.`,
    );
  }
  return undefined;
}

/** The failure of a write about somebody of whom nothing is recorded, or undefined where it may be written. */
export async function refusedFor(store: Store, reader: Reader, person: PersonRef) {
  const why = await whyNotRecorded(store, person, reader);
  if (why === undefined) return undefined;
  const name = person.kind === 'contact' ? person.name : shownName(person.person);
  const reason = notRecordedWords(why, name);
  return failure('refused', `${reason} Nothing was saved; what you typed is kept.`);
}

/**
 * The same of a contact by their id, for what is written about them in forms; somebody who is not there any more is
 * refused elsewhere. What was recorded may still be corrected and deleted: only what is new asks.
 */
export async function refusedAbout(store: Store, reader: Reader, id: string) {
  const contact = await reader.live('contact', id);
  return contact && refusedFor(store, reader, { kind: 'contact', id, name: contact.name });
}

/** The same of what becomes of an entry or of a record: of whoever it is about by now. */
export async function refusedUnder(
  store: Store,
  reader: Reader,
  { point, written }: Omit<UnderPoint, 'held'>,
) {
  const [whose] = await whoseAre(store, [{ point, written, held: written }]);
  return whose && refusedAbout(store, reader, whose.id);
}
