import { expect } from 'vitest';
import { bothTest as test } from '../../support/both-test.ts';
import type { Practice } from '../../support/practice.ts';

const REPLY = 'converse-chats textarea';

/** Beside the chat with Ana, with a template that was written down in the lists. */
async function withTemplate(run: Practice): Promise<void> {
  const { panel } = run;
  await run.addSampleCustomers();
  await run.openChat('Ana Pereira');
  await panel.getByRole('button', { name: /\? Ana Pereira/ }).click();
  await panel.getByText('Buyer · Lumo SA').waitFor();
  await run.chooseFromMenu('Lists…');
  await panel.getByRole('button', { name: 'Add template' }).click();
  await panel.getByLabel(/^Name$/).fill('Greeting');
  await panel.getByLabel(/^Text;/).fill('Dear {first name},\nthank you.');
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByRole('listitem').filter({ hasText: 'Greeting' }).waitFor();
  await run.press('Escape');
  await panel.getByRole('dialog').waitFor({ state: 'detached' });
}

async function insert(run: Practice) {
  await run.chooseFromMenu('Use a template…');
  const template = run.panel.getByRole('listitem').filter({ hasText: 'Greeting' });
  await template.getByRole('button', { name: 'Insert' }).click();
  return template;
}

test('a template is inserted where the cursor of the page is, as if it had been typed', async ({
  run,
}) => {
  await withTemplate(run);
  const reply = run.page.locator(REPLY).first();
  await run.page.bringToFront();
  await reply.click();
  await run.page.keyboard.type('Hello! ');
  await insert(run);
  await run.panel.getByText('“Greeting” is inserted').waitFor();
  await expect.poll(() => reply.inputValue()).toBe('Hello! Dear Ana,\nthank you.');
});

test('where no field has the cursor it says so, and nothing is written', async ({ run }) => {
  await withTemplate(run);
  await run.page.bringToFront();
  await run.page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const template = await insert(run);
  await template.getByText('No field of the page has the cursor').waitFor();
  expect(await run.page.locator(REPLY).first().inputValue()).toBe('');
});
