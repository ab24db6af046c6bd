import { button, dialog, openAdd, showAna, withCustomers } from './arrive.ts';
import type { PanelState } from './panel-state.ts';
import type { Practice } from './practice.ts';

/** Ana beside her mail, and what an item of the menu opens over it. */
async function openFromMenu(run: Practice, item: string, title: string): Promise<void> {
  await showAna(run);
  await run.chooseFromMenu(item);
  await dialog(run, title);
}

/** What is written down of a sale that is on its way, each with the field that says what it is about. */
const SALE = [
  ['lead', 'What they may buy', 'Forty signs'],
  ['deal', 'What it is about', 'Toner for a year'],
  ['offer', 'What is offered', '240 toner at ten per cent off'],
] as const;

/** States of the panel that are looked at in one browser: the means of showing them are those of the others. */
export const FURTHER_STATES: readonly PanelState[] = [
  {
    picture: 'catch-up',
    shows: 'what matters about a contact',
    arrive: async (run) => {
      await showAna(run);
      await run.press('w');
      await dialog(run, 'What matters about Ana Pereira');
      await run.panel.getByRole('dialog').getByRole('listitem').first().waitFor();
    },
  },
  {
    picture: 'figures',
    shows: 'what all contacts together come to',
    arrive: async (run) => {
      await openFromMenu(run, 'Figures…', 'Figures');
      await run.panel
        .getByText(/^Retention/)
        .first()
        .waitFor();
    },
  },
  {
    picture: 'lists',
    shows: 'what belongs to nobody',
    arrive: async (run) => {
      await openFromMenu(run, 'Lists…', 'Lists');
      await button(run, 'Add template').waitFor();
    },
  },
  {
    picture: 'template',
    shows: 'a template filled for a contact',
    arrive: async (run) => {
      await openFromMenu(run, 'Lists…', 'Lists');
      await button(run, 'Add template').click();
      await dialog(run, 'Add template');
      await run.panel.getByLabel(/^Name/).fill('Thanks');
      await run.panel.getByLabel(/^Text/).fill('Dear {first name},\n\nthank you for your order.');
      await button(run, 'Save').click();
      await dialog(run, 'Lists');
      await run.press('Escape');
      await run.chooseFromMenu('Use a template…');
      await dialog(run, 'A template for Ana Pereira');
      await run.panel.getByText(/Dear Ana/).waitFor();
    },
  },
  {
    picture: 'quality',
    shows: 'how good the data of a contact is',
    arrive: async (run) => {
      await showAna(run);
      await run.panel.getByRole('button', { name: /^Data quality of Ana Pereira/ }).click();
      await dialog(run, 'Data quality of Ana Pereira');
    },
  },
  {
    picture: 'teach',
    shows: 'the lesson for a site',
    arrive: async (run) => {
      await openFromMenu(run, 'Teach this site…', 'Teach this site');
      await run.panel.getByText('Waiting for your click').waitFor();
    },
  },
  {
    picture: 'report',
    shows: 'a report of the page before it is copied',
    arrive: async (run) => {
      await openFromMenu(run, 'Copy a report…', 'Report of this page');
      await run.panel.getByLabel('What would be copied').waitFor();
    },
  },
  {
    picture: 'deal',
    shows: 'the form of a deal',
    arrive: async (run) => {
      await openAdd(run);
      await button(run, 'A deal').click();
      await dialog(run, 'Add deal');
    },
  },
  {
    picture: 'sale',
    shows: 'a lead, a deal and an offer of a contact',
    arrive: async (run) => {
      await showAna(run);
      for (const [kind, label, words] of SALE) {
        await run.press('a');
        await button(run, `${kind === 'offer' ? 'An' : 'A'} ${kind}`).click();
        await dialog(run, `Add ${kind}`);
        await run.panel.getByLabel(label).fill(words);
        await button(run, 'Save').click();
        await run.panel.getByText(new RegExp(`^${kind} saved`, 'i')).waitFor();
      }
      await button(run, /· New · 10 %/).click();
      await button(run, 'Won').waitFor();
    },
  },
  {
    picture: 'opted-out',
    shows: 'a contact who opted out of mail',
    arrive: async (run) => {
      await openAdd(run);
      await button(run, 'A consent').click();
      await dialog(run, 'Add consent');
      await button(run, 'Save').click();
      await button(run, 'Consent: opted out').click();
      await run.panel
        .getByText(/opted out/i)
        .first()
        .waitFor();
    },
  },
  {
    picture: 'not-recorded',
    shows: 'a contact of whom nothing is recorded',
    arrive: async (run) => {
      await showAna(run);
      await run.chooseFromMenu('Do not record Ana Pereira');
      await run.panel.getByText(/is not to be recorded/).waitFor();
    },
  },
  {
    picture: 'snooze',
    shows: 'until when a next step can rest',
    arrive: async (run) => {
      await showAna(run);
      const line = run.panel.getByRole('textbox', { name: 'Note' });
      await line.fill('Fri send the revised quote');
      await line.press('Enter');
      await button(run, 'Done').waitFor();
      await button(run, 'Snooze').click();
      await run.panel.getByRole('group', { name: 'Snooze until' }).waitFor();
    },
  },
  {
    picture: 'postal-offer',
    shows: 'a postal address that the page tells of a contact',
    arrive: async (run) => {
      await withCustomers(run);
      await run.openMail('The printer sleeps again');
      await run.seesPerson('Marta Nowak');
      await button(run, /ul\. Długa 14/).waitFor();
    },
  },
  {
    picture: 'clip',
    shows: 'a page without an article to clip',
    arrive: async (run) => {
      await showAna(run);
      await run.press('c');
      await run.panel.getByText('This page has no article to clip').waitFor();
    },
  },
];
