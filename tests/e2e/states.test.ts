import { expect } from 'vitest';
import { CONTACTS_FILE } from '../support/contacts-file.ts';
import { BUILDS } from '../support/extension-build.ts';
import { flawsOf } from '../support/looks.ts';
import { PANEL_STATES } from '../support/panel-states.ts';
import { PracticeRun } from '../support/practice-run.ts';
import { practiceTest as test } from '../support/practice-test.ts';
import { screenTest } from '../support/screen-test.ts';

/** What the note window has inside of its frame. */
const NOTE_WINDOW = { width: 420, height: 220 };

const widthOf = ({ panel }: PracticeRun) => panel.evaluate(() => innerWidth);
/** Whether the panel scrolls as a whole: only what lies between its head and its foot does. */
const slips = ({ panel }: PracticeRun) =>
  panel.evaluate(() => document.documentElement.scrollHeight > innerHeight);
const flawsOfPanel = ({ panel, browser }: PracticeRun, picture: string) =>
  flawsOf(panel, picture, browser.context);

test.for(PANEL_STATES)(
  'nothing is wrong with how the panel shows $shows',
  async (state, { run }) => {
    await state.arrive(run);
    await expect.poll(() => widthOf(run)).toBe(360);
    expect(await slips(run)).toBe(false);
    expect(await flawsOfPanel(run, state.picture)).toEqual([]);
  },
);

test('nothing is wrong with how the panel shows a site that is not turned on', async () => {
  const run = await PracticeRun.begin({ extension: BUILDS.production });
  try {
    await run.panel.getByRole('button', { name: /^Turn on for/ }).waitFor();
    expect(await flawsOfPanel(run, 'site-off')).toEqual([]);
  } finally {
    await run.end();
  }
});

screenTest.skipIf(process.env['NO_SCREEN'])(
  'nothing is wrong with how the note window looks',
  async ({ run, screen }) => {
    await run.addSampleCustomers();
    await run.openMail('Re: Delivery of order 4471');
    await run.seesPerson('Ana Pereira');
    const coming = run.browser.context.waitForEvent('page');
    await run.page.bringToFront();
    await screen.press('alt+n');
    const note = await coming;
    await note.getByRole('heading', { name: 'Note for Ana Pereira' }).waitFor();
    await screen.type('! toner out again #delivery Fri send quote');
    await note.getByText('topic delivery').waitFor();
    // every window gets the size that the browser was started with
    await note.setViewportSize(NOTE_WINDOW);
    expect(await flawsOf(note, 'note-window', run.browser.context)).toEqual([]);
  },
);

test('nothing is wrong with how the page of the first run looks', async () => {
  const run = await PracticeRun.begin({ installed: true });
  try {
    const page = await run.openedPage('welcome.html');
    const flaws = (picture: string) => flawsOf(page, picture, run.browser.context);
    await page.setViewportSize({ width: 720, height: 900 });
    await page.getByRole('heading', { level: 1, name: 'Welcome to Alongside' }).waitFor();
    expect(await flaws('welcome')).toEqual([]);
    await page.getByLabel(/Contacts from Google/).setInputFiles(CONTACTS_FILE);
    await page.getByRole('region', { name: 'Preview' }).waitFor();
    expect(await flaws('welcome-preview')).toEqual([]);
    await page.getByRole('button', { name: 'Bring in 3 contacts' }).click();
    await page.getByText('3 contacts brought in.').waitFor();
    expect(await flaws('welcome-brought')).toEqual([]);
  } finally {
    await run.end();
  }
});

test('nothing is wrong with how the practice inbox looks', async ({ run }) => {
  const page = await run.openTab(run.urlOf('welcome.html?practice'));
  await page.setViewportSize({ width: 900, height: 640 });
  await page.getByRole('article', { name: 'Delivery of order 4471' }).waitFor();
  expect(await flawsOf(page, 'practice', run.browser.context)).toEqual([]);
});

test('a button without a name and a field that is too wide would be found', async ({ run }) => {
  await run.panel.evaluate(() => {
    const wide = document.createElement('button');
    wide.style.width = '500px';
    document.body.append(wide);
  });
  const flaws = await flawsOfPanel(run, 'with-flaws');
  expect(flaws).toContainEqual(expect.stringMatching(/^dark: button-name/));
  expect(flaws).toContain('it is wider than its window');
});
