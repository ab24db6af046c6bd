import { CHANNELS } from '../domain/channel.ts';
import type { Holding } from '../domain/records/holding.ts';
import { asksAt, type Task } from '../domain/records/task.ts';
import { isPaused } from '../domain/rules/automation/paused.ts';
import { isContact, touchOf } from '../domain/rules/customer/keep-in-touch.ts';
import { readHistory } from '../store/history.ts';
import { knownAbout } from '../store/known.ts';
import type { Store } from '../store/store.ts';
import { zoneHere } from './log-fields.ts';
import type { ContactView, TaskView, TouchView } from './views.ts';

const CONTACT_CHANNELS = CHANNELS.filter(isContact);

/** What is to be done next for a contact: a task, or to get in touch where that comes before; `around` are the holdings around it. */
export async function nextStep(
  store: Store,
  contact: string,
  around: readonly Holding[],
): Promise<Pick<ContactView, 'next' | 'touch'>> {
  const [next, touch] = await Promise.all([
    nextTask(store, contact, around),
    nextTouch(store, contact, around),
  ]);
  const isFirst =
    next === undefined || next.paused === true || (touch?.due ?? 0) < asksAt(next, store.now());
  if (touch !== undefined && isFirst) return { touch };
  return next === undefined ? {} : { next };
}

async function nextTask(
  store: Store,
  contact: string,
  around: readonly Holding[],
): Promise<TaskView | undefined> {
  const now = store.now();
  const tasks = await knownAbout(store.db, 'task', contact, around, now);
  const open = tasks.filter((one) => one.done === undefined);
  const mayPause = open.some(({ waits }) => waits === true);
  const cases = mayPause ? await knownAbout(store.db, 'case', contact, around, now) : [];
  const asksFirst = (one: Task, other: Task) =>
    Number(isPaused(one, cases)) - Number(isPaused(other, cases)) ||
    asksAt(one, now) - asksAt(other, now);
  const [next, ...others] = open.sort(asksFirst);
  if (next === undefined) return undefined;
  const { id, words, due, snoozed, zone } = next;
  const rest = snoozed === undefined ? {} : { snoozed };
  const pause = isPaused(next, cases) ? { paused: true as const } : {};
  return { id, words, due, ...rest, ...pause, zone, more: others.length };
}

async function nextTouch(
  store: Store,
  contact: string,
  around: readonly Holding[],
): Promise<TouchView | undefined> {
  const now = store.now();
  const rhythms = await knownAbout(store.db, 'rhythm', contact, around, now);
  if (rhythms.length === 0) return undefined;
  const query = { channels: CONTACT_CHANNELS, limit: 1, now };
  const { newest } = await readHistory(store.db, contact, query, around);
  const zone = zoneHere();
  const touch = touchOf(rhythms, newest, zone);
  return touch === undefined ? undefined : { ...touch, zone };
}
