import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
// it is loaded at the first log: that takes long where nothing is loaded yet
import '../../components/composer/LoggedPromises.tsx';
import { buildMessage, buildThread } from '../support/build-detection.ts';
import { DAY, HOUR, MONDAY } from '../support/fresh-store.ts';
import { besideTasks, next, noNext, tasksSection } from './beside-tasks.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA, ANA_THREAD } from './people.ts';
import { showing } from './render-panel.tsx';

const PROMISES = buildThread(
  [ANA],
  [
    buildMessage('p1', 'I will pay the rest by Friday.', MONDAY - HOUR),
    { ...buildMessage('p2', "Thank you. I'll send the invoice tomorrow.", MONDAY), from: 'me' },
    { ...buildMessage('p3', 'If it rains I will call on Friday.', MONDAY), from: 'me' },
    buildMessage('p4', "I'll call you tomorrow.", MONDAY - 9 * DAY),
  ],
  { key: 'promises' },
);

test('a promise in a message is proposed, and a task once it is ticked', async () => {
  const { user } = await besideTasks({}, { state: showing(PROMISES) });
  await user.keyboard('l');
  const promised = within(await screen.findByRole('group', { name: /^Promised in it/ }));
  const [rest, invoice, ...more] = promised.getAllByRole('checkbox');
  expect(more).toEqual([]);
  expect(rest).toHaveAccessibleName(
    /“Ana Pereira: I will pay the rest by Friday.” task · Fri, Mar 6/,
  );
  expect(invoice).toHaveAccessibleName(/“I'll send the invoice tomorrow.” task · Tue, Mar 3/);
  expect(invoice).not.toBeChecked();
  await expectAccessible();
  await user.click(invoice ?? document.body);
  await user.keyboard('{Escape}');
  await user.keyboard('l');
  await waitFor(() =>
    expect(screen.getByRole('checkbox', { name: /invoice tomorrow.”/ })).toBeChecked(),
  );
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await next()).toHaveTextContent(/Tue, Mar 3.*I'll send the invoice tomorrow\./);
  const tasks = await tasksSection();
  await user.click(tasks.getByRole('button', { name: '1 task' }));
  tasks.getByTitle('Show where it was said');
  await user.keyboard('u');
  await noNext();
});

afterEach(() => vi.restoreAllMocks());

test('a promise in a language of the browser is proposed, and in no other', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de-AT', 'en']);
  const thread = buildThread(
    [ANA],
    [
      buildMessage('p1', 'Ich schicke Ihnen die Liste bis Freitag.', MONDAY - HOUR),
      buildMessage('p2', 'Je vous envoie le devis vendredi.', MONDAY),
      buildMessage('p3', 'You will have the quote tomorrow.', MONDAY),
    ],
    { key: 'promises' },
  );
  const { user } = await besideTasks({}, { state: showing(thread) });
  await user.keyboard('l');
  const promised = within(await screen.findByRole('group', { name: /^Promised in it/ }));
  const lines = promised.getAllByRole('checkbox');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toHaveAccessibleName(/“Ana Pereira: Ich schicke .* bis Freitag.” task · Fri/);
  expect(lines[1]).toHaveAccessibleName(/You will have the quote tomorrow.” task · Tue/);
});

test('what is promised and not ticked is no task', async () => {
  const { user } = await besideTasks({}, { state: showing(PROMISES) });
  await user.keyboard('l');
  await screen.findByRole('group', { name: /^Promised in it/ });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Logged 4 messages with Ana Pereira');
  await noNext();
});

const promisedAfter = async () =>
  within(await screen.findByRole('region', { name: 'Promised in it' }));
const nothingPromised = () =>
  waitFor(() => expect(screen.queryByRole('region', { name: 'Promised in it' })).toBeNull());

test('what one press logs offers its promises after, each a task by a press, with the way back', async () => {
  const { user } = await besideTasks({}, { state: showing(PROMISES) });
  await user.click(screen.getByRole('button', { name: 'Log' }));
  const promised = await promisedAfter();
  promised.getByText(/“Ana Pereira: I will pay the rest by Friday.”/);
  const [first, second, ...more] = promised.getAllByRole('button', { name: 'Keep as task' });
  expect(more).toEqual([]);
  await noNext();
  await expectAccessible();
  await user.click(second ?? document.body);
  await screen.findByText(/^Kept as a task: I'll send the invoice tomorrow/);
  expect(await next()).toHaveTextContent(/Tue, Mar 3.*I'll send the invoice tomorrow\./);
  const reminders = within(await screen.findByRole('region', { name: 'Reminders' }));
  await reminders.findByRole('button', { name: 'Remind me by notification' });
  // the line stays, and a second press on it is none
  await waitFor(() => expect(second).toHaveTextContent('Kept'));
  expect(first).toHaveTextContent('Keep as task');
  await user.click(second ?? document.body);
  await user.keyboard('u');
  await waitFor(() => expect(second).toHaveTextContent('Keep as task'));
  await noNext();
});

test('what was logged by one press is offered until it is answered, and goes with its entry', async () => {
  const { user, turn } = await besideTasks({}, { state: showing(PROMISES) });
  await user.click(screen.getByRole('button', { name: 'Log' }));
  await promisedAfter();
  turn(showing(ANA_THREAD, 'document-2'));
  await nothingPromised();
  turn(showing(PROMISES));
  await user.click((await promisedAfter()).getByRole('button', { name: 'Not now' }));
  await nothingPromised();
  await user.keyboard('u');
  await screen.findByText('4 messages, not logged');
  await user.click(screen.getByRole('button', { name: 'Log' }));
  await promisedAfter();
  await user.keyboard('u');
  await nothingPromised();
});

test('a log that was seen in its draft, or in which nothing is promised, offers nothing', async () => {
  const { user, turn } = await besideTasks({}, { state: showing(PROMISES) });
  await user.keyboard('l');
  await screen.findByRole('group', { name: /^Promised in it/ });
  await user.click(screen.getByRole('button', { name: 'Log' }));
  await screen.findByText('Logged 4 messages with Ana Pereira');
  await nothingPromised();
  turn(showing(ANA_THREAD, 'document-2'));
  await screen.findByText('2 messages, not logged');
  await user.click(screen.getByRole('button', { name: 'Log' }));
  await screen.findByText('Logged 2 messages with Ana Pereira');
  await nothingPromised();
});
