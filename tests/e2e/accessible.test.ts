import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { PracticeRun } from '../support/practice-run.ts';
import { practiceTest as test } from '../support/practice-test.ts';

/** What axe finds in the panel, in both colour schemes. */
async function violations(panel: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    const result = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
    for (const { id, nodes } of result.violations) {
      found.push(...nodes.map((node) => `${colorScheme}: ${id}: ${node.html.slice(0, 160)}`));
    }
  }
  await panel.emulateMedia({ colorScheme: null });
  return found;
}

async function showAna(run: PracticeRun): Promise<void> {
  await run.addSampleCustomers();
  await run.openMail('Re: Delivery of order 4471');
  await run.seesPerson('Ana Pereira');
  await run.rows().nth(4).waitFor();
}

const dialog = ({ panel }: PracticeRun) => panel.getByRole('dialog').waitFor();

const STATES: readonly [name: string, arrive: (run: PracticeRun) => Promise<void>][] = [
  ['nobody', (run) => run.seesPerson('Nobody on this page')],
  [
    'an unknown person',
    async (run) => {
      await run.openMail('Photos of the shop front');
      await run.seesPerson('Zoë Ó Briain-Lee');
    },
  ],
  ['a known contact', showAna],
  [
    'several people',
    async (run) => {
      await run.openMail('Meeting on Monday');
      await run.seesPerson('Tomasz Wójcik');
    },
  ],
  [
    'a room',
    async (run) => {
      await run.openChat('press');
      await run.seesPerson('Who is this about?');
    },
  ],
  [
    'guesses to choose from',
    async (run) => {
      await run.addSampleCustomers();
      await run.openChat('Ana Pereira');
      await run.panel.getByRole('button', { name: /\? Ana Pereira/ }).waitFor();
    },
  ],
  [
    'the draft of a log',
    async (run) => {
      await showAna(run);
      await run.press('l');
      await run.panel.getByRole('form', { name: 'Draft' }).waitFor();
    },
  ],
  [
    'a log just saved',
    async (run) => {
      await showAna(run);
      await run.panel.getByRole('button', { name: 'Log', exact: true }).click();
      await run.panel.getByText('Logged 1 message').waitFor();
    },
  ],
  [
    'an open entry with its history',
    async (run) => {
      await showAna(run);
      await run.rows().first().getByRole('button').click();
      await run.panel.getByRole('button', { name: 'History' }).click();
    },
  ],
  [
    'the editing of an entry',
    async (run) => {
      await showAna(run);
      await run.rows().first().getByRole('button').click();
      await run.panel.getByRole('button', { name: 'Edit' }).click();
      await dialog(run);
    },
  ],
  [
    'a note begun for somebody else',
    async (run) => {
      await showAna(run);
      await run.panel.getByRole('textbox', { name: 'Note' }).fill('Half a thought');
      await run.openMail('The printer sleeps again');
      await run.panel.getByText('you are now viewing Marta Nowak').waitFor();
    },
  ],
  [
    'the search',
    async (run) => {
      await showAna(run);
      await run.press('/');
      await run.panel.keyboard.type('a');
      await run.panel.getByRole('option').first().waitFor();
    },
  ],
  [
    'the menu',
    async (run) => {
      await showAna(run);
      await run.panel.getByRole('button', { name: 'More' }).click();
      await run.panel.getByRole('menuitem').first().waitFor();
    },
  ],
  [
    'the correction',
    async (run) => {
      await showAna(run);
      await run.press('x');
      await run.panel.getByRole('menuitem').first().waitFor();
    },
  ],
  [
    'whose address it is',
    async (run) => {
      await showAna(run);
      await run.press('x');
      await run.panel.getByRole('menuitem', { name: /someone else’s/ }).click();
      await dialog(run);
    },
  ],
  [
    'a join',
    async (run) => {
      await showAna(run);
      await run.press('j');
      await run.panel.getByRole('searchbox', { name: 'Search the other contact' }).fill('Marta');
      await run.panel.getByRole('option', { name: /Marta/ }).click();
      await run.panel.getByRole('button', { name: 'Join' }).waitFor();
    },
  ],
  [
    'a contact added by hand',
    async (run) => {
      await run.chooseFromMenu('Add a contact');
      await dialog(run);
    },
  ],
  [
    'export and import',
    async (run) => {
      await run.chooseFromMenu('Export and import');
      await dialog(run);
    },
  ],
  [
    'the settings',
    async (run) => {
      await run.chooseFromMenu('Settings');
      await dialog(run);
    },
  ],
  [
    'the keys',
    async (run) => {
      await run.chooseFromMenu('Keys');
      await dialog(run);
    },
  ],
];

test.for(STATES)('axe finds nothing while the panel shows %s', async ([, arrive], { run }) => {
  await arrive(run);
  expect(await violations(run.panel)).toEqual([]);
});

test('axe would find a button without a name', async ({ run }) => {
  await run.panel.evaluate(() => document.body.append(document.createElement('button')));
  expect(await violations(run.panel)).not.toEqual([]);
});
