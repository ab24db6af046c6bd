import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
// it is loaded at the first log: that takes long where nothing is loaded yet
import '../../components/composer/LoggedPromises.tsx';
import { buildMessage, buildThread } from '../support/build-detection.ts';
import { succeeded } from '../support/expect-success.ts';
import { DAY, HOUR, MONDAY } from '../support/fresh-store.ts';
import { addByForm } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA, ANA_THREAD, storeWithPeople } from './people.ts';
import { asked, diskFull, reminded, renderPanel, showing } from './render-panel.tsx';

type Options = Partial<Parameters<typeof renderPanel>[0]>;

/** The panel beside Ana on Monday at nine, with tasks that are due so many hours from then. */
async function besideAna(tasks: Readonly<Record<string, number>>, options: Options = {}) {
  const people = await storeWithPeople();
  const { given, services, ana } = people;
  const person = { kind: 'contact' as const, id: ana, name: 'Ana Pereira' };
  for (const [text, hours] of Object.entries(tasks)) {
    const marks = { due: given.clock.now + hours * HOUR };
    succeeded(await services.saveNote({ id: text, person, text, marks }));
  }
  const panel = await renderPanel({ given, state: showing(ANA_THREAD), ...options });
  await screen.findByText('Buyer · Lumo SA');
  return { ...people, ...panel };
}

const next = () => screen.findByRole('region', { name: 'Next step' });
const noNext = () =>
  waitFor(() => expect(screen.queryByRole('region', { name: 'Next step' })).toBeNull());
const section = async () => within(await screen.findByRole('region', { name: 'Tasks' }));

test('D says that the next step is done, and Undo that it is not', async () => {
  const { user } = await besideAna({ 'send quote': 30 });
  expect(await next()).toHaveTextContent('Tue, Mar 3');
  await expectAccessible();
  await user.keyboard('d');
  await screen.findByText('Done: send quote');
  await noNext();
  await user.keyboard('u');
  expect(await next()).toHaveTextContent('send quote');
});

test('S and a letter let the next step rest, and another comes before it meanwhile', async () => {
  const { user } = await besideAna({ 'send quote': -1, visit: 40 });
  expect(await next()).toHaveTextContent(/late · .*send quote · 1 more/);
  await user.keyboard('s');
  await screen.findByRole('group', { name: 'Snooze until' });
  await waitFor(() => expect(screen.getByRole('button', { name: /1 hour/ })).toHaveFocus());
  await expectAccessible();
  await user.keyboard('w');
  await screen.findByText('Snoozed: send quote');
  await waitFor(async () => expect(await next()).toHaveTextContent('visit · 1 more'));
  const tasks = await section();
  await user.click(await tasks.findByRole('button', { name: '2 tasks' }));
  const row = tasks.getByRole('listitem', { name: 'send quote' });
  await waitFor(() => expect(row).toHaveTextContent('rests until Mon, Mar 9'));
});

test('it rests until a day in words, and what is no day is said and kept', async () => {
  const { user } = await besideAna({ 'send quote': 1 });
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
  const { user } = await besideAna({ 'send quote': 1 });
  await user.keyboard('s');
  await screen.findByRole('group', { name: 'Snooze until' });
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('group', { name: 'Snooze until' })).toBeNull();
});

test('what cannot be written says so, with the way to try again', async () => {
  let full = true;
  const { user } = await besideAna(
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
  const { user } = await besideAna({ visit: 40, 'send quote': -30, call: 20 });
  const tasks = await section();
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
  const { user } = await besideAna({});
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

test('whoever snoozes is asked once whether to be reminded by notification', async () => {
  const { user } = await besideAna({ 'send quote': 1 });
  await user.keyboard('s');
  await user.click(await screen.findByRole('button', { name: 'Remind me by notification' }));
  expect(asked).toContain('remind');
  await waitFor(() => expect(screen.queryByText(/not reminded of tasks yet/)).toBeNull());
});

const offered = () => screen.findByRole('region', { name: 'Reminders' });
const notOffered = () =>
  waitFor(() => expect(screen.queryByText(/not reminded of tasks yet/)).toBeNull());

test('the first task with a date, from the note line, offers reminders beside what was saved', async () => {
  const { user } = await besideAna({});
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

test('a no to reminders is remembered, also by the next panel', async () => {
  const { user, given, close } = await besideAna({});
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
  const refusing: Options = {
    change: ({ reminders }) => ({ reminders: { ...reminders, turnOn: async () => false } }),
  };
  const { user, given, close } = await besideAna({}, refusing);
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
  const { user } = await besideAna({});
  await screen.findByRole('region', { name: 'Timeline' });
  await addByForm({ user }, 't', { 'What is to be done': 'send quote' });
  await within(await offered()).findByRole('button', { name: 'No' });
});

test('a notification that is pressed leads to the contact of its task', async () => {
  const { services, ben } = await besideAna({});
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
  const { user } = await besideAna({});
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
  const { user } = await besideAna({}, { state: showing(PROMISES) });
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
  const tasks = await section();
  await user.click(tasks.getByRole('button', { name: '1 task' }));
  tasks.getByTitle('Show where it was said');
  await user.keyboard('u');
  await noNext();
});

test('what is promised and not ticked is no task', async () => {
  const { user } = await besideAna({}, { state: showing(PROMISES) });
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
  const { user } = await besideAna({}, { state: showing(PROMISES) });
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
  await within(await offered()).findByRole('button', { name: 'Remind me by notification' });
  // the line stays, and a second press on it is none
  await waitFor(() => expect(second).toHaveTextContent('Kept'));
  expect(first).toHaveTextContent('Keep as task');
  await user.click(second ?? document.body);
  await user.keyboard('u');
  await waitFor(() => expect(second).toHaveTextContent('Keep as task'));
  await noNext();
});

test('what was logged by one press is offered until it is answered, and goes with its entry', async () => {
  const { user, turn } = await besideAna({}, { state: showing(PROMISES) });
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
  const { user, turn } = await besideAna({}, { state: showing(PROMISES) });
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
