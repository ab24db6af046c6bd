import { expect } from 'vitest';
import { bothTest as test } from '../../support/both-test.ts';

test('a visitor who writes the address of a contact is asked about, and joined by one key', async ({
  run,
}) => {
  const { panel } = run;
  await run.addSampleCustomers();
  await run.openChat('Visitor 12');
  await run.seesPerson('Visitor 12');
  const question = panel.getByRole('group', { name: 'Is this Ana Pereira?' });
  await question.waitFor();
  expect(await question.textContent()).toContain('my mail is ana.pereira@lumo.example');
  expect(await panel.getByRole('group', { name: 'Is this Marta Nowak?' }).count()).toBe(0);
  await run.press('y');
  await run.seesPerson('Ana Pereira');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await run.seesPerson('Visitor 12');
  await question.getByRole('button', { name: 'No' }).click();
  await question.waitFor({ state: 'detached' });
  await run.openChat('Jonas Lindqvist');
  await run.seesPerson('Jonas Lindqvist');
  await run.openChat('Visitor 12');
  await run.seesPerson('Visitor 12');
  await panel.getByRole('button', { name: 'Add contact' }).waitFor();
  expect(await question.count()).toBe(0);
});
