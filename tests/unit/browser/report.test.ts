import { beforeEach, expect, test, vi } from 'vitest';
import { reportOf } from '../../../lib/browser/report.ts';
import { createWorld } from './world.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

const THREAD = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJWDsKmvPLTabcdefghjklmnp';

const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36';

let result: unknown;
beforeEach(() => {
  const { browser } = createWorld();
  result = '(page)\n html lang=en\n  body class';
  made.browser = {
    ...browser,
    runtime: { ...browser.runtime, getManifest: () => ({ version: '1.2.3' }) },
    scripting: {
      ...browser.scripting,
      executeScript: async () => {
        if (result === undefined) throw new Error('Cannot access contents of the page.');
        return [{ result }];
      },
    },
  };
});

test('a report names site, kind of page, version and what was missing, above the tree', async () => {
  const report = await reportOf(1, THREAD, ['messages', 'from'], CHROME);
  expect(report?.split('\n')).toEqual([
    'Alongside 1.2.3, report of a page',
    'site: gmail, kind of page: thread',
    'browser: Chrome/140',
    'missing: messages, from',
    '',
    '(page)',
    ' html lang=en',
    '  body class',
  ]);
});

test('a report holds nothing of the address, and no line or name that is none of ours', async () => {
  result = '(page)\n html\nana@lumo.example\n <b>Ana</b>\n  p "text"\n https://x.example/';
  const report = await reportOf(
    1,
    THREAD,
    ['from', 'ana@lumo.example', 'https://x.example/'],
    CHROME,
  );
  expect(report).not.toMatch(/FMfcg|ana|Ana|https|<|@/);
  expect(report).toContain('missing: from\n');
  expect(report).toContain('\n  p "text"');
});

test.each([[undefined], [''], [7], [{ tree: 'x' }]])(
  'a page that gives %j in place of a tree gives no tree',
  async (given) => {
    result = given;
    const report = await reportOf(1, THREAD, [], CHROME);
    if (given === '') expect(report).toContain('missing: nothing named');
    else expect(report).toBeUndefined();
  },
);
