import { button, confirmOwn, dialog, menu, showAna, showEntry, withCustomers } from './arrive.ts';
import { KNOWN_STATES } from './known-states.ts';
import type { PanelState } from './panel-state.ts';

/** Every state of the panel that has a look of its own. */
export const PANEL_STATES: readonly PanelState[] = [
  {
    picture: 'nobody',
    shows: 'nobody and nothing stored',
    arrive: (run) => run.seesPerson('Nobody on this page'),
  },
  {
    picture: 'own-address',
    shows: 'the question for own addresses',
    arrive: (run) => run.panel.getByRole('group', { name: 'Are you anna@example.test?' }).waitFor(),
  },
  { picture: 'known-contact', shows: 'a known contact with an open concern', arrive: showAna },
  ...KNOWN_STATES,
  {
    picture: 'unknown-person',
    shows: 'an unknown person',
    arrive: async (run) => {
      await confirmOwn(run);
      await run.openMail('Photos of the shop front');
      await run.seesPerson('Zoë Ó Briain-Lee');
      await run.panel.getByRole('checkbox', { name: /12 Harbour Street/ }).waitFor();
    },
  },
  {
    picture: 'several-people',
    shows: 'several people',
    arrive: async (run) => {
      await withCustomers(run);
      await run.openMail('Meeting on Monday');
      await run.seesPerson('Tomasz Wójcik');
      await run.panel.getByRole('group', { name: 'People on this page' }).waitFor();
    },
  },
  {
    picture: 'room',
    shows: 'a room',
    arrive: async (run) => {
      await confirmOwn(run);
      await run.openChat('press');
      await run.seesPerson('Who is this about?');
    },
  },
  {
    picture: 'name-only',
    shows: 'a name only, with guesses',
    arrive: async (run) => {
      await withCustomers(run);
      await run.openChat('Ana Pereira');
      await confirmOwn(run);
      await button(run, /\? Ana Pereira/).waitFor();
    },
  },
  {
    picture: 'hidden-person',
    shows: 'a page whose people are hidden',
    arrive: async (run) => {
      await showAna(run);
      await run.press('x');
      await run.panel.getByRole('menuitem', { name: 'Not about this' }).click();
      await button(run, 'Show Ana Pereira').waitFor();
    },
  },
  {
    picture: 'draft',
    shows: 'the draft of a log',
    arrive: async (run) => {
      await showAna(run);
      await run.press('l');
      await run.panel.getByRole('form', { name: 'Draft' }).waitFor();
    },
  },
  {
    picture: 'logged',
    shows: 'a log just saved',
    arrive: async (run) => {
      await showAna(run);
      await button(run, 'Log').click();
      await run.panel.getByText('Logged 1 message').waitFor();
      await run.rows().nth(5).waitFor();
    },
  },
  {
    picture: 'note',
    shows: 'marks and a next step',
    arrive: async (run) => {
      await showAna(run);
      const line = run.panel.getByRole('textbox', { name: 'Note' });
      await line.fill('Fri send the revised quote');
      await line.press('Enter');
      await button(run, 'Done').waitFor();
      await line.fill('! toner late again #delivery');
      await run.panel.getByText('topic delivery').waitFor();
    },
  },
  {
    picture: 'entry',
    shows: 'an open entry',
    arrive: async (run) => {
      await showEntry(run);
      await button(run, 'History').click();
    },
  },
  {
    picture: 'edit-entry',
    shows: 'the editing of an entry',
    arrive: async (run) => {
      await showEntry(run);
      await button(run, 'Edit').click();
      await dialog(run, /^Edit/);
    },
  },
  {
    picture: 'note-for-somebody-else',
    shows: 'a note for somebody else',
    arrive: async (run) => {
      await showAna(run);
      await run.panel.getByRole('textbox', { name: 'Note' }).fill('Half a thought');
      await run.openMail('The printer sleeps again');
      await run.panel.getByText('you are now viewing Marta Nowak').waitFor();
    },
  },
  {
    picture: 'search',
    shows: 'the search',
    arrive: async (run) => {
      await showAna(run);
      await run.press('/');
      await run.panel.keyboard.type('a');
      await run.panel.getByRole('option').first().waitFor();
    },
  },
  {
    picture: 'menu',
    shows: 'the menu',
    arrive: async (run) => {
      await showAna(run);
      await button(run, 'More').click();
      await menu(run);
    },
  },
  {
    picture: 'wrong-person',
    shows: 'the ways to correct it',
    arrive: async (run) => {
      await showAna(run);
      await run.press('x');
      await menu(run);
    },
  },
  {
    picture: 'whose-address',
    shows: 'whose address it is',
    arrive: async (run) => {
      await showAna(run);
      await run.press('x');
      await run.panel.getByRole('menuitem', { name: /someone else’s/ }).click();
      await dialog(run, 'Whose address is this?');
      await run.panel.getByRole('searchbox', { name: 'Search whose it is' }).fill('Marta');
      await run.panel.getByRole('option', { name: /Marta Nowak/ }).waitFor();
    },
  },
  {
    picture: 'join',
    shows: 'a join',
    arrive: async (run) => {
      await showAna(run);
      await run.press('j');
      await run.panel.getByRole('searchbox', { name: 'Search the other contact' }).fill('Marta');
      await run.panel.getByRole('option', { name: /Marta/ }).click();
      await button(run, 'Join').waitFor();
    },
  },
  {
    picture: 'add-contact',
    shows: 'a contact added by hand',
    arrive: async (run) => {
      await run.chooseFromMenu('Add a contact');
      await dialog(run, 'Add a contact');
    },
  },
  {
    picture: 'export-and-import',
    shows: 'export and import',
    arrive: async (run) => {
      await run.chooseFromMenu('Export and import');
      await dialog(run, 'Export and import');
    },
  },
  {
    picture: 'settings',
    shows: 'the settings',
    arrive: async (run) => {
      await run.chooseFromMenu('Settings');
      await dialog(run, 'Settings');
    },
  },
  {
    picture: 'keys',
    shows: 'the keys',
    arrive: async (run) => {
      await run.chooseFromMenu('Keys');
      await dialog(run, 'Keys');
    },
  },
];
