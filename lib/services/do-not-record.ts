import { keepablePoints } from '../domain/keepable-points.ts';
import { ownPointOf, type PointKey } from '../domain/key-of.ts';
import { keyedHashOf, secretOfBytes } from '../domain/keyed-hash.ts';
import { neverLogLine } from '../domain/never-log.ts';
import { holdsAt } from '../domain/records/holding.ts';
import { type Result, success } from '../domain/result.ts';
import {
  deviceValueOnce,
  deviceValues,
  dropDeviceValues,
  putDeviceValues,
} from '../store/device-values.ts';
import { storageFailure } from '../store/failures.ts';
import { Reader } from '../store/reader.ts';
import type { Store } from '../store/store.ts';
import { readSettings } from './settings.ts';
import type { PersonRef, Written } from './views.ts';

/** Why nothing is recorded of somebody, and when that was said of them. */
export type NotRecorded =
  | { readonly kind: 'asked'; readonly at: number }
  /** A line of the list of what is never logged. */
  | { readonly kind: 'never'; readonly line: string };

const SECRET = 'do-not-record-key';
const SECRET_LENGTH = 32;

/** Why nothing may be written of somebody, or undefined where it may: by what they are reached with, wherever it shows. */
export async function whyNotRecorded(
  store: Store,
  person: PersonRef,
  reader = new Reader(store.db),
): Promise<NotRecorded | undefined> {
  const found = await notRecordedAmong(store, await keysOf(store, reader, person));
  const all = [...found.values()];
  return all.find(({ kind }) => kind === 'never') ?? all[0];
}

/** Those of some points of which nothing may be written, with why not. */
export async function notRecordedAmong(
  store: Store,
  keys: readonly PointKey[],
): Promise<ReadonlyMap<PointKey, NotRecorded>> {
  const found = new Map<PointKey, NotRecorded>();
  const { neverLog } = await readSettings(store);
  const secret = (await deviceValues(store.db, [SECRET])).get(SECRET);
  // without a secret nobody was ever named
  const names = secret === undefined ? [] : hashed(secret, keys);
  const asked = await deviceValues(store.db, names);
  for (const [index, key] of keys.entries()) {
    const said = asked.get(names[index] ?? '');
    if (said !== undefined) found.set(key, { kind: 'asked', at: Number(said) });
    const line = neverLogLine(neverLog, key);
    if (line !== undefined) found.set(key, { kind: 'never', line });
  }
  return found;
}

/** Says in a sentence why nothing is recorded of somebody. */
export function notRecordedWords(why: NotRecorded, name: string): string {
  if (why.kind === 'never') return `“${why.line}” is on your list of what is never logged.`;
  const day = new Date(why.at).toLocaleDateString(undefined, { dateStyle: 'medium' });
  return `${name} is not to be recorded, as was said on ${day}.`;
}

/** From now on nothing is recorded of somebody; what was recorded stays. Only keyed hashes of their points are kept. */
export function stopRecording(
  store: Store,
  person: PersonRef,
): Promise<Result<Written<undefined>>> {
  return changing(async () => {
    const keys = await keysOf(store, new Reader(store.db), person);
    await putDeviceValues(store.db, hashed(await secretOf(store), keys), store.now());
  });
}

/** Somebody is recorded again, as far as no line of the list says otherwise. */
export function recordAgain(store: Store, person: PersonRef): Promise<Result<Written<undefined>>> {
  return changing(async () => {
    const keys = await keysOf(store, new Reader(store.db), person);
    await dropDeviceValues(store.db, hashed(await secretOf(store), keys));
  });
}

async function changing(work: () => Promise<void>): Promise<Result<Written<undefined>>> {
  try {
    await work();
    return success({ value: undefined });
  } catch (error) {
    return storageFailure(error);
  }
}

/** What somebody is known by: of a contact their own point, the one that shows, and all that are theirs alone now. */
async function keysOf(store: Store, reader: Reader, person: PersonRef): Promise<PointKey[]> {
  if (person.kind === 'detected') return keepablePoints(person.person).map(({ key }) => key);
  const held = await reader.where('holding', 'contact', [person.id]);
  const theirs = held
    .filter((one) => one.kind === 'personal' && holdsAt(one, store.now()))
    .map(({ point }) => point);
  const shown = person.point === undefined ? [] : [person.point];
  return [...new Set([ownPointOf(person.id), ...shown, ...theirs])];
}

/** The key of the hashes: made at random once for this device, which it never leaves. */
function secretOf(store: Store): PromiseLike<unknown> {
  return deviceValueOnce(store.db, SECRET, () =>
    secretOfBytes(crypto.getRandomValues(new Uint8Array(SECRET_LENGTH))),
  );
}

/** Where it is kept that a point is not to be recorded: HMAC-SHA-256 (RFC 2104) of its key, never the key itself. */
function hashed(secret: unknown, keys: readonly PointKey[]): string[] {
  return keys.map((key) => `do-not-record:${keyedHashOf(String(secret), key)}`);
}
