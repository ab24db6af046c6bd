import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ExtensionBrowser } from '../support/launch.ts';
import { ROOT } from '../support/source-tree.ts';

const PAGE = 'https://navigator.gmx.net';
const FRAME = 'https://webmailer.gmx.net';
/** Anybody's page, which puts the frame of the mailer into itself. */
const STRANGER = 'https://stranger.example';

const saved = (name: string) =>
  readFileSync(join(ROOT, `tests/fixtures/pages/gmx/${name}.html`), 'utf8');

let browser: ExtensionBrowser;
/** What the frame of the mailer shows when it is loaded. */
let shown: string;

beforeEach(async () => {
  shown = saved('list-only');
  browser = await ExtensionBrowser.launch();
  const around = `<!doctype html><title>Mail</title><iframe name="mail" src="${FRAME}/mail" width="900" height="600"></iframe>`;
  const answers: [string, () => string][] = [
    [PAGE, () => around],
    [STRANGER, () => around],
    [FRAME, () => shown],
  ];
  for (const [origin, body] of answers)
    await browser.context.route(`${origin}/**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: body() }),
    );
});
afterEach(() => browser.close());

const person = (name: string) => ({ level: 1, name, exact: true });

test('a mail in the frame that its site is drawn in is recognised, and followed', async () => {
  const page = await browser.open(`${PAGE}/mail?sid=secret`);
  const panel = await browser.openPanel(page);
  await panel.getByText('Nobody on this page').waitFor();
  shown = saved('mail');
  await page.frame('mail')?.goto(`${FRAME}/mail`);
  await panel.getByRole('heading', person('Ana Pereira')).waitFor();
  shown = saved('list-only');
  await page.frame('mail')?.goto(`${FRAME}/mail`);
  await panel.getByText('Nobody on this page').waitFor();
});

test('a change below its open shadow roots is noticed', async () => {
  shown = saved('mail');
  const page = await browser.open(`${PAGE}/mail`);
  const panel = await browser.openPanel(page);
  await panel.getByRole('heading', person('Ana Pereira')).waitFor();
  await page.frame('mail')?.evaluate(() => {
    const list = document.querySelector('mail-list-container');
    list?.querySelector('webmailer-mail-detail')?.remove();
  });
  await panel.getByText('Nobody on this page').waitFor();
});

test('the same frame in the page of a stranger says nothing', async () => {
  shown = saved('mail');
  const page = await browser.open(`${STRANGER}/`);
  const panel = await browser.openPanel(page);
  await panel.getByRole('heading', person('stranger.example')).waitFor();
  await page.frame('mail')?.goto(`${FRAME}/mail`);
  const heading = panel.getByRole('heading', { level: 1 });
  expect(await heading.allTextContents()).toEqual(['stranger.example']);
});
