import { beforeEach, expect, it, vi } from 'vitest';
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
