import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { succeeded } from '../support/expect-success.ts';
import { MONDAY } from '../support/fresh-store.ts';
import { addByForm, besideAna, field, fill, section, takeBack } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';
import type { PeopledStore } from './people.ts';

type User = Awaited<ReturnType<typeof besideAna>>['user'];

async function openLists(user: User) {
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Lists…' }));
  return section('Automations');
}

const PAID = { items: [{ name: 'toner', quantity: 1 }], at: MONDAY, status: 'paid' };
const ASK = [{ days: 14, words: 'Ask how it went' }];

/** An owner who has what is paid for asked about. */
async function asking({ services }: PeopledStore) {
  const fields = { when: 'purchase-paid', steps: ASK };
  succeeded(await services.addRecord('automation', 'ask', fields));
}

test('an automation is written in a form that says in words what it does', async () => {
  const { user } = await besideAna();
  const list = await openLists(user);
  list.getByText(/When a purchase is paid, a task|What is done by itself/);
  await user.click(list.getByRole('button', { name: 'Add automation' }));
  await screen.findByText('When a purchase is paid: ….');
  expect(screen.queryByLabelText('At or below')).toBeNull();
  await fill('When', 'csat');
  await fill('At or below', '2');
  await fill('Then tasks', '1 day: Call them\n14 days: Ask how it went');
  await fill('Then looked after by', 'Priya');
  await screen.findByText(
    /^When CSAT is answered with 2 or less: a task in 1 day, “Call them”, a task in 14 days, “Ask how it went”, Priya looks after them\. Its later tasks are paused/,
  );
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  (await section('Automations')).getByText(/^When CSAT is answered with 2 or less/);
});

test('one that does nothing is refused in a sentence', async () => {
  const { user } = await besideAna();
  await user.click((await openLists(user)).getByRole('button', { name: 'Add automation' }));
  await field('When');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/Say what is to be done then/);
});

test('it is switched off and on again by one press', async () => {
  const { user } = await besideAna(asking);
  await user.click((await openLists(user)).getByRole('button', { name: 'Switch off' }));
  await (await section('Automations')).findByText('switched off');
  await user.click((await section('Automations')).getByRole('button', { name: 'Switch on' }));
  await waitFor(() => expect(screen.queryByText('switched off')).toBeNull());
});

test('its task stands as the next step with what set it off, and one Undo takes both back', async () => {
  const panel = await besideAna(asking);
  await addByForm(panel, 'p', { Number: '4471', Status: 'paid' });
  await (await section('Next step')).findByText(/Ask how it went/);
  await takeBack(panel);
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Next step' })).toBeNull());
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Purchases' })).toBeNull());
});

test('while a concern is open its task is paused rather than due', async () => {
  const { user, services, ana } = await besideAna(async (people) => {
    await asking(people);
    const { services, ana, given } = people;
    succeeded(await services.addRecord('purchase', 'p', PAID, ana));
    const person = { kind: 'contact' as const, id: ana, name: 'Ana Pereira' };
    const marks = { mark: 'concern' as const };
    succeeded(await services.saveNote({ id: 'n', person, text: 'late', marks }));
    given.clock.now += 20 * 86_400_000;
  });
  const step = await section('Next step');
  await step.findByText(/paused: a concern is open/);
  expect(step.queryByText(/late/)).toBeNull();
  const tasks = await section('Tasks');
  await user.click(tasks.getByRole('button', { name: '1 task' }));
  const [row] = await tasks.findAllByRole('listitem');
  if (row === undefined) throw new Error('no task');
  within(row).getByText(/paused: a concern is open/);
  await expectAccessible();
  const [concern] = (await services.contactView(ana))?.cases ?? [];
  succeeded(await services.resolveCase(concern?.id ?? ''));
  await (await section('Next step')).findByText(/late ·/);
});
