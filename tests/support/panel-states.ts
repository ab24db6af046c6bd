import type { Practice } from './practice.ts';

/** A state of the panel, and how to get there from the practice inbox with nothing stored. */
interface PanelState {
  /** The name of its picture. */
  readonly picture: string;
  readonly shows: string;
  readonly arrive: (run: Practice) => Promise<unknown>;
}

const dialog = ({ panel }: Practice, name: string | RegExp) =>
  panel.getByRole('dialog', { name }).waitFor();
const menu = ({ panel }: Practice) => panel.getByRole('menuitem').first().waitFor();
const button = ({ panel }: Practice, name: string | RegExp) =>
  panel.getByRole('button', { name, exact: true });

/** Sample customers, with nothing said of it any more and no question open. */
async function withCustomers(run: Practice): Promise<void> {
  await run.addSampleCustomers();
  await run.panel.getByText('Sample customers added').waitFor();
  await run.panel.close();
  await run.reopenPanel();
  await confirmOwn(run);
}

/** Answers the question whether the address that the inbox shows is the user's own. */
async function confirmOwn({ panel }: Practice): Promise<void> {
  const question = panel.getByRole('group', { name: /^Are you / });
  await question.getByRole('button', { name: 'Yes' }).click();
  await question.waitFor({ state: 'detached' });
}

async function showAna(run: Practice): Promise<void> {
  await withCustomers(run);
  await run.openMail('Re: Delivery of order 4471');
  await run.seesPerson('Ana Pereira');
  await run.rows().nth(4).waitFor();
  await button(run, 'Not this person').waitFor();
}

async function openAdd(run: Practice): Promise<void> {
  await showAna(run);
  await button(run, 'More').click();
  await run.panel.getByRole('menuitem', { name: 'Add to Ana Pereira…' }).click();
  await dialog(run, 'Add to Ana Pereira');
}

async function showEntry(run: Practice): Promise<void> {
  await showAna(run);
  await run.rows().first().getByRole('button').click();
}

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
      await showAna(run);
      await openAdd(run);
      await button(run, 'A purchase').click();
      await dialog(run, 'Add purchase');
    },
  },
  {
    picture: 'unknown-person',
    shows: 'an unknown person',
    arrive: async (run) => {
      await confirmOwn(run);
      await run.openMail('Photos of the shop front');
      await run.seesPerson('Zoë Ó Briain-Lee');
      await button(run, 'Add contact').waitFor();
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
