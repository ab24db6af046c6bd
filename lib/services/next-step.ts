import type { Holding } from '../domain/records/holding.ts';
import type { Rhythm } from '../domain/records/rhythm.ts';
import { asksAt } from '../domain/records/task.ts';
import { CONTACT_CHANNELS, touchOf } from '../domain/rules/customer/keep-in-touch.ts';
import { nextTaskOf } from '../domain/rules/customer/next-task.ts';
import { readHistory } from '../store/history.ts';
import type { Known } from '../store/known.ts';
import type { Store } from '../store/store.ts';
import { zoneHere } from './log-fields.ts';
import type { ContactView, TaskView, TouchView } from './views.ts';

/** What tells what is to be done next for a contact. */
export const NEXT_KINDS = ['task', 'case', 'rhythm'] as const;

type KnownOfNext = Known<(typeof NEXT_KINDS)[number]>;

/** What is to be done next for a contact: a task, or to get in touch where that comes before; `around` are the holdings around it. */
export async function nextStep(
  store: Store,
  contact: string,
  known: KnownOfNext,
  around: readonly Holding[],
): Promise<Pick<ContactView, 'next' | 'touch'>> {
  const next = nextTask(known, store.now());
  const touch = await nextTouch(store, contact, known.rhythm, around);
  const isFirst =
    next === undefined || next.paused === true || (touch?.due ?? 0) < asksAt(next, store.now());
  if (touch !== undefined && isFirst) return { touch };
  return next === undefined ? {} : { next };
}

function nextTask({ task, case: cases }: KnownOfNext, now: number): TaskView | undefined {
  const next = nextTaskOf(task, cases, now);
  if (next === undefined) return undefined;
  const { id, words, due, snoozed, zone } = next.task;
  const rest = snoozed === undefined ? {} : { snoozed };
  const pause = next.paused ? { paused: true as const } : {};
  return { id, words, due, ...rest, ...pause, zone, more: next.more };
}

async function nextTouch(
  store: Store,
  contact: string,
  rhythms: readonly Rhythm[],
  around: readonly Holding[],
): Promise<TouchView | undefined> {
  if (rhythms.length === 0) return undefined;
  const query = { channels: CONTACT_CHANNELS, limit: 1, now: store.now() };
  const { newest } = await readHistory(store.db, contact, query, around);
  const zone = zoneHere();
  const touch = touchOf(rhythms, newest, zone);
  return touch === undefined ? undefined : { ...touch, zone };
}
