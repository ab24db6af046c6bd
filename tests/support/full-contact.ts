import { button, dialog, openAdd } from './arrive.ts';
import type { Practice } from './practice.ts';

/** What a contact is called, and what is written down about them, in one script. */
export interface Writing {
  readonly name: string;
  readonly title: string;
  readonly company: string;
  readonly concern: string;
  readonly task: string;
}

/** Long names and long words, as they come in real companies. */
export const LONG: Writing = {
  name: 'Maria da Conceição Albuquerque de Vasconcelos e Sousa',
  title: 'Head of Purchasing and Logistics, Iberian Peninsula',
  company: 'Sociedade Comercial de Papelaria e Consumíveis Lumo SA',
  concern: 'the toner came late again and two of the drums leak',
  task: 'send the revised quote for toner, drums and the yearly service in three parts',
};

/** Names and words that run from right to left, with figures and Latin letters among them. */
export const FROM_THE_RIGHT: Writing = {
  name: 'مريم بنت عبد الرحمن الأنصاري',
  title: 'מנהלת רכש',
  company: 'شركة لومو 24 للطباعة',
  concern: 'وصلت الطابعة HP 2015 متأخرة مرة أخرى',
  task: 'לשלוח הצעה מתוקנת של 240 טונרים',
};

/**
 * Ana beside her mail with all that the head of the panel can hold: several open concerns, a next step, an opt-out of the
 * channel in use, her addresses, and names in this writing.
 */
export async function showFullContact(run: Practice, writing: Writing): Promise<void> {
  await openAdd(run);
  const { panel } = run;
  await run.press('k');
  await dialog(run, 'Add consent');
  // opted out of e-mail, as the form stands
  await button(run, 'Save').click();
  await panel.getByRole('status').filter({ hasText: 'opted out of e-mail' }).waitFor();
  const line = panel.getByRole('textbox', { name: 'Note' });
  for (const note of [`! ${writing.concern}`, `Fri ${writing.task}`]) {
    await line.fill(note);
    await line.press('Enter');
    await panel.getByText('Noted for Ana Pereira').waitFor();
  }
  await button(run, /^2 open/).waitFor();
  await button(run, 'Done').waitFor();
  await button(run, 'More').click();
  await panel.getByRole('menuitem', { name: 'Edit Ana Pereira…' }).click();
  await dialog(run, 'Edit Ana Pereira');
  for (const [label, text] of [
    ['Name', writing.name],
    ['Title', writing.title],
    ['Company', writing.company],
  ] as const)
    await panel.getByRole('textbox', { name: label, exact: true }).fill(text);
  await button(run, 'Save').click();
  await run.seesPerson(writing.name);
}
