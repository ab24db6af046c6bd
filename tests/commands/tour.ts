import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PracticeRun } from '../support/practice-run.ts';
import { photograph } from '../support/side-by-side.ts';
import { ROOT } from '../support/source-tree.ts';

const PICTURES = join(ROOT, 'tests/output/tour');
const PROFILE = join(ROOT, 'tests/output/practice-profile');

const hasDisplay = () =>
  process.platform === 'darwin' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** One thing that the tour shows: the name of its picture, and how to get there. */
type Stop = readonly [picture: string, arrive: (run: PracticeRun) => Promise<void>];

const STOPS: readonly Stop[] = [
  [
    '1-known-contact',
    async (run) => {
      await run.openMail('Re: Delivery of order 4471');
      await run.seesPerson('Ana Pereira');
    },
  ],
  [
    '2-draft-of-a-log',
    async ({ panel }) => {
      await panel.getByRole('heading', { level: 1 }).click();
      await panel.keyboard.press('l');
      await panel.getByRole('form', { name: 'Draft' }).waitFor();
    },
  ],
  [
    '3-logged',
    async ({ panel }) => {
      // the picture was put together in another tab: the panel shows the draft again once it is back
      await panel.getByRole('textbox', { name: 'Summary' }).press('Enter');
      await panel.getByText('Logged 1 message with Ana Pereira').waitFor();
    },
  ],
  [
    '4-unknown-person',
    async (run) => {
      await run.openMail('Photos of the shop front');
      await run.seesPerson('Zoë Ó Briain-Lee');
    },
  ],
  [
    '5-several-people',
    async (run) => {
      await run.openMail('Meeting on Monday');
      await run.seesPerson('Tomasz Wójcik');
    },
  ],
  [
    '6-chat',
    async (run) => {
      await run.openChat('Jonas Lindqvist');
      await run.seesPerson('Jonas Lindqvist');
    },
  ],
];

/** Without a display: walks through the practice pages, takes pictures and says where they are. */
async function photographTour(): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const run = await PracticeRun.begin();
  try {
    await run.addSampleCustomers();
    await run.panel.getByText('Sample customers added').waitFor({ state: 'detached' });
    for (const [picture, arrive] of STOPS) {
      await arrive(run);
      await photograph(run.page, run.panel, join(PICTURES, `${picture}.png`));
      console.log(`· ${picture}`);
    }
  } finally {
    await run.end();
  }
  console.log(`There is no display here. The pictures of the tour are in ${PICTURES}`);
}

/** With a display: opens the practice inbox and leaves the rest to the user. */
async function showTour(): Promise<void> {
  const run = await PracticeRun.begin({ headless: false, profile: PROFILE });
  await run.addSampleCustomers();
  await run.openMail('Re: Delivery of order 4471');
  console.log(`Practice inbox: ${run.addresses.mail}\nPractice chat:  ${run.addresses.chat}`);
  console.log('Close the browser, or press Ctrl+C here, to end.');
  process.once('SIGINT', () => void run.end());
  await run.browser.closed();
  await run.end();
}

await (hasDisplay() ? showTour() : photographTour());
