import { createServer } from 'node:http';
import { expect } from 'vitest';
import { bothTest } from '../../support/both-test.ts';
import type { Practice } from '../../support/practice.ts';
import { storedRows } from '../../support/stored-rows.ts';

const SENTENCE = 'Mills in the north raise the price of paper, and nobody knows for how long. ';
const LONG = `<p>${SENTENCE.repeat(3)}</p>`;

/** Parts that nobody in front of the page sees, each in a way of its own. */
const UNSEEN = [
  '<p style="display:none">unseen</p>',
  '<p style="visibility:hidden">unseen</p>',
  '<div style="opacity:0"><p>unseen</p></div>',
  '<p class="reader">unseen</p>',
  '<p style="position:absolute;left:-9999px">unseen</p>',
  '<p style="font-size:0">unseen</p>',
  '<p style="text-indent:-9999px">unseen</p>',
  '<div style="height:0;overflow:hidden"><p>unseen</p></div>',
  '<details><summary>More</summary><p>unseen</p></details>',
  '<form><input type="password" value="unseen"><textarea>unseen</textarea></form>',
  '<p contenteditable>unseen</p>',
].join('');

/** Parts that are merely scrolled away. */
const AWAY = [
  '<div style="content-visibility:auto;contain-intrinsic-size:9000px"><p>Far below.</p></div>',
  `<div id="list" style="height:60px;overflow:auto"><p>Scrolled past. ${SENTENCE}</p><p style="height:900px">${SENTENCE}</p></div>`,
].join('');

const HEAD = `<title>Paper prices rise in the north again - Print Week</title>
  <meta property="og:site_name" content="Print Week">
  <style>.reader { position: absolute; width: 1px; height: 1px; overflow: hidden }</style>
  <script>
    customElements.define('x-mark', class extends HTMLElement {
      constructor() { super(); window.made = (window.made ?? 0) + 1; }
    });
  </script>`;

const PAGES: Readonly<Record<string, string>> = {
  '/paper': `<head>${HEAD}</head><body><nav><a href="/jobs">Jobs</a></nav><article><h1>Paper prices rise</h1>
    <p class="byline">By Lerato Nkosi</p>${LONG}${UNSEEN}<p>An <x-mark>element</x-mark> of the page.</p><img src="/picture.png" alt="">${LONG}${AWAY}</article></body>`,
  '/short': `<head><title>Short</title></head><body><div class="comment"><p>${SENTENCE}${SENTENCE}</p></div></body>`,
  '/sign-in':
    '<head><title>Sign in</title></head><body><form><input type="password"></form></body>',
};

const test = bothTest.extend('site', async ({ run: _run }, { onCleanup }) => {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, answer) => {
    // what a browser asks of every site by itself
    if (url !== '/favicon.ico') asked.push(url);
    const { pathname } = new URL(url, 'http://localhost');
    answer.setHeader('content-type', 'text/html');
    // also where a page lets nobody make HTML of a text
    answer.setHeader(
      'content-security-policy',
      "require-trusted-types-for 'script'; trusted-types 'none'",
    );
    answer.end(`<!doctype html><html lang="en">${PAGES[pathname] ?? ''}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onCleanup(() => {
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { origin: `http://127.0.0.1:${port}`, asked };
});

/** Opens a page in the tab beside the panel and waits until the panel is there. */
async function goTo(run: Practice, address: string): Promise<void> {
  await run.page.goto(address);
  await run.seesPerson('Nobody on this page');
}

/** Chooses a contact for the clip that waits. */
async function chooseFor(run: Practice, name: string): Promise<void> {
  await run.panel.getByRole('searchbox', { name: 'Search for whom it is' }).fill(name);
  await run.panel.getByRole('option', { name }).first().click();
  await run.panel.getByRole('form', { name: 'Draft' }).waitFor();
}

test('an article is clipped for whom the user chooses, and the page stays as it is', async ({
  run,
  site,
}) => {
  await run.addSampleCustomers();
  const address = `${site.origin}/paper?from=list`;
  await goTo(run, `${address}#comments`);
  const { page } = run;
  await page.evaluate(() => document.querySelector('#list')?.scrollTo(0, 500));
  await page.evaluate(() => {
    const changes: string[] = [];
    Reflect.set(window, 'changes', changes);
    new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(
      document,
      { attributes: true, characterData: true, childList: true, subtree: true },
    );
  });
  const state = () =>
    page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      changes: String(Reflect.get(window, 'changes')),
      made: String(Reflect.get(window, 'made')),
      globals: Object.keys(window).length,
    }));
  const [before, asked] = [await state(), site.asked.length];

  await run.press('c');
  await chooseFor(run, 'Ana Pereira');
  await run.press('Enter');
  await run.panel.getByText('Logged 1 message with Ana Pereira').waitFor();

  expect(await state()).toEqual(before);
  expect(site.asked).toHaveLength(asked);
  const row = run.rows().filter({ hasText: 'Paper prices rise in the north again' });
  await row.getByRole('button').first().click();
  await row.getByText(address).waitFor();
  const { messages = [] } = await storedRows(run.panel);
  const [text] = messages
    .map((one) => String(Reflect.get(Object(one), 'text')))
    .filter((one) => one.includes(address));
  expect(text).toMatch(/^Paper prices rise in the north again\nBy Lerato Nkosi · Print Week\n/);
  expect(text).toContain(SENTENCE.trim());
  expect(text).toContain('An element of the page.');
  expect(text).toContain('Far below.');
  expect(text).toContain('Scrolled past.');
  expect(text).not.toMatch(/unseen|Jobs|#comments/);
});

test('a page without an article says so, a short one is clipped, and a clip waits', async ({
  run,
  site,
}) => {
  await goTo(run, `${site.origin}/sign-in`);
  await run.chooseFromMenu('Clip this page');
  await run.panel
    .getByText(/This page has no article to clip\. Select the text you want/)
    .waitFor();
  await goTo(run, `${site.origin}/short`);
  await run.press('c');
  await run.panel.getByText('“Short” is clipped and kept here').waitFor();
  await run.panel.close();
  await run.reopenPanel();
  await run.panel.getByText('“Short” is clipped and kept here').waitFor();
});
