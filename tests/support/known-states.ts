import { button, dialog, openAdd, showAna } from './arrive.ts';
import type { PanelState } from './panel-state.ts';

/** The states of the panel that show what is known of a contact. */
export const KNOWN_STATES: readonly PanelState[] = [
  {
    picture: 'concerns',
    shows: 'the concerns of a contact',
    arrive: async (run) => {
      await showAna(run);
      await button(run, /^Complained about the late order/).click();
      await button(run, 'Edit').first().waitFor();
    },
  },
  {
    picture: 'known-of-contact',
    shows: 'what a contact bought and prefers',
    arrive: async (run) => {
      await showAna(run);
      const line = run.panel.getByRole('textbox', { name: 'Note' });
      await line.fill('sold 240 toner, 2 drums for €612');
      await line.press('Enter');
      await button(run, /^6 purchases/).click();
      await button(run, 'Paid').waitFor();
      await button(run, /Prefers e-mail to calls$/).click();
      await button(run, /^Jin · /).waitFor();
    },
  },
  {
    picture: 'add-record',
    shows: 'what can be written down about a contact',
    arrive: openAdd,
  },
  {
    picture: 'value',
    shows: 'why a figure is what it is',
    arrive: async (run) => {
      await showAna(run);
      await button(run, /^CLV .* so far$/).click();
      await run.panel
        .getByRole('dialog')
        .getByText(/50 customers are needed/)
        .waitFor();
    },
  },
  {
    picture: 'purchase',
    shows: 'the form of a purchase',
    arrive: async (run) => {
      await openAdd(run);
      await button(run, 'A purchase').click();
      await dialog(run, 'Add purchase');
    },
  },
  {
    picture: 'contact-more',
    shows: 'all fields of a contact',
    arrive: async (run) => {
      await showAna(run);
      await button(run, 'More').click();
      await run.panel.getByRole('menuitem', { name: 'Edit Ana Pereira…' }).click();
      await dialog(run, 'Edit Ana Pereira');
      await run.panel.getByRole('dialog').getByRole('button', { name: 'More' }).click();
      await run.panel.getByLabel('Birthday').fill('17 May');
      await run.panel.getByLabel(/^Postal addresses/).fill('Rua Nova 4, 1200-312 Lisboa');
      await run.panel.getByLabel('Language').fill('Portuguese');
    },
  },
  {
    picture: 'company',
    shows: 'a company',
    arrive: async (run) => {
      await showAna(run);
      await button(run, 'Buyer · Lumo SA').click();
      await run.seesPerson('Lumo SA');
      await run.rows().nth(4).waitFor();
    },
  },
];
