import { browser } from 'wxt/browser';
import { handReminded } from './reminded-task.ts';

const ALARM = 'reminders';
const UNTIL = 'reminded-until';
const NOTIFICATION = 'task:';

/** How many of several tasks are named, and how much of each. */
const NAMED = 4;
const CUT = 100;

/** Without anything ahead it is looked again after a day. */
const DAY = 86_400_000;

/** Tells of tasks with a reminder after the first moment and until the second, and when the next one comes. */
export type ReadComing = (
  from: number,
  to: number,
) => Promise<{ due: { id: string; words: string }[]; next?: number }>;

/**
 * Reminds of tasks by notification, where the user allowed that. Nothing is kept in the worker: until when reminders
 * were shown lies in the browser's storage, and one alarm is set for the next, again whenever it is found missing.
 */
export function followReminders(read: ReadComing): void {
  // one after the other, so that none shows what another is about to show
  let last = Promise.resolve();
  const remind = () => {
    last = last.then(() => remindNow(read)).catch(() => undefined);
    return last;
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void remind();
  });
  browser.runtime.onStartup.addListener(() => void remind());
  browser.runtime.onInstalled.addListener(() => void remind());
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (!permissions.includes('notifications')) return;
    followPresses();
    void remind();
  });
  followPresses();
  void browser.alarms.get(ALARM).then((alarm) => (alarm === undefined ? remind() : undefined));
}

/** Has the worker look soon at what is to be reminded of: whoever wrote tasks calls it, and may close at once. */
export function remindSoon(): void {
  // the least that a browser waits
  void browser.alarms.create(ALARM, { delayInMinutes: 0.5 });
}

/** Whether the user allowed notifications. */
export function remindersAllowed(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Asks the user for notifications and tells what they said. Call it first thing in a click handler. */
export async function allowReminders(): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions: ['notifications'] });
  } catch {
    return false;
  }
}

async function remindNow(read: ReadComing): Promise<void> {
  const now = Date.now();
  const known: unknown = (await browser.storage.local.get(UNTIL))[UNTIL];
  // what was due before anything was ever shown is no news, nor is anything while a clock was wrong
  const from = typeof known === 'number' && known <= now ? known : now;
  const { due, next = now + DAY } = await read(from, now);
  await browser.alarms.create(ALARM, { when: Math.min(next, now + DAY) });
  if (due.length > 0 && (await remindersAllowed())) await show(due);
  // last: a worker that dies before shows the same once more, in the same notification
  await browser.storage.local.set({ [UNTIL]: now });
}

async function show(tasks: readonly { id: string; words: string }[]): Promise<void> {
  const lines = tasks.slice(0, NAMED).map(({ words }) => lineOf(words));
  const more = tasks.length - lines.length;
  await browser.notifications.create(`${NOTIFICATION}${tasks[0]?.id ?? ''}`.slice(0, 500), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: tasks.length === 1 ? 'To do' : `${tasks.length} things to do`,
    message: [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
    // Chromium takes it away after seconds, and whoever was not looking was not reminded; Firefox leaves that to the system
    ...(import.meta.env.FIREFOX ? {} : { requireInteraction: true }),
  });
}

function lineOf(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= CUT ? line : `${line.slice(0, CUT - 1).trimEnd()}…`;
}

/** The browser has no notifications before the user allowed them. */
function followPresses(): void {
  const { notifications } = browser as { notifications?: typeof browser.notifications };
  if (notifications?.onClicked.hasListener(press) === false)
    notifications.onClicked.addListener(press);
}

function press(notification: string): void {
  if (!notification.startsWith(NOTIFICATION)) return;
  void handReminded(notification.slice(NOTIFICATION.length));
  void browser.notifications.clear(notification);
}
