import { expect } from 'vitest';
import { bothTest as test } from '../../support/both-test.ts';
import { FROM_THE_RIGHT, LONG, showFullContact } from '../../support/full-contact.ts';
import { goesSideways } from '../../support/looks.ts';
import { notMirrored, outOfReach, outOfSight } from '../../support/room.ts';

/** The panel as it is docked, and what is left of it in CSS pixels where everything is twice as large. */
const PANEL = { width: 360, height: 640 };
const TWICE_AS_LARGE = { width: 180, height: 320 };

test('whatever is known of a contact, what matters stays in sight at 360 by 640, and within reach at 200 %', async ({
  run,
}) => {
  await showFullContact(run, LONG);
  await run.sizePanel(PANEL);
  await run.panel.getByRole('textbox', { name: 'Note' }).fill('! late again #delivery Fri call');
  await run.panel.getByText('topic delivery').waitFor();
  expect(await run.panel.evaluate(outOfSight)).toEqual([]);
  expect(await run.panel.evaluate(outOfReach)).toEqual([]);
  await run.sizePanel(TWICE_AS_LARGE);
  expect(await run.panel.evaluate(goesSideways)).toBe(false);
  expect(await run.panel.evaluate(outOfReach)).toEqual([]);
  expect(await run.flawsOf(run.panel, 'full-contact-twice-as-large')).toEqual([]);
});

test('what runs from right to left is shown so, in a panel that does and in one that does not', async ({
  run,
}) => {
  await showFullContact(run, FROM_THE_RIGHT);
  await run.sizePanel(PANEL);
  await run.panel.getByRole('textbox', { name: 'Note' }).fill(FROM_THE_RIGHT.concern);
  expect(await run.panel.evaluate(outOfSight)).toEqual([]);
  expect(await run.panel.evaluate(outOfReach)).toEqual([]);
  // nothing stands mirrored but what is written
  expect(await run.panel.evaluate(notMirrored)).toHaveLength(6);
  await run.panel.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  expect(await run.panel.evaluate(outOfSight)).toEqual([]);
  expect(await run.panel.evaluate(outOfReach)).toEqual([]);
  expect(await run.panel.evaluate(notMirrored)).toEqual([]);
  expect(await run.flawsOf(run.panel, 'right-to-left')).toEqual([]);
});
