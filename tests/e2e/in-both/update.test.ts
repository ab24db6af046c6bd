import { expect } from 'vitest';
import { bothTest as test } from '../../support/both-test.ts';

test('an update under an open page: one script follows it from then on, the newer, and so does the panel', async ({
  run,
}) => {
  await run.openChat('Ana Pereira');
  await run.seesPerson('Ana Pereira');
  // every script that begins to follow a page says so to the ones before
  await run.page.evaluate(() => {
    Reflect.set(window, 'begun', 0);
    addEventListener('alongside', () => {
      Reflect.set(window, 'begun', Number(Reflect.get(window, 'begun')) + 1);
    });
  });
  const begun = () => run.page.evaluate((): unknown => Reflect.get(window, 'begun'));
  await run.update();
  await expect.poll(begun, { timeout: 30_000 }).toBe(1);
  await run.reopenPanel();
  await run.seesPerson('Ana Pereira');
  await run.openChat('Chidi Okafor');
  await run.seesPerson('Chidi Okafor');
  expect(await begun()).toBe(1);
});
