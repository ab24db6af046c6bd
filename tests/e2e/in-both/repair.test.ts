import { expect } from 'vitest';
import { bothTest as test } from '../../support/both-test.ts';

const MAIL = '?_task=mail&_uid=8&_mbox=INBOX&_action=show';

/** The site calls the headers of its mails otherwise from now on. */
function renameHeaders(): void {
  for (const cell of document.querySelectorAll('td.header'))
    cell.className = cell.className.replace(/\w+/g, 'renamed');
}

/** And the text of each too: in one step, as an id alone that goes is no change that shows anything. */
function renameAll(): void {
  for (const cell of document.querySelectorAll('td.header'))
    cell.className = cell.className.replace(/\w+/g, 'renamed');
  document.querySelector('#messagebody')?.removeAttribute('id');
}

test('a page whose marks were renamed says what was not found, and a report of it can be copied', async ({
  run,
}) => {
  await run.page.goto(run.addresses.mail + MAIL);
  await run.seesPerson('Zoë Ó Briain-Lee');
  await run.page.evaluate(renameHeaders);
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
  await run.page.evaluate(renameAll);
  await run.panel.getByText(/were last read well on/).waitFor();
  await run.page.goto(run.addresses.mail);
  await run.seesPerson('Nobody on this page');
  expect(await run.panel.getByRole('status').first().textContent()).toMatch(/fine/);
});
