import { type Task, taskSchema } from '../domain/records/task.ts';
import { AHEAD, remindersOf } from '../domain/reminder.ts';
import { hasOpenConcern } from './waiting-tasks.ts';

/** What reminds of itself. */
interface ComingTasks {
  /** Open tasks with a reminder in the stretch of time that was asked about, the soonest first. */
  due: Pick<Task, 'id' | 'words'>[];
  /** When the next reminder after it comes, in milliseconds since 1970. */
  next?: number;
}

/**
 * The tasks with a reminder after `from` and until `to`, paused ones left out, and when the next one comes; none while
 * there is no store. It reads the database as it lies, without what the panel reads it with: a worker wakes for this
 * and for little else.
 */
export async function comingTasks(from: number, to: number): Promise<ComingTasks> {
  const db = await openAsItIs('alongside');
  if (db === undefined) return { due: [] };
  try {
    const due = new Map<string, { task: Task; at: number }>();
    let next: number | undefined;
    const take = (row: unknown) => {
      const task = taskSchema.safeParse(row).data;
      if (task === undefined || task.deleted === true || task.done !== undefined) return;
      for (const at of remindersOf(task)) {
        if (at > to) next = Math.min(next ?? at, at);
        else if (at > from) due.set(task.id, { task, at });
      }
    };
    const tasks = db.transaction('tasks').objectStore('tasks');
    for (const name of ['due', 'snoozed']) {
      const index = tasks.index(name);
      const isPast = (at: number) => at - AHEAD > to && next !== undefined && at - AHEAD > next;
      await eachFrom(index, from, ({ key, value }) => {
        if (isPast(Number(key))) return false;
        take(value);
        return true;
      });
    }
    const sooner = [...due.values()].sort((one, other) => one.at - other.at);
    const paused = await Promise.all(
      sooner.map(async ({ task }) => task.waits === true && hasOpenConcern(db, task.point, to)),
    );
    const asking = sooner.filter((_, index) => paused[index] !== true);
    return {
      due: asking.map(({ task: { id, words } }) => ({ id, words })),
      ...(next === undefined ? {} : { next }),
    };
  } finally {
    db.close();
  }
}

/** The database in the version in which it lies there; undefined where there is none, or none with these indexes yet. */
function openAsItIs(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name);
    // there is none: the panel is to make it
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => resolve(undefined);
    request.onsuccess = () => {
      const db = request.result;
      if (hasIndexes(db)) return resolve(db);
      db.close();
      return resolve(undefined);
    };
  });
}

function hasIndexes(db: IDBDatabase): boolean {
  if (!db.objectStoreNames.contains('tasks')) return false;
  const { indexNames } = db.transaction('tasks').objectStore('tasks');
  return indexNames.contains('due') && indexNames.contains('snoozed');
}

/** Hands over what an index has after a value, in its order, until told to stop. */
function eachFrom(
  index: IDBIndex,
  from: number,
  take: (one: { key: IDBValidKey; value: unknown }) => boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = index.openCursor(IDBKeyRange.lowerBound(from, true));
    request.onerror = () => reject(new Error('The tasks could not be read.'));
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor === null || !take(cursor)) resolve();
      else cursor.continue();
    };
  });
}
