import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { NewNote } from '../../lib/services/notes.ts';
import { succeeded } from '../support/expect-success.ts';
import { DAY } from '../support/fresh-store.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, storeWithPeople } from './people.ts';
import { renderPanel, showing } from './render-panel.tsx';

// dialogues are loaded when the first is opened
const SLOW = { timeout: 30_000 };

/** The panel beside Ana, with a note that was saved so many days ago. */
async function besideAna(noted?: { marks: NonNullable<NewNote['marks']>; days: number }) {
  const people = await storeWithPeople();
  const { given, services, ana } = people;
  if (noted !== undefined) {
    const person = { kind: 'contact' as const, id: ana, name: 'Ana Pereira' };
    const { marks, days } = noted;
    succeeded(await services.saveNote({ id: 'one', person, text: 'a note', marks }));
    given.clock.now += days * DAY;
  }
  const panel = await renderPanel({ given, state: showing(ANA_THREAD) });
  await screen.findByText('Buyer · Lumo SA');
  return { ...people, ...panel };
}

const answers = async () => within(await screen.findByRole('region', { name: 'Survey responses' }));

test('“nps 9 "too slow"” says what it understood, and Enter keeps the answer and the words', async () => {
  const { user } = await besideAna();
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'nps 9 "too slow"');
  const understood = within(await screen.findByRole('list', { name: 'Understood' }));
  await understood.findByText('survey response · NPS 9 (promoter) · “too slow”');
  await user.keyboard('{Enter}');
  const section = await answers();
  await user.click(section.getByRole('button', { name: 'NPS 9 (promoter) · now' }));
  expect(section.getByRole('listitem')).toHaveTextContent('NPS 9 (promoter)“too slow” · Me · now');
  await expectAccessible();
  const timeline = within(screen.getByRole('region', { name: 'Timeline' }));
  timeline.getByRole('button', { name: /nps 9 "too slow"/ });
});

test('an answer that is none is taken as text by a press', async () => {
  const { user } = await besideAna();
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'csat 4, of a rival');
  await user.click(await screen.findByRole('button', { name: 'Take “csat” as text' }));
  await user.keyboard('{Enter}');
  await screen.findByText('Noted for Ana Pereira');
  expect(screen.queryByRole('region', { name: 'Survey responses' })).toBeNull();
});

test.each([
  [365, 'black', false],
  [366, 'grey', true],
])('after %i days the last answer is %s', async (days, _look, old) => {
  const { user } = await besideAna({ marks: { scored: { type: 'csat', score: 4 } }, days });
  const section = await answers();
  const value = section.getByText(/^CSAT 4 of 5 · /);
  expect(value.classList.contains('text-soft')).toBe(old);
  await user.click(section.getByRole('button', { name: /^CSAT 4 of 5/ }));
  expect(section.queryByText('older than a year: ask again') !== null).toBe(old);
});

test('the form refuses an answer off the scale of its survey, and keeps what was typed', async () => {
  const { user } = await besideAna();
  await user.keyboard('a');
  await screen.findByRole('dialog', { name: 'Add to Ana Pereira' }, SLOW);
  await user.keyboard('s');
  await user.type(await screen.findByLabelText('Answer', {}, SLOW), '9');
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/CSAT goes from 1 to 5/);
  await user.selectOptions(screen.getByLabelText('Survey'), 'NPS, 0 to 10');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  (await answers()).getByRole('button', { name: /^NPS 9/ });
});

test('one press in a purchase makes the task to ask how it went, once', async () => {
  const items = [{ name: 'toner', quantity: 240 }];
  const sold = { items, status: 'paid' as const };
  const { user } = await besideAna({ marks: { sold }, days: 1 });
  expect(screen.queryByRole('region', { name: 'Next step' })).toBeNull();
  const purchases = within(await screen.findByRole('region', { name: 'Purchases' }));
  await user.click(purchases.getByRole('button', { name: /1 purchase/ }));
  const ask = purchases.getByRole('button', { name: 'Ask how it went' });
  await user.click(ask);
  const next = within(await screen.findByRole('region', { name: 'Next step' }));
  next.getByText(/Ask how it went: 240 toner/);
  await user.click(ask);
  expect(next.queryByText(/1 more/)).toBeNull();
});

test('after two weeks it is proposed to ask how a purchase went, and a press makes it a task', async () => {
  const people = await storeWithPeople();
  const { given, services, ana } = people;
  const fields = { items: [{ name: 'toner', quantity: 240 }], at: given.clock.now, status: 'paid' };
  succeeded(await services.addRecord('purchase', 'one', fields, ana));
  given.clock.now += 20 * DAY;
  const { user } = await renderPanel({ given, state: showing(ANA_THREAD) });
  const line = within(await screen.findByRole('region', { name: 'To ask' }, SLOW));
  line.getByText('Ask how it went: 240 × toner');
  await expectAccessible();
  await user.click(line.getByRole('button', { name: 'Make it a task' }));
  const next = await screen.findByRole('region', { name: 'Next step' });
  expect(next).toHaveTextContent('Ask how it went: 240 toner');
  await screen.findByText('Ask: how much of all their toner do they buy from us?');
  await user.keyboard('u');
  await screen.findByText('Ask how it went: 240 × toner');
});
