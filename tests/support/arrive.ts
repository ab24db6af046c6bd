import type { Practice } from './practice.ts';

/** The dialogue of this name is open. */
export const dialog = ({ panel }: Practice, name: string | RegExp) =>
  panel.getByRole('dialog', { name }).waitFor();
/** A menu is open. */
export const menu = ({ panel }: Practice) => panel.getByRole('menuitem').first().waitFor();
/** A button of the panel by its whole name. */
export const button = ({ panel }: Practice, name: string | RegExp) =>
  panel.getByRole('button', { name, exact: true });

/** Sample customers, with nothing said of it any more and no question open. */
export async function withCustomers(run: Practice): Promise<void> {
  await run.addSampleCustomers();
  await run.panel.getByText('Sample customers added').waitFor();
  await run.panel.close();
  await run.reopenPanel();
  await confirmOwn(run);
}

/** Answers the question whether the address that the inbox shows is the user's own. */
export async function confirmOwn({ panel }: Practice): Promise<void> {
  const question = panel.getByRole('group', { name: /^Are you / });
  await question.getByRole('button', { name: 'Yes' }).click();
  await question.waitFor({ state: 'detached' });
}

/** Ana, a sample customer, beside her mail. */
export async function showAna(run: Practice): Promise<void> {
  await withCustomers(run);
  await run.openMail('Re: Delivery of order 4471');
  await run.seesPerson('Ana Pereira');
  await run.rows().nth(4).waitFor();
  await button(run, 'Not this person').waitFor();
}

/** What can be written down about Ana. */
export async function openAdd(run: Practice): Promise<void> {
  await showAna(run);
  await button(run, 'More').click();
  await run.panel.getByRole('menuitem', { name: 'Add to Ana Pereira…' }).click();
  await dialog(run, 'Add to Ana Pereira');
}

/** An entry of her history, open in place. */
export async function showEntry(run: Practice): Promise<void> {
  await showAna(run);
  await run.rows().first().getByRole('button').click();
}
