import { expect } from 'vitest';
import { installedTest as test } from '../../support/both-test.ts';
import type { Practice } from '../../support/practice.ts';

const MAIL = '?_task=mail&_uid=2&_mbox=INBOX&_action=show';

/** Shows the mail from Ana Pereira, and opens the panel anew beside it: that is a gesture on this page. */
async function openPanelOnMail(run: Practice): Promise<void> {
  await run.panel.close();
  await run.page.goto(run.addresses.mail + MAIL);
  await run.reopenPanel();
}

const turnOn = ({ panel }: Practice) =>
  panel.getByRole('button', { name: 'Turn on for 127.0.0.1' });
const isGone = ({ panel }: Practice, name: string) =>
  panel.getByRole('heading', { level: 1, name }).waitFor({ state: 'detached' });

test('without a grant and without a gesture the panel says how to begin', async ({ run }) => {
  await turnOn(run).waitFor();
  await run.openTab(run.addresses.chat);
  await run.seesPerson('Press the toolbar button or Alt+C here');
});

test('a gesture lets the panel name the site and offer both ways', async ({ run }) => {
  await openPanelOnMail(run);
  await turnOn(run).waitFor();
  await run.panel.getByRole('button', { name: 'Read this page once' }).waitFor();
});

test('“Read this page once” reads this page and nothing after it', async ({ run }) => {
  await openPanelOnMail(run);
  await run.panel.getByRole('button', { name: 'Read this page once' }).click();
  await run.seesPerson('Ana Pereira');
  expect(await run.panel.getByRole('status').first().textContent()).toContain('read once');
  await run.page.goto(run.addresses.chat);
  await isGone(run, 'Ana Pereira');
});

test('a granted origin is read from then on, and its revocation stops that at once', async ({
  run,
}) => {
  await openPanelOnMail(run);
  await run.allow(turnOn(run));
  await run.seesPerson('Ana Pereira');
  await run.openChat('Jonas Lindqvist');
  await run.seesPerson('Jonas Lindqvist');
  await run.revoke();
  await isGone(run, 'Jonas Lindqvist');
});

test('nothing of the extension can be loaded by a page', async ({ run }) => {
  await run.page.goto(`${run.addresses.mail}#${run.urlOf('icons/16.png')}`);
  const loaded = await run.page.evaluate(() =>
    fetch(location.hash.slice(1)).then(
      () => true,
      () => false,
    ),
  );
  expect(loaded).toBe(false);
});
