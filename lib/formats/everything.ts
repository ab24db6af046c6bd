import * as z from 'zod/mini';
import { canonical } from '../domain/ledger/canonical.ts';
import { type Change, changeSchema } from '../domain/ledger/change.ts';
import { chainHolds } from '../domain/ledger/proof.ts';
import type { Recipe } from '../domain/recipe.ts';
import { recipeSchema } from '../domain/recipe-schema.ts';
import type { RecordKind, Records } from '../domain/records/kinds.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { deviceOf, isStamp } from '../domain/stamp.ts';
import { type Check, checkedList, eachIdOnce, unreadable } from './checked-list.ts';
import { checkedRecords } from './checked-records.ts';

/** The version of the format that is written; older ones will always be read. */
export const EVERYTHING_VERSION = 7;

/** The largest file that is read: 512 MB of text. */
export const EVERYTHING_LIMIT = 512 * 1024 * 1024;

/** What "Export everything" holds; docs/export-format.md describes it for others. */
export interface Everything {
  records: { [K in RecordKind]: Records[K][] };
  changes: Change[];
  /** The sites that somebody taught, by origin. */
  taught: Recipe[];
}

const unread = z.array(z.unknown());

/** The kinds that the first version knew: no file is without them. */
const FROM_THE_FIRST = [
  'contact',
  'company',
  'point',
  'holding',
  'message',
  'interaction',
  'dismissal',
] as const satisfies readonly RecordKind[];

const headSchema = z.object({
  format: z.literal('alongside-everything'),
  version: z.literal([1, 2, 3, 4, 5, 6, EVERYTHING_VERSION]),
  exported: z.iso.datetime(),
  records: z.record(z.string(), unread),
  changes: unread,
  // older files knew no taught sites
  taught: z._default(unread, []),
});

/** Everything as one JSON text; equal stores give equal text but for `exported`. */
export function writeEverything(everything: Everything, exported: Date): string {
  const head = { format: 'alongside-everything', version: EVERYTHING_VERSION };
  return `${canonical({ ...head, exported: exported.toISOString(), ...everything })}\n`;
}

/** Reads such a text; a failure says in a sentence what is wrong, and nothing of a damaged file is taken. */
export function readEverything(text: string): Result<Everything> {
  if (text.length > EVERYTHING_LIMIT)
    return failure('refused', 'This file is larger than 512 MB. Nothing was imported.');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failure(
      'damaged',
      'This file is not an Alongside export, or it is cut off. Nothing was imported.',
    );
  }
  const head = headSchema.safeParse(json);
  if (!head.success) return unreadable(head.error.issues[0]?.path.map(String).join(' › ') ?? '');
  const missing = FROM_THE_FIRST.find((kind) => head.data.records[kind] === undefined);
  if (missing !== undefined) return unreadable(`records › ${missing}`);
  const records = checkedRecords(head.data.records);
  if (!records.ok) return records;
  const once = eachIdOnce();
  const changes = checkedList(
    changeSchema,
    head.data.changes,
    'changes',
    (change) => once(change) ?? stampedByItsDevice(change),
  );
  if (!changes.ok) return changes;
  if (!ledgerHolds(changes.value)) {
    return failure(
      'damaged',
      'The ledger in this file was changed or is incomplete. Nothing was imported.',
    );
  }
  const taught = checkedList(recipeSchema, head.data.taught, 'taught', eachOriginOnce());
  if (!taught.ok) return taught;
  return success({ records: records.value, changes: changes.value, taught: taught.value });
}

function eachOriginOnce(): Check<Recipe> {
  const origins = eachIdOnce();
  return ({ origin }) => origins({ id: origin });
}

// the clock goes on from the last stamp: one that is none would stop it
function stampedByItsDevice({ id, device }: Change): string | undefined {
  return isStamp(id) && deviceOf(id) === device ? undefined : 'its stamp is not its device’s';
}

function ledgerHolds(changes: readonly Change[]): boolean {
  const chains = new Map<string, Change[]>();
  for (const change of changes) {
    const chain = chains.get(change.device) ?? [];
    chain.push(change);
    chains.set(change.device, chain);
  }
  return [...chains.values()].every((chain) => chainHolds(chain.sort((a, b) => a.seq - b.seq)));
}
