import { expect } from 'vitest';
import { handsTest as test } from '../../support/hands-test.ts';
import { storedRows } from '../../support/stored-rows.ts';

const MESSAGE = '.chat-msg__text';

test('selected text is logged to the person of the page', async ({ hands, run }) => {
  await run.addSampleCustomers();
  await run.openChat('Ana Pereira');
  await run.seesPerson('Ana Pereira');
  const text = await hands.takeFromMenu(MESSAGE, { label: 'Log to Ana Pereira', place: 0 });
  await expect
    .poll(async () => (await storedRows(run.panel))['interactions'])
    .toContainEqual(expect.objectContaining({ channel: 'note', summary: text }));
  await hands.noteIsLeft();
});

test('“This is the contact” opens the form with what was selected', async ({ hands, run }) => {
  await run.openChat('Ana Pereira');
  await run.seesPerson('Ana Pereira');
  await hands.takeFromMenu(MESSAGE, { label: 'This is the contact', place: 1 });
  const dialog = run.panel.getByRole('dialog', { name: 'Add a contact' });
  await dialog.waitFor();
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await expect.poll(() => name.inputValue()).not.toBe('');
});
