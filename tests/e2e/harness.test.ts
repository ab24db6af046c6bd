import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ExtensionBrowser } from '../support/launch.ts';
import { ROOT } from '../support/source-tree.ts';
import { killWorker } from '../support/worker-death.ts';

/** What the tests themselves rely on in Chromium; Firefox's tests fail in their first step without it. */
const PROBE = join(ROOT, 'tests/fixtures/probe-extension');

let server: Server;
let port = 0;
let browser: ExtensionBrowser | undefined;

beforeAll(async () => {
  server = createServer((_, response) => response.end('<!doctype html><title>Page</title>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' ? (address?.port ?? 0) : 0;
});
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});
afterAll(() => server.close());

async function panelOf(launched: ExtensionBrowser) {
  return launched.openPanel(await launched.open(`http://127.0.0.1:${port}/page`));
}

test('the panel is really docked, 360 px wide, and can be clicked', async () => {
  browser = await ExtensionBrowser.launch({ extension: PROBE });
  const panel = await panelOf(browser);
  await panel.getByRole('button', { name: 'Count' }).click();
  await panel.getByRole('heading', { name: 'Started 1' }).waitFor();
  expect(await panel.evaluate(() => window.innerWidth)).toBe(360);
});

test('a request that the worker makes is noticed at the end of the run', async () => {
  const launched = await ExtensionBrowser.launch({ extension: PROBE });
  const panel = await panelOf(launched);
  await panel.goto(launched.url(`sidepanel.html#${port}`));
  await panel.reload();
  await panel.getByRole('button', { name: 'Speak' }).click();
  await panel.getByRole('heading', { name: 'Spoken' }).waitFor();
  await expect(launched.close()).rejects.toThrow(`http://127.0.0.1:${port}/spoken`);
});

test('a worker that was ended starts again at the next message', async () => {
  browser = await ExtensionBrowser.launch({ extension: PROBE });
  const panel = await panelOf(browser);
  await panel.getByRole('button', { name: 'Count' }).click();
  await panel.getByRole('heading', { name: 'Started 1' }).waitFor();
  await killWorker(browser);
  await vi.waitFor(async () => {
    await panel.getByRole('button', { name: 'Count' }).click();
    await panel.getByRole('heading', { name: 'Started 2' }).waitFor({ timeout: 500 });
  }, 10_000);
});

test('what was stored is there after a crash', async () => {
  browser = await ExtensionBrowser.launch({ extension: PROBE });
  await panelOf(browser);
  await browser.crashAndRestart();
  const panel = await panelOf(browser);
  await panel.getByRole('button', { name: 'Count' }).click();
  await panel.getByRole('heading', { name: 'Started 2' }).waitFor();
});
