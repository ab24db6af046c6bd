import { expect } from 'vitest';
import type { PracticeRun } from '../support/practice-run.ts';
import { practiceTest as test } from '../support/practice-test.ts';

const MAIL = '?_task=mail&_uid=8&_mbox=INBOX&_action=show';

/** The site calls the headers of its mails otherwise from now on, and the text of each too where `text` says so. */
async function rename({ page }: PracticeRun, text: 'text too' | 'headers only'): Promise<void> {
  // in one step: an id alone that goes is no change that shows anything
  await page.evaluate((isTextToo) => {
    for (const cell of document.querySelectorAll('td.header'))
      cell.className = cell.className.replace(/\w+/g, 'renamed');
    if (isTextToo) document.querySelector('#messagebody')?.removeAttribute('id');
  }, text === 'text too');
}

test('a page whose marks were renamed says what was not found, and a report of it can be copied', async ({
  run,
}) => {
  await run.page.goto(run.addresses.mail + MAIL);
  await run.seesPerson('Zoë Ó Briain-Lee');
  await rename(run, 'headers only');
  const before = await run.page.content();
  const { panel } = run;
  await panel.getByText(/Not found: headers\./).waitFor();
  expect(await panel.getByRole('status').first().textContent()).toMatch(/broken/);
  await panel.getByRole('button', { name: 'Add contact' }).waitFor();
  await panel.getByRole('button', { name: 'Copy a report…' }).click();
  const shown = panel.getByRole('textbox', { name: 'What would be copied' });
  await shown.waitFor();
  const report = await shown.inputValue();
  expect(report).toContain('site: roundcube, kind of page: message');
  expect(report).toContain('missing: headers');
  expect(report).toMatch(/^ +div .*\bid\b/m);
  expect(report).not.toMatch(/zoë|briain|@|127\.0\.0\.1|_uid/i);
  await panel.getByRole('button', { name: 'Copy', exact: true }).click();
  await panel.getByText('Copied', { exact: true }).waitFor();
  // the report looked at the page and changed nothing
  expect(await run.page.content()).toBe(before);
});

test('a page of a kind that was read before and shows nothing now is broken, not nobody', async ({
  run,
}) => {
  await run.page.goto(run.addresses.mail + MAIL);
  await run.seesPerson('Zoë Ó Briain-Lee');
  await rename(run, 'text too');
  await run.panel.getByText(/were last read well on/).waitFor();
  await run.page.goto(run.addresses.mail);
  await run.seesPerson('Nobody on this page');
  expect(await run.panel.getByRole('status').first().textContent()).toMatch(/fine/);
});
