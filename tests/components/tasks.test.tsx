import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { succeeded } from '../support/expect-success.ts';
import { besideTasks, next, noNext, tasksSection } from './beside-tasks.ts';
import { expectAccessible } from './expect-accessible.ts';
import { diskFull, reminded } from './render-panel.tsx';

test('D says that the next step is done, and Undo that it is not', async () => {
  const { user } = await besideTasks({ 'send quote': 30 });
  expect(await next()).toHaveTextContent('Tue, Mar 3');
  await expectAccessible();
  await user.keyboard('d');
  await screen.findByText('Done: send quote');
  await noNext();
  await user.keyboard('u');
  expect(await next()).toHaveTextContent('send quote');
});

test('S and a letter let the next step rest, and another comes before it meanwhile', async () => {
  const { user } = await besideTasks({ 'send quote': -1, visit: 40 });
  expect(await next()).toHaveTextContent(/late · .*send quote · 1 more/);
  await user.keyboard('s');
  await screen.findByRole('group', { name: 'Snooze until' });
  await waitFor(() => expect(screen.getByRole('button', { name: /1 hour/ })).toHaveFocus());
  await expectAccessible();
  await user.keyboard('w');
  await screen.findByText('Snoozed: send quote');
  await waitFor(async () => expect(await next()).toHaveTextContent('visit · 1 more'));
  const tasks = await tasksSection();
  await user.click(await tasks.findByRole('button', { name: '2 tasks' }));
  const row = tasks.getByRole('listitem', { name: 'send quote' });
  await waitFor(() => expect(row).toHaveTextContent('rests until Mon, Mar 9'));
});

test('it rests until a day in words, and what is no day is said and kept', async () => {
  const { user } = await besideTasks({ 'send quote': 1 });
  await user.click(within(await next()).getByRole('button', { name: 'Snooze' }));
  const words = await screen.findByRole('textbox', { name: 'Snooze until a day in words' });
  await user.type(words, 'soon{Enter}');
  await screen.findByText(/No day to come is named there/);
  await user.clear(words);
  await user.type(words, 'Friday 10:00{Enter}');
  await screen.findByText('Snoozed: send quote');
  const rests = /rests until Fri, Mar 6.*10:00/;
  await waitFor(async () => expect(await next()).toHaveTextContent(rests));
  expect(within(await next()).getByRole('button', { name: 'Snooze' })).toHaveFocus();
  await user.keyboard('u');
  await waitFor(async () => expect(await next()).not.toHaveTextContent('rests'));
});

test('Escape lets it be', async () => {
  const { user } = await besideTasks({ 'send quote': 1 });
  await user.keyboard('s');
  await screen.findByRole('group', { name: 'Snooze until' });
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('group', { name: 'Snooze until' })).toBeNull();
});

test('what cannot be written says so, with the way to try again', async () => {
  let full = true;
  const { user } = await besideTasks(
    { 'send quote': 1 },
    {
      change: ({ store }) => ({
        store: {
          ...store,
          editRecord: (...what) => (full ? diskFull() : store.editRecord(...what)),
        },
      }),
    },
  );
  await user.keyboard('s');
  await user.click(await screen.findByRole('button', { name: /Tomorrow/ }));
  await screen.findByText(/There is no room left/);
  full = false;
  await user.click(screen.getByRole('button', { name: 'Retry' }));
  await screen.findByText('Snoozed: send quote');
});

test('the late ones are counted in amber and stand first, done ones show when they are asked for', async () => {
  const { user } = await besideTasks({ visit: 40, 'send quote': -30, call: 20 });
  const tasks = await tasksSection();
  await user.click(tasks.getByRole('button', { name: '3 tasks · 1 late' }));
  const names = () => tasks.getAllByRole('listitem').map((row) => row.textContent?.slice(0, 4));
  expect(names()).toEqual(['send', 'call', 'visi']);
  const call = within(tasks.getByRole('listitem', { name: 'call' }));
  await user.click(call.getByRole('button', { name: 'Done' }));
  await tasks.findByRole('button', { name: '2 tasks · 1 late' });
  await user.click(tasks.getByRole('button', { name: 'Show 1 done' }));
  expect(names()).toEqual(['send', 'visi', 'call']);
  await expectAccessible();
  const done = within(tasks.getByRole('listitem', { name: 'call' }));
  expect(done.queryByRole('button', { name: 'Snooze' })).toBeNull();
  await user.click(done.getByRole('button', { name: 'Open again' }));
  await tasks.findByRole('button', { name: '3 tasks · 1 late' });
});

test('A and T write one down, by the end of today or by an hour', async () => {
  const { user } = await besideTasks({});
  await screen.findByRole('region', { name: 'Timeline' });
  await user.keyboard('a');
  await screen.findByRole('dialog', { name: 'Add to Ana Pereira' });
  await user.keyboard('t');
  const words = await screen.findByRole('textbox', { name: 'What is to be done' });
  expect(screen.getByLabelText('By')).toHaveValue('2026-03-02T23:59');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/“What is to be done” is missing/);
  await user.type(words, 'send quote');
  fireEvent.change(screen.getByLabelText('By'), { target: { value: '2026-03-06T10:00' } });
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Task saved');
  expect(await next()).toHaveTextContent(/Fri, Mar 6.*10:00.*send quote/);
});

test('a notification that is pressed leads to the contact of its task', async () => {
  const { services, ben } = await besideTasks({});
  const person = { kind: 'contact' as const, id: ben, name: 'Ben Okoro' };
  succeeded(await services.saveNote({ id: 'n', person, text: 'call back', marks: { due: 1 } }));
  await waitFor(() => expect(reminded.size).toBe(1));
  act(() => {
    for (const tell of reminded) tell('t-n');
  });
  await screen.findByRole('heading', { level: 1, name: 'Ben Okoro' });
  act(() => {
    for (const tell of reminded) tell('t-gone');
  });
  await screen.findByText('This task or its contact was deleted meanwhile.');
});

test('A and G write down a rhythm, which is the next step until there is contact', async () => {
  const { user } = await besideTasks({});
  await screen.findByRole('region', { name: 'Timeline' });
  await user.keyboard('a');
  await screen.findByRole('dialog', { name: 'Add to Ana Pereira' });
  await user.keyboard('g');
  await user.type(await screen.findByRole('textbox', { name: /Get in touch every/ }), '28');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Rhythm to keep in touch saved');
  expect(await next()).toHaveTextContent('Mon, Mar 30 Get in touch · every 4 weeks');
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: /^Log/ }));
  await waitFor(async () => expect(await next()).toHaveTextContent('every 4 weeks · last 1 h ago'));
  await screen.findByRole('button', { name: 'In touch every 4 weeks' });
});
