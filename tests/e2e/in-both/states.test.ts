import { expect } from 'vitest';
import { installedTest, bothTest as test } from '../../support/both-test.ts';
import { CONTACTS_FILE } from '../../support/contacts-file.ts';
import { handsTest } from '../../support/hands-test.ts';
import { PANEL_STATES } from '../../support/panel-states.ts';
import type { Practice } from '../../support/practice.ts';

const widthOf = ({ panel }: Practice) => panel.evaluate(() => innerWidth);
/** Whether the panel scrolls as a whole: only what lies between its head and its foot does. */
const slips = ({ panel }: Practice) =>
  panel.evaluate(() => document.documentElement.scrollHeight > innerHeight);

test.for(PANEL_STATES)(
  'nothing is wrong with how the panel shows $shows',
  async (state, { run }) => {
    await state.arrive(run);
    await expect.poll(() => widthOf(run)).toBe(run.panelWidth);
    expect(await slips(run)).toBe(false);
    expect(await run.flawsOf(run.panel, state.picture)).toEqual([]);
  },
);

installedTest(
  'nothing is wrong with how the panel shows a site that is not turned on',
  async ({ run }) => {
    await run.page.bringToFront();
    await run.reopenPanel();
    await run.panel.getByRole('button', { name: /^Turn on for/ }).waitFor();
    expect(await run.flawsOf(run.panel, 'site-off')).toEqual([]);
  },
);

installedTest('nothing is wrong with how the page of the first run looks', async ({ run }) => {
  const page = await run.openedPage('welcome.html');
  await page.setViewportSize({ width: 720, height: 900 });
  await page.getByRole('heading', { level: 1, name: 'Welcome to Alongside' }).waitFor();
  expect(await run.flawsOf(page, 'welcome')).toEqual([]);
  await page.getByLabel(/Contacts from Google/).setInputFiles(CONTACTS_FILE);
  await page.getByRole('region', { name: 'Preview of contacts' }).waitFor();
  expect(await run.flawsOf(page, 'welcome-preview')).toEqual([]);
  await page.getByRole('button', { name: 'Bring in 3 contacts' }).click();
  await page.getByText('3 contacts brought in.').waitFor();
  expect(await run.flawsOf(page, 'welcome-brought')).toEqual([]);
});

test('nothing is wrong with how the practice inbox looks', async ({ run }) => {
  const page = await run.openTab(run.urlOf('welcome.html?practice'));
  await page.setViewportSize({ width: 900, height: 640 });
  await page.getByRole('article', { name: 'Delivery of order 4471' }).waitFor();
  expect(await run.flawsOf(page, 'practice')).toEqual([]);
});

handsTest('nothing is wrong with how the note window looks', async ({ hands, run }) => {
  await run.addSampleCustomers();
  await run.openMail('Re: Delivery of order 4471');
  await run.seesPerson('Ana Pereira');
  const note = await hands.openNote();
  await note.getByRole('heading', { name: 'Note for Ana Pereira' }).waitFor();
  await hands.type('! toner out again #delivery Fri send quote');
  await note.getByText('topic delivery').waitFor();
  expect(await run.flawsOf(note, 'note-window')).toEqual([]);
});

test('a button without a name, pale words and a field that is too wide would be found', async ({
  run,
}) => {
  await run.panel.evaluate(() => {
    const pale = document.createElement('p');
    pale.textContent = 'Hardly to be read';
    pale.style.cssText = 'color: light-dark(#eee, #222); background: light-dark(#fff, #111)';
    document.body.append(pale);
    const wide = document.createElement('button');
    wide.style.width = '500px';
    document.body.append(wide);
  });
  const flaws = await run.flawsOf(run.panel, 'with-flaws');
  expect(flaws).toContainEqual(expect.stringMatching(/^light: button-name/));
  for (const scheme of ['light', 'dark'])
    expect(flaws).toContainEqual(expect.stringMatching(`^${scheme}: color-contrast`));
  expect(flaws).toContain('it is wider than its window');
});
