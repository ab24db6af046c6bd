import { beforeEach, expect, it, vi } from 'vitest';
import { ownProposals } from '../../../lib/browser/own-proposals.ts';
import { openWelcome, openWelcomeOnce } from '../../../lib/browser/welcome.ts';
import { createSessionArea } from './session-area.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

let local: ReturnType<typeof createSessionArea>;
const create = vi.fn<(tab: { url: string }) => Promise<void>>(async () => undefined);
beforeEach(() => {
  local = createSessionArea();
  create.mockClear();
  const runtime = { getURL: (path: string) => `chrome-extension://alongside${path}` };
  made.browser = { storage: { local }, tabs: { create }, runtime };
});

it('the page of the first run opens by itself once, and again whenever it is asked for', async () => {
  await openWelcomeOnce();
  await openWelcomeOnce();
  expect(create).toHaveBeenCalledTimes(1);
  expect(create.mock.calls[0]?.[0].url).toMatch(/\/welcome\.html$/);
  await openWelcome();
  expect(create).toHaveBeenCalledTimes(2);
});

it('proposals for own addresses are texts of a sensible length, none where nothing was found', async () => {
  expect(await ownProposals()).toEqual([]);
  const kept = [
    'me@x.example',
    7,
    'a'.repeat(400),
    ...Array.from({ length: 40 }, (_, n) => `a${n}@x.example`),
  ];
  await local.set({ 'own-proposals': kept });
  const found = await ownProposals();
  expect(found).toHaveLength(20);
  expect(found[0]).toBe('me@x.example');
});
