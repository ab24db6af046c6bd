import { installedHandsTest as test } from '../../support/hands-test.ts';
import type { Practice } from '../../support/practice.ts';

const ANA = '?_task=mail&_uid=2&_mbox=INBOX&_action=show';
const ZOE = '?_task=mail&_uid=8&_mbox=INBOX&_action=show';

/** Shows a mail, and opens the panel anew beside it: that is a gesture on this page. */
async function openPanelOn(run: Practice, mail: string): Promise<void> {
  await run.panel.close();
  await run.page.goto(run.addresses.mail + mail);
  await run.page.bringToFront();
  await run.reopenPanel();
}

const turnOn = ({ panel }: Practice) => panel.getByRole('button', { name: /^Turn on for/ });
const host = ({ addresses }: Practice) => new URL(addresses.mail).host;

test('a site is turned on in the browser’s own prompt, lasts, and is turned off', async ({
  hands,
  run,
}) => {
  await openPanelOn(run, ANA);
  await hands.answer(() => turnOn(run).click(), 'allow');
  await run.seesPerson('Ana Pereira');
  await run.page.goto(run.addresses.mail + ZOE);
  await run.seesPerson('Zoë Ó Briain-Lee');

  await run.restart();
  await run.openMail('Re: Delivery of order 4471');
  await run.seesPerson('Ana Pereira');

  await run.update();
  await run.reopenPanel();
  await run.seesPerson('Ana Pereira');
  await run.openMail('Photos of the shop front');
  await run.seesPerson('Zoë Ó Briain-Lee');

  await run.revoke();
  const zoe = run.panel.getByRole('heading', { level: 1, name: 'Zoë Ó Briain-Lee' });
  await zoe.waitFor({ state: 'detached' });
  await openPanelOn(run, ZOE);
  await turnOn(run).waitFor();
});

test('a refusal in the prompt is said, and the site can be turned on still', async ({
  hands,
  run,
}) => {
  await openPanelOn(run, ANA);
  await hands.answer(() => turnOn(run).click(), 'deny');
  await run.panel.getByText(`${host(run)} stays off.`).waitFor();
  await turnOn(run).waitFor();
});
