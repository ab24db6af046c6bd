import { type Case, caseIdOf, MOST_REOPENED } from '../domain/records/case.ts';
import { failure, type Result, success } from '../domain/result.ts';
import { endOfDay, instantOfWallTime, wallTimeOf } from '../domain/wall-clock.ts';
import type { Write } from '../store/ledger.ts';
import type { Reader } from '../store/reader.ts';
import type { Store } from '../store/store.ts';
import { zoneHere } from './log-fields.ts';
import { markedWrites } from './marked-writes.ts';
import { refusedUnder } from './refused-writes.ts';
import type { Written } from './views.ts';
import { write } from './write.ts';

const GONE = 'This concern was deleted meanwhile.';

const DAY = 86_400_000;

/** After so many days the one whose concern was resolved is asked whether it was. */
export const ASKED_AFTER_DAYS = 3;

/** Makes a case of an entry: what was said in it is a concern. Once there, it is only opened again. */
export async function raiseCase(
  store: Store,
  interaction: string,
): Promise<Result<Written<undefined>>> {
  return write(store, 'concern', async (reader, by) => {
    const entry = await reader.live('interaction', interaction);
    if (entry === undefined) return failure('not-found', 'This entry was deleted meanwhile.');
    const refused = await refusedUnder(store, reader, entry);
    if (refused !== undefined) return refused;
    const id = caseIdOf(interaction);
    const known = await reader.get('case', id);
    if (known !== undefined && known.deleted !== true)
      return success({ writes: reopening(known, store.now()), value: undefined });
    const words = entry.summary || entry.subject || 'A concern';
    const marked = { ...entry, summary: words, mark: 'concern' as const, author: by };
    const writes: Write[] = [
      ...markedWrites({ ...marked, written: store.now() }),
      { kind: 'interaction', id: interaction, set: { mark: 'concern' } },
    ];
    return success({ writes, value: undefined });
  });
}

/** Resolves a concern now, and makes the task to ask whether it was solved well; once it is, nothing changes. */
export async function resolveCase(store: Store, id: string): Promise<Result<Written<undefined>>> {
  return write(store, 'resolved', async (reader, by) => {
    const known = await reader.live('case', id);
    if (known === undefined) return failure('not-found', GONE);
    if (known.resolved !== undefined) return success({ writes: [], value: undefined });
    const now = store.now();
    const zone = zoneHere();
    const day = endOfDay(wallTimeOf(now, zone)) + ASKED_AFTER_DAYS * DAY;
    const ask = {
      point: known.point,
      words: `Ask whether it was solved well: ${known.words}`.slice(0, 400),
      due: instantOfWallTime(day, zone),
      snoozed: undefined,
      zone,
      author: by,
      written: now,
      done: undefined,
      deleted: undefined,
    };
    const writes: Write[] = [
      {
        kind: 'case',
        id,
        set: { resolved: now, solved: known.solved ?? known.reopened?.[0] ?? now },
      },
      { kind: 'task', id: askIdOf(known), set: ask },
    ];
    return success({ writes, value: undefined });
  });
}

/** Opens a resolved concern again; nobody is to be asked any more. */
export async function reopenCase(store: Store, id: string): Promise<Result<Written<undefined>>> {
  return write(store, 'reopened', async (reader) => {
    const known = await reader.live('case', id);
    if (known === undefined) return failure('not-found', GONE);
    if (known.resolved === undefined) return success({ writes: [], value: undefined });
    const writes = [...reopening(known, store.now()), ...(await unasked(reader, known))];
    return success({ writes, value: undefined });
  });
}

/** Deletes a concern; the entry it was raised in stays. */
export async function deleteCase(store: Store, id: string): Promise<Result<Written<undefined>>> {
  return write(store, 'delete', async (reader) => {
    const known = await reader.live('case', id);
    if (known === undefined) return failure('not-found', GONE);
    const gone: Write = { kind: 'case', id, set: { deleted: true } };
    return success({ writes: [gone, ...(await unasked(reader, known))], value: undefined });
  });
}

function reopening(known: Case, now: number): Write[] {
  if (known.resolved === undefined) return [];
  const reopened = [...(known.reopened ?? []), now].slice(-MOST_REOPENED);
  return [{ kind: 'case', id: known.id, set: { resolved: undefined, reopened } }];
}

/** A case that is resolved again is asked about again. */
function askIdOf({ id, reopened }: Case): string {
  return `t-${id}-${reopened?.length ?? 0}`;
}

async function unasked(reader: Reader, known: Case): Promise<Write[]> {
  const task = await reader.live('task', askIdOf(known));
  if (task === undefined || task.done !== undefined) return [];
  return [{ kind: 'task', id: task.id, set: { deleted: true } }];
}
