import { beforeEach, describe, expect, test, vi } from 'vitest';
import { followReminded } from '../../../lib/browser/reminded-task.ts';
import {
  allowReminders,
  followReminders,
  type ReadComing,
  remindersAllowed,
  remindSoon,
} from '../../../lib/browser/reminders.ts';
import { createEvent } from './event.ts';
import { createSessionArea } from './session-area.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

const NOON = Date.UTC(2026, 2, 2, 12);
const HOUR = 3_600_000;

interface Notification {
  title: string;
  message: string;
}

/** A browser with an alarm clock and notifications, which outlive its worker. */
function createBrowser() {
  const local = createSessionArea();
  const session = createSessionArea();
  const alarms = new Map<string, { when?: number; delayInMinutes?: number }>();
  const shown: (readonly [id: string, Notification])[] = [];
  const happened: string[] = [];
  const state = { allowed: true, refusesPanel: false, panelIsOpen: false };
  const events = () => ({
    onAlarm: createEvent<{ name: string }>(),
    onStartup: createEvent<void>(),
    onInstalled: createEvent<void>(),
    onAdded: createEvent<{ permissions?: string[] }>(),
    onClicked: createEvent<string>(),
  });
  let heard = events();
  const notifications = () => ({
    create: async (id: string, one: Notification) => void shown.push([id, one]),
    clear: async (id: string) => void happened.push(`clear ${id}`),
    onClicked: { ...heard.onClicked, hasListener: () => heard.onClicked.count() > 0 },
  });
  const begin = () => {
    heard = events();
    made.browser = {
      storage: { local, session },
      runtime: {
        onStartup: heard.onStartup,
        onInstalled: heard.onInstalled,
        getURL: (path: string) => `chrome-extension://self${path}`,
        getContexts: async () => (state.panelIsOpen ? [{}] : []),
      },
      alarms: {
        onAlarm: heard.onAlarm,
        get: async (name: string) => alarms.get(name),
        create: async (name: string, alarm: { when: number }) => void alarms.set(name, alarm),
      },
      permissions: {
        onAdded: heard.onAdded,
        contains: async () => state.allowed,
        request: async () => {
          state.allowed = true;
          return true;
        },
      },
      ...(state.allowed ? { notifications: notifications() } : {}),
      windows: {
        getLastFocused: async () => ({ id: 4 }),
        getCurrent: async () => ({ id: 4 }),
        update: async (id: number) => void happened.push(`focus ${id}`),
      },
      sidePanel: {
        open: async ({ windowId }: { windowId: number }) => {
          if (state.refusesPanel) throw new Error('may only be called in response to a gesture');
          happened.push(`panel ${windowId}`);
        },
      },
      tabs: { create: async ({ url }: { url: string }) => void happened.push(`tab ${url}`) },
    };
  };
  return {
    state,
    alarms,
    shown,
    happened,
    session,
    /** A worker of its own: nothing that the one before kept in variables is there. */
    wake: (read: ReadComing) => {
      begin();
      followReminders(read);
    },
    allow: () => {
      state.allowed = true;
      Object.assign(made.browser, { notifications: notifications() });
    },
    heard: () => heard,
  };
}

/** What a store with these reminders answers. */
const storeWith =
  (...tasks: (readonly [id: string, at: number])[]): ReadComing =>
  async (from, to) => {
    const due = tasks.filter(([, at]) => at > from && at <= to);
    const later = tasks.map(([, at]) => at).filter((at) => at > to);
    return {
      due: due.map(([id]) => ({ id, words: `Do ${id}` })),
      ...(later.length === 0 ? {} : { next: Math.min(...later) }),
    };
  };

let world: ReturnType<typeof createBrowser>;
const ring = () => world.heard().onAlarm.fire({ name: 'reminders' });
const alarm = () => world.alarms.get('reminders')?.when;
const settle = () => vi.waitFor(() => expect(alarm()).toBeDefined());
const wakeWith = async (read: ReadComing) => {
  world.wake(read);
  await settle();
  // what is under way is through once another round is
  await ring();
  await vi.advanceTimersByTimeAsync(1);
};

beforeEach(() => {
  vi.useFakeTimers({ now: NOON, shouldAdvanceTime: true });
  world = createBrowser();
});

describe('reminders', () => {
  test('come at their time by one notification, once', async () => {
    await wakeWith(storeWith(['quote', NOON + HOUR], ['visit', NOON + 2 * HOUR]));
    expect(alarm()).toBe(NOON + HOUR);
    expect(world.shown).toEqual([]);
    vi.setSystemTime(NOON + HOUR);
    await ring();
    await vi.waitFor(() => expect(alarm()).toBe(NOON + 2 * HOUR));
    await ring();
    // it stays until somebody has seen it
    const told = { title: 'To do', message: 'Do quote', requireInteraction: true };
    expect(world.shown).toMatchObject([['task:quote', told]]);
  });

  test('survive the death of the worker and of the browser, and what came meanwhile comes in one', async () => {
    const read = storeWith(
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => [id, NOON + index * HOUR] as const),
    );
    await wakeWith(read);
    world.alarms.clear();
    vi.setSystemTime(NOON + 9 * HOUR);
    world.wake(read);
    await vi.waitFor(() => expect(world.shown).toHaveLength(1));
    await world.heard().onStartup.fire();
    await settle();
    await ring();
    expect(world.shown).toHaveLength(1);
    expect(world.shown[0]?.[1]).toMatchObject({
      title: '5 things to do',
      message: 'Do b\nDo c\nDo d\nDo e\nand 1 more',
    });
  });

  test('of the past are no news when the user allows them, and from then on they come', async () => {
    world.state.allowed = false;
    const read = storeWith(['old', NOON + HOUR], ['new', NOON + 3 * HOUR]);
    await wakeWith(read);
    vi.setSystemTime(NOON + 2 * HOUR);
    await ring();
    await vi.waitFor(() => expect(alarm()).toBe(NOON + 3 * HOUR));
    expect(await remindersAllowed()).toBe(false);
    world.allow();
    await world.heard().onAdded.fire({ permissions: ['notifications'] });
    vi.setSystemTime(NOON + 3 * HOUR);
    await ring();
    await vi.waitFor(() => expect(world.shown.map(([id]) => id)).toEqual(['task:new']));
    expect(world.heard().onClicked.count()).toBe(1);
  });

  test('are looked for soon after a task was written, and once a day without any', async () => {
    await wakeWith(storeWith());
    expect(Math.round(((alarm() ?? 0) - NOON) / HOUR)).toBe(24);
    remindSoon();
    expect(world.alarms.get('reminders')).toEqual({ delayInMinutes: 0.5 });
    expect(await allowReminders()).toBe(true);
  });

  test('go on after a reading that failed', async () => {
    let fails = true;
    const whole = storeWith(['quote', NOON + HOUR]);
    const read: ReadComing = (from, to) =>
      fails ? Promise.reject(new Error('closed')) : whole(from, to);
    world.wake(read);
    await ring();
    fails = false;
    await ring();
    await vi.waitFor(() => expect(alarm()).toBe(NOON + HOUR));
  });

  test('say what the user wrote on one line, cut where it is long', async () => {
    const words = `Send\n  the ${'x'.repeat(200)}`;
    const read: ReadComing = async (from, to) =>
      from < to ? { due: [{ id: 'long', words }] } : { due: [] };
    await wakeWith(read);
    vi.setSystemTime(NOON + HOUR);
    await ring();
    await vi.waitFor(() => expect(world.shown).toHaveLength(1));
    const [, { message } = { message: '' }] = world.shown[0] ?? [];
    expect(message).toMatch(/^Send the x+…$/);
    expect(message).toHaveLength(100);
  });
});

describe('a press on a notification', () => {
  const press = (id: string) => world.heard().onClicked.fire(id);
  const gotten = () => {
    const tasks: string[] = [];
    followReminded((task) => tasks.push(task));
    return tasks;
  };

  test('opens the panel of the window in front at the contact of the task', async () => {
    await wakeWith(storeWith());
    const tasks = gotten();
    await press('task:quote');
    await vi.waitFor(() => expect(tasks).toEqual(['quote']));
    await vi.waitFor(() =>
      expect(world.happened).toEqual(['clear task:quote', 'panel 4', 'focus 4']),
    );
  });

  test('opens the panel in a tab where the browser opens none beside the page', async () => {
    world.state.refusesPanel = true;
    await wakeWith(storeWith());
    await press('task:quote');
    await vi.waitFor(() =>
      expect(world.happened).toContain('tab chrome-extension://self/sidepanel.html'),
    );
  });

  test('needs no other panel where one is open', async () => {
    Object.assign(world.state, { refusesPanel: true, panelIsOpen: true });
    await wakeWith(storeWith());
    await press('task:quote');
    await vi.waitFor(() => expect(world.happened).toEqual(['clear task:quote', 'focus 4']));
  });

  test('of somebody else does nothing', async () => {
    await wakeWith(storeWith());
    await press('update');
    expect(world.happened).toEqual([]);
  });
});
