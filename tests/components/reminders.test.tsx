import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addByForm } from './beside-ana.ts';
import { besideTasks } from './beside-tasks.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD } from './people.ts';
import { asked, type PanelOptions, renderPanel, showing } from './render-panel.tsx';

test('whoever snoozes is asked once whether to be reminded by notification', async () => {
  const { user } = await besideTasks({ 'send quote': 1 });
  await user.keyboard('s');
  await user.click(await screen.findByRole('button', { name: 'Remind me by notification' }));
  expect(asked).toContain('remind');
  await waitFor(() => expect(screen.queryByText(/not reminded of tasks yet/)).toBeNull());
});

const offered = () => screen.findByRole('region', { name: 'Reminders' });
const notOffered = () =>
  waitFor(() => expect(screen.queryByText(/not reminded of tasks yet/)).toBeNull());

test('the first task with a date, from the note line, offers reminders beside what was saved', async () => {
  const { user } = await besideTasks({});
  await notOffered();
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'likes mornings{Enter}');
  await screen.findByText('Noted for Ana Pereira');
  await notOffered();
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Fri send quote{Enter}');
  const ask = within(await offered());
  await ask.findByText(/not reminded of tasks yet/);
  await expectAccessible();
  await user.click(ask.getByRole('button', { name: 'Remind me by notification' }));
  expect(asked).toContain('remind');
  await notOffered();
});

test('reminders are asked for in one place: beside the first task, not where it is snoozed too', async () => {
  const { user } = await besideTasks({});
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Fri send quote{Enter}');
  const ask = within(await offered());
  await ask.findByText(/not reminded of tasks yet/);
  await user.click(await screen.findByRole('button', { name: 'Snooze' }));
  await screen.findByRole('group', { name: 'Snooze until' });
  expect(screen.getAllByText(/not reminded of tasks yet/)).toHaveLength(1);
  await user.click(ask.getByRole('button', { name: 'No' }));
  await notOffered();
});

test('reminders are asked for in one place: beside the first task once no other is snoozed', async () => {
  const { user } = await besideTasks({ 'send quote': 1 });
  await user.click(await screen.findByRole('button', { name: 'Snooze' }));
  const until = within(await screen.findByRole('group', { name: 'Snooze until' }));
  await until.findByText(/not reminded of tasks yet/);
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Fri call{Enter}');
  await offered();
  expect(screen.getAllByText(/not reminded of tasks yet/)).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Snooze' }));
  await within(await offered()).findByText(/not reminded of tasks yet/);
});

test('a no to reminders is remembered, also by the next panel', async () => {
  const { user, given, close } = await besideTasks({});
  const note = 'Fri send quote{Enter}';
  await user.type(screen.getByRole('textbox', { name: 'Note' }), note);
  await user.click(await within(await offered()).findByRole('button', { name: 'No' }));
  await notOffered();
  close();
  const again = await renderPanel({ given, state: showing(ANA_THREAD) });
  await screen.findByText('Buyer · Lumo SA');
  await again.user.type(screen.getByRole('textbox', { name: 'Note' }), note);
  await screen.findByText('Noted for Ana Pereira');
  await notOffered();
  expect(asked).not.toContain('remind');
});

test('a browser that refuses is told, and asked no more by the next panel', async () => {
  const refusing: PanelOptions = {
    change: ({ reminders }) => ({ reminders: { ...reminders, turnOn: async () => false } }),
  };
  const { user, given, close } = await besideTasks({}, refusing);
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Fri send quote{Enter}');
  const press = await within(await offered()).findByRole('button', { name: /^Remind me/ });
  await user.click(press);
  await screen.findByText(/The browser did not allow it/);
  await user.click(screen.getByRole('button', { name: 'No' }));
  await waitFor(() => expect(screen.queryByText(/did not allow/)).toBeNull());
  close();
  const again = await renderPanel({ given, state: showing(ANA_THREAD), ...refusing });
  await screen.findByText('Buyer · Lumo SA');
  await again.user.type(screen.getByRole('textbox', { name: 'Note' }), 'Mon call{Enter}');
  await screen.findByText('Noted for Ana Pereira');
  await notOffered();
});

test('a task from its form offers reminders too', async () => {
  const { user } = await besideTasks({});
  await screen.findByRole('region', { name: 'Timeline' });
  await addByForm({ user }, 't', { 'What is to be done': 'send quote' });
  await within(await offered()).findByRole('button', { name: 'No' });
});
