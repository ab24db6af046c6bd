import type { Holding } from '../domain/records/holding.ts';
import type { Task } from '../domain/records/task.ts';
import { decodeAll } from './codec.ts';
import { strandsOf } from './history.ts';
import { matchingRows } from './matching-rows.ts';
import type { AlongsideDatabase } from './schema.ts';

/** What is still to be done for a contact, soonest first; `held` are all holdings around it. */
export async function openTasks(
  db: AlongsideDatabase,
  contactId: string,
  held: readonly Holding[],
  now: number,
): Promise<Task[]> {
  const strands = strandsOf(contactId, held, now);
  const points = strands.map((one) => one.point);
  const rows = await matchingRows(db, 'task', 'point', points);
  const theirs = rows.filter((row) => {
    const written = Number(row['written']);
    return strands.some(
      ({ point, from, until, belongs }) =>
        point === row['point'] && from <= written && written < until && belongs(row),
    );
  });
  const tasks = await decodeAll(db, 'task', theirs);
  return tasks.filter((one) => one.done === undefined).sort((a, b) => a.due - b.due);
}
