import { bothTest as test } from '../../support/both-test.ts';

test('a page that floods is said to be read every few seconds, its next chat is seen, and calm ends it', async ({
  run,
}) => {
  await run.addSampleCustomers();
  await run.openChat('Jonas Lindqvist');
  await run.seesPerson('Jonas Lindqvist');
  const slowly = run.panel.getByRole('status').filter({ hasText: 'read every few seconds' });
  await run.page.evaluate(() => {
    const text = document.body.appendChild(document.createTextNode(''));
    const flood = setInterval(() => {
      for (let count = 0; count < 2_000; count += 1) text.data = String(count);
    }, 10);
    document.addEventListener('calm', () => clearInterval(flood));
  });
  await slowly.waitFor();
  // the page opens it by itself: no click of the user says that there is something to see
  await run.page.evaluate(() => {
    const chats = [...document.querySelectorAll<HTMLElement>('.controlbox-pane *')];
    chats.findLast((one) => one.textContent?.trim() === 'Visitor 12')?.click();
  });
  await run.seesPerson('Visitor 12');
  await slowly.waitFor();
  await run.page.evaluate(() => document.dispatchEvent(new Event('calm')));
  await slowly.waitFor({ state: 'detached' });
  await run.seesPerson('Visitor 12');
});
