import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { editsOf, resumed } from '../../components/composer/kept-drafts.ts';
import { failure } from '../../lib/domain/result.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, BEN_THREAD, storeWithPeople } from './people.ts';
import { diskFull, renderPanel, showing } from './render-panel.tsx';

async function besideAna(options: Partial<Parameters<typeof renderPanel>[0]> = {}) {
  const people = await storeWithPeople();
  const panel = await renderPanel({ given: people.given, state: showing(ANA_THREAD), ...options });
  await screen.findByText('2 messages, not logged');
  return { ...people, ...panel };
}

const list = () => within(screen.getByRole('region', { name: 'Timeline' })).getByRole('list');
const rows = () => within(list()).queryAllByRole('listitem');

test('one click on Log saves what is new, and Undo takes it back', async () => {
  const { user } = await besideAna();
  await user.click(screen.getByRole('button', { name: 'Log' }));
  expect(await within(list()).findByText('Where is order 4471?')).toBeVisible();
  expect(await screen.findByText('2 messages, all logged')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('2 messages, not logged')).toBeVisible();
  await waitFor(() => expect(rows()).toHaveLength(0));
});

test('L opens the draft with everything ticked, Enter saves it', async () => {
  const { user } = await besideAna();
  await user.keyboard('l');
  const draft = within(await screen.findByRole('form', { name: 'Draft' }));
  expect(draft.getByRole('combobox', { name: 'Channel' })).toHaveValue('email');
  expect(draft.getByRole('textbox', { name: 'Subject' })).toHaveValue('Order 4471');
  expect(draft.getByRole('textbox', { name: 'Summary' })).toHaveFocus();
  const ticks = draft.getAllByRole('checkbox');
  expect(ticks).toHaveLength(2);
  for (const tick of ticks) expect(tick).toBeChecked();
  await expectAccessible();
  await user.keyboard('{Enter}');
  await screen.findByText('Logged 2 messages with Ana Pereira');
  expect(screen.queryByRole('form', { name: 'Draft' })).toBeNull();
  await waitFor(() => expect(rows()).toHaveLength(1));
});

test('what is unticked is not logged, and shows as not logged', async () => {
  const { user } = await besideAna();
  await user.keyboard('l');
  const [first] = await screen.findAllByRole('checkbox');
  if (first === undefined) throw new Error('no message');
  await user.click(first);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('2 messages, 1 not logged');
});

test('Escape closes the draft and keeps it, also for the next panel', async () => {
  const { user, given, close } = await besideAna();
  await user.keyboard('l');
  const summary = await screen.findByRole('textbox', { name: 'Summary' });
  await user.clear(summary);
  await user.type(summary, 'Asks for her order{Escape}');
  expect(screen.queryByRole('form', { name: 'Draft' })).toBeNull();
  close();
  const next = await renderPanel({ given, state: showing(ANA_THREAD) });
  await screen.findByText('2 messages, not logged');
  await next.user.keyboard('l');
  expect(await screen.findByRole('textbox', { name: 'Summary' })).toHaveValue('Asks for her order');
});

test('an open draft comes back when its thread does', async () => {
  const { user, turn } = await besideAna();
  await user.keyboard('l');
  await user.type(await screen.findByRole('textbox', { name: 'Topic' }), 'delivery');
  turn(showing(BEN_THREAD, 'document-2'));
  await screen.findByRole('heading', { level: 1, name: 'Ben Okoro' });
  expect(screen.queryByRole('form', { name: 'Draft' })).toBeNull();
  turn(showing(ANA_THREAD));
  expect(await screen.findByRole('textbox', { name: 'Topic' })).toHaveValue('delivery');
});

test('pressing Log again opens the entry and doubles nothing', async () => {
  const { user } = await besideAna();
  await user.click(screen.getByRole('button', { name: 'Log' }));
  await screen.findByText('2 messages, all logged');
  await user.click(screen.getByRole('button', { name: 'Log' }));
  await screen.findByText('All of this is logged already');
  expect(rows()).toHaveLength(1);
  expect(within(list()).getByRole('button', { expanded: true })).toBeVisible();
});

test('U takes back what was just logged', async () => {
  const { user } = await besideAna();
  await user.click(screen.getByRole('button', { name: 'Log' }));
  await screen.findByRole('button', { name: 'Undo' });
  await user.keyboard('u');
  await screen.findByText('Taken back');
  await screen.findByText('2 messages, not logged');
});

test('a full disk is told, the draft stays and Retry saves it', async () => {
  let full = true;
  const { user } = await besideAna({
    change: ({ store }) => ({
      store: { ...store, saveLog: (draft) => (full ? diskFull() : store.saveLog(draft)) },
    }),
  });
  await user.keyboard('l');
  await user.type(await screen.findByRole('textbox', { name: 'Topic' }), 'delivery{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('no room left on this disk');
  expect(screen.getByRole('textbox', { name: 'Topic' })).toHaveValue('delivery');
  await expectAccessible();
  full = false;
  await user.click(screen.getByRole('button', { name: 'Retry' }));
  await screen.findByText('Logged 2 messages with Ana Pereira');
});

test('a page that went away is told with the way to try again', async () => {
  const { user } = await besideAna({
    change: ({ page }) => ({
      page: { ...page, texts: async () => failure('page-gone', 'The page shows something else.') },
    }),
  });
  await user.click(screen.getByRole('button', { name: 'Log' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The page shows something else.');
  expect(screen.getByRole('button', { name: 'Retry' })).toBeVisible();
});

test('a call is logged by hand, without any page', async () => {
  const { user } = await besideAna();
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Log a call' }));
  expect(await screen.findByRole('combobox', { name: 'Channel' })).toHaveValue('call');
  await user.type(screen.getByRole('textbox', { name: 'Summary' }), 'Called back{Enter}');
  expect(await within(list()).findByText('Called back')).toBeVisible();
});

test('a kept draft comes back whole, also where it is longer than a record may be', async () => {
  const { services, ana } = await storeWithPeople();
  const person = { kind: 'contact' as const, id: ana, name: 'Ana Pereira' };
  const fresh = services.handDraft(person, 'call');
  const summary = 'word '.repeat(10_000);
  expect(resumed(fresh, editsOf({ ...fresh, summary })).summary).toBe(summary);
});
