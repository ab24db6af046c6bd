import { expect } from 'vitest';
import { bothTest as test } from '../../support/both-test.ts';

test('an address of somebody else moves to them, everywhere and reversibly', async ({ run }) => {
  const { panel } = run;
  await run.addSampleCustomers();
  await run.openMail('Re: Delivery of order 4471');
  await run.seesPerson('Ana Pereira');
  await panel.getByRole('button', { name: 'Not this person' }).click();
  await panel.getByRole('menuitem', { name: /someone else’s/ }).click();
  await panel.getByRole('searchbox', { name: 'Search whose it is' }).fill('Marta');
  await panel.getByRole('option', { name: /Marta Nowak/ }).click();
  await run.seesPerson('Marta Nowak');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await run.seesPerson('Ana Pereira');
});

test('“Not about this” hides somebody in this conversation, and can be taken back', async ({
  run,
}) => {
  const { panel } = run;
  await run.addSampleCustomers();
  await run.openMail('Meeting on Monday');
  await run.seesPerson('Tomasz Wójcik');
  await run.press('x');
  await panel.getByRole('menuitem', { name: 'Not about this' }).click();
  await panel.getByRole('button', { name: 'Show Tomasz Wójcik' }).waitFor();
  await run.openMail('Samples of the new paper');
  await run.seesPerson('Tomasz Wójcik');
  await run.openMail('Meeting on Monday');
  await panel.getByRole('button', { name: 'Show Tomasz Wójcik' }).click();
  await run.seesPerson('Tomasz Wójcik');
});

test('a name in a chat is offered as a guess and remembered when picked', async ({ run }) => {
  const { panel } = run;
  await run.addSampleCustomers();
  await run.openChat('Ana Pereira');
  await run.seesPerson('Ana Pereira');
  await panel.getByRole('button', { name: /\? Ana Pereira/ }).waitFor();
  await run.press('1');
  await expect.poll(() => run.rows().count()).toBe(5);
  await run.openChat('Chidi Okafor');
  await run.seesPerson('Chidi Okafor');
  await run.openChat('Ana Pereira');
  await expect.poll(() => run.rows().count()).toBe(5);
});
