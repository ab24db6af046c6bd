import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { button, dialog, openAdd } from '../support/arrive.ts';
import type { PracticeRun } from '../support/practice-run.ts';
import { practiceTest as test } from '../support/practice-test.ts';

const NOTE = '! late again #delivery Fri call. sold 2 drums for €61. NPS 9';

/** What moved since it was asked last, of all that is seen but the marks of what was understood. */
const movedSince = (panel: Page) =>
  panel.evaluate(() => {
    const marks = document.querySelector('[aria-label="Note"]')?.nextElementSibling;
    const seen = [...document.querySelectorAll<HTMLElement>('#root *')].filter(
      (one) => marks?.contains(one) !== true && one.checkVisibility({ visibilityProperty: true }),
    );
    const before = seen.map((one): unknown => Reflect.get(one, 'placeBefore'));
    return seen.flatMap((one, at) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const place = [x, y, width, height].join(' ');
      Reflect.set(one, 'placeBefore', place);
      const was = before[at];
      const name = `${one.localName} ${one.textContent?.slice(0, 40)}`;
      return typeof was !== 'string' || was === place ? [] : [`${name}: ${was} → ${place}`];
    });
  });

/** Types a note letter by letter; returns what moved at any of them. */
async function movedWhileTyping(panel: Page): Promise<string[]> {
  await panel.getByRole('textbox', { name: 'Note' }).focus();
  await movedSince(panel);
  const moved: string[] = [];
  for (const letter of NOTE) {
    await panel.keyboard.type(letter);
    moved.push(...(await movedSince(panel)).map((one) => `at “${letter}” ${one}`));
  }
  // what is read later, as of a sale, is there by then
  await panel.getByText(/promoter/).waitFor();
  return [...moved, ...(await movedSince(panel))];
}

/** Has Ana opt out of e-mail, in a panel that says nothing of it any more. */
async function withoutMail(run: PracticeRun): Promise<void> {
  await openAdd(run);
  await run.press('k');
  await dialog(run, 'Add consent');
  await button(run, 'Save').click();
  await run.panel.getByText('Consent saved').waitFor();
  await run.panel.close();
  await run.reopenPanel();
}

/** Ana as she stands once all that comes later is there. */
async function seesAna(run: PracticeRun): Promise<void> {
  await run.seesPerson('Ana Pereira');
  await run.rows().nth(4).waitFor();
  await button(run, 'Consent: opted out').waitFor();
  await button(run, 'Make it a task').waitFor();
}

test('nothing moves while a note is typed to somebody who opted out, with a note waiting for another', async ({
  run,
}) => {
  await withoutMail(run);
  await run.openMail('The printer sleeps again');
  await run.seesPerson('Marta Nowak');
  await run.panel.getByRole('textbox', { name: 'Note' }).fill('Half a thought');
  await run.openMail('Re: Delivery of order 4471');
  await button(run, 'Later').click();
  await seesAna(run);
  await button(run, 'Not this person').waitFor();
  await button(run, 'Marta Nowak').waitFor();
  await run.panel.getByRole('status').filter({ hasText: 'opted out of e-mail' }).waitFor();
  expect(await movedWhileTyping(run.panel)).toEqual([]);
});

test('nothing moves while a note is typed about somebody who opted out and whom no page shows', async ({
  run,
}) => {
  await withoutMail(run);
  await run.openMail('The printer sleeps again');
  await run.seesPerson('Marta Nowak');
  await run.panel.getByRole('searchbox', { name: 'Search contacts' }).fill('Ana Per');
  await run.panel.getByRole('option', { name: /Ana Pereira/ }).click();
  await seesAna(run);
  const told = run.panel.getByRole('status').filter({ hasText: 'opted out of e-mail' });
  expect(await told.count()).toBe(0);
  expect(await movedWhileTyping(run.panel)).toEqual([]);
  await told.waitFor();
});
