import { beforeEach, expect, test, vi } from 'vitest';
import { syncRegistrations } from '../../../lib/browser/registrations.ts';
import { createWorld } from './world.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

let world: ReturnType<typeof createWorld>;
beforeEach(() => {
  world = createWorld();
  made.browser = world.browser;
});

const matches = () => world.registered.map((one) => [one.id, ...one.matches]);

test('registrations follow the grants, there and back', async () => {
  await syncRegistrations();
  expect(matches()).toEqual([]);
  world.granted.push('https://desk.example/*');
  await syncRegistrations();
  expect(matches()).toEqual([['probe', 'https://desk.example/*']]);
  world.granted.push('https://mail.example/*');
  await syncRegistrations();
  expect(matches()).toEqual([['probe', 'https://desk.example/*', 'https://mail.example/*']]);
  world.granted.length = 0;
  await syncRegistrations();
  expect(matches()).toEqual([]);
});

test('what is right already is left alone', async () => {
  world.granted.push('https://desk.example/*');
  await syncRegistrations();
  const register = vi.spyOn(world.browser.scripting, 'registerContentScripts');
  const unregister = vi.spyOn(world.browser.scripting, 'unregisterContentScripts');
  await syncRegistrations();
  expect(register).not.toHaveBeenCalled();
  expect(unregister).not.toHaveBeenCalled();
});

test('many calls at once run one after the other', async () => {
  world.granted.push('https://desk.example/*');
  await Promise.all(Array.from({ length: 20 }, () => syncRegistrations()));
  expect(matches()).toEqual([['probe', 'https://desk.example/*']]);
});

test('a registration of an older version is replaced', async () => {
  world.granted.push('https://desk.example/*');
  world.registered.push({ id: 'probe', js: ['old.js'], matches: ['https://desk.example/*'] });
  world.registered.push({
    id: 'removed-site',
    js: ['removed.js'],
    matches: ['https://x.example/*'],
  });
  await syncRegistrations();
  expect(world.registered.map(({ id, js }) => [id, ...js])).toEqual([['probe', 'probe.js']]);
});

test('a call that fails does not stop the next', async () => {
  world.granted.push('https://desk.example/*');
  vi.spyOn(world.browser.scripting, 'registerContentScripts').mockRejectedValueOnce(
    new Error('no'),
  );
  await expect(syncRegistrations()).rejects.toThrow('no');
  await syncRegistrations();
  expect(matches()).toEqual([['probe', 'https://desk.example/*']]);
});

test('page scripts run in the top frame only, and stay registered', async () => {
  world.granted.push('https://desk.example/*');
  await syncRegistrations();
  expect(world.registered[0]).toMatchObject({
    allFrames: false,
    persistAcrossSessions: true,
    runAt: 'document_idle',
  });
});
