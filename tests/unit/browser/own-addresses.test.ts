import { beforeEach, expect, test, vi } from 'vitest';
import {
  ownAddresses,
  setOwnAddresses,
  watchOwnAddresses,
} from '../../../lib/browser/own-addresses.ts';
import { createSessionArea } from './session-area.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

let local: ReturnType<typeof createSessionArea>;
beforeEach(() => {
  local = createSessionArea();
  made.browser = { storage: { local } };
});

test('own addresses are kept tidy, each once', async () => {
  await setOwnAddresses([' Anna@Example.test ', 'anna@example.test', '', 'our.example']);
  expect(await ownAddresses()).toEqual(['anna@example.test', 'our.example']);
});

test('without any there is an empty list', async () => {
  expect(await ownAddresses()).toEqual([]);
});

test('what is no list of addresses counts as none', async () => {
  await local.set({ own: 'anna@example.test' });
  expect(await ownAddresses()).toEqual([]);
  await local.set({ own: [1, null, 'our.example', 'x'.repeat(321)] });
  expect(await ownAddresses()).toEqual(['our.example']);
});

test('a change is told, until one stops listening', async () => {
  const seen: string[][] = [];
  const stop = watchOwnAddresses((own) => seen.push(own));
  await setOwnAddresses(['our.example']);
  await local.set({ theme: 'dark' });
  stop();
  await setOwnAddresses([]);
  expect(seen).toEqual([['our.example']]);
});
