import { beforeEach, expect, test, vi } from 'vitest';
import { insertText } from '../../../lib/browser/insert-text.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

let granted: boolean;
let result: () => unknown;
let ran: { target: unknown; files?: unknown; args?: unknown }[];

beforeEach(() => {
  granted = true;
  result = () => 'inserted';
  ran = [];
  made.browser = {
    permissions: { contains: async () => granted },
    tabs: { get: async () => ({ url: 'https://mail.example/thread' }) },
    scripting: {
      executeScript: async (what: { target: unknown; files?: unknown; args?: unknown }) => {
        ran.push(what);
        return [{ result: result() }];
      },
    },
  };
});

test('brings the script that inserts into the tab, then hands it the text alone', async () => {
  expect(await insertText(7, 'Hello')).toEqual({ ok: true, value: undefined });
  expect(ran).toMatchObject([
    { target: { tabId: 7 }, files: ['/insert.js'] },
    { target: { tabId: 7 }, args: ['Hello'] },
  ]);
});

async function refusal(): Promise<string> {
  const inserted = await insertText(7, 'Hello');
  return inserted.ok ? '' : inserted.failure.message;
}

test('runs nothing where the site is not turned on, and says so', async () => {
  granted = false;
  expect(await refusal()).toContain('not turned on');
  expect(ran).toEqual([]);
});

test('says where no field has the cursor, and where the browser refuses', async () => {
  result = () => 'no-field';
  expect(await refusal()).toContain('No field of the page has the cursor');
  result = () => {
    throw new Error('closed');
  };
  expect(await refusal()).toContain('did not let anything be inserted');
});
