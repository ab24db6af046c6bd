import { bothTest as test } from '../../support/both-test.ts';

test('R resolves the open concern, and it stays resolved when the panel is opened again', async ({
  run,
}) => {
  const { panel } = run;
  await run.addSampleCustomers();
  await run.openMail('Re: Delivery of order 4471');
  await run.seesPerson('Ana Pereira');
  await panel.getByRole('button', { name: /^Complained about the late order · 9 d/ }).waitFor();
  await run.press('r');
  await panel.getByText('Resolved: Complained about the late order').waitFor();
  await run.reopenPanel();
  await run.seesPerson('Ana Pereira');
  await panel.getByRole('button', { name: '1 resolved concern' }).waitFor();
  await panel
    .getByText('Ask whether it was solved well: Complained about the late order')
    .waitFor();
});
