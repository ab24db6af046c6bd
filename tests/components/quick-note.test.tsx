import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DAY, MONDAY } from '../support/fresh-store.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, storeWithPeople } from './people.ts';
import { diskFull, renderPanel, showing } from './render-panel.tsx';

const line = () => screen.getByRole('textbox', { name: 'Note' });
const chips = () => screen.findByRole('list', { name: 'Understood' });
const timeline = () => within(screen.getByRole('region', { name: 'Timeline' }));
const nextStep = () => within(screen.getByRole('region', { name: 'Next step' }));

async function besideAna(options: Partial<Parameters<typeof renderPanel>[0]> = {}) {
  const people = await storeWithPeople();
  const panel = await renderPanel({ given: people.given, state: showing(ANA_THREAD), ...options });
  await screen.findByText('Buyer · Lumo SA');
  return { ...people, ...panel };
}

test('an empty line tells which marks there are', async () => {
  await besideAna();
  expect(line()).toHaveAccessibleDescription('! concern · + preference · #topic · Fri task');
});

test('what was understood of a note shows before it is saved', async () => {
  const { user } = await besideAna();
  await user.type(line(), '! #printer Fri send technician');
  await screen.findByText('task · Fri, Mar 6');
  const understood = within(await chips()).getAllByRole('listitem');
  expect(understood.map((one) => one.textContent)).toEqual([
    'concern',
    'topic printer',
    'task · Fri, Mar 6',
  ]);
  expect(line()).toHaveValue('! #printer Fri send technician');
  await expectAccessible();
});

test('a saved note stands in the timeline without its marks, with their names', async () => {
  const { user } = await besideAna();
  await user.type(line(), '! #printer offline again{Enter}');
  const row = await timeline().findByRole('button', { name: /offline again/ });
  expect(row).toHaveTextContent('Note: offline againconcernprinter');
  await user.type(line(), '+ e-mail, no calls{Enter}');
  await timeline().findByText('preference');
  await expectAccessible();
});

test('a date makes the next step, which can be done and undone', async () => {
  const { user, services, ana } = await besideAna();
  await user.type(line(), 'Fri send quote{Enter}');
  await screen.findByText('Noted for Ana Pereira');
  await screen.findByRole('region', { name: 'Next step' });
  const done = nextStep().getByRole('button', { name: 'Done' });
  expect(done).toHaveAccessibleDescription('Fri, Mar 6 send quote');
  await expectAccessible();
  await user.click(done);
  await screen.findByText('Done: send quote');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Next step' })).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('region', { name: 'Next step' });
  expect((await services.timeline(ana, { limit: 5 })).entries).toHaveLength(1);
});

test('a step that is late says so, and others are counted', async () => {
  const { given, services, ana } = await storeWithPeople();
  const person = { kind: 'contact' as const, id: ana, name: 'Ana Pereira' };
  for (const [id, days] of [
    ['send quote', -2],
    ['visit', 5],
  ] as const)
    await services.saveNote({ id, person, text: id, marks: { due: MONDAY + days * DAY } });
  await renderPanel({ given, state: showing(ANA_THREAD) });
  await screen.findByRole('region', { name: 'Next step' });
  expect(nextStep().getByText(/late/)).toBeVisible();
  expect(nextStep().getByText('· 1 more')).toBeVisible();
});

test('a chip that is taken off leaves its word as text', async () => {
  const { user, services, ana, given, close } = await besideAna();
  await user.type(line(), '#printer Fri offline');
  await screen.findByText('task · Fri, Mar 6');
  await user.click(screen.getByRole('button', { name: 'Take “Fri” as text' }));
  expect(line()).toHaveFocus();
  expect(screen.queryByText(/task ·/)).toBeNull();
  close();
  const again = await renderPanel({ given, state: showing(ANA_THREAD) });
  await screen.findByText('topic printer');
  await waitFor(() => expect(line()).toHaveValue('#printer Fri offline'));
  await again.user.type(line(), '{Enter}');
  await screen.findByText('Noted for Ana Pereira');
  const { entries } = await services.timeline(ana, { limit: 5 });
  expect(entries).toMatchObject([{ summary: 'Fri offline', topic: 'printer' }]);
});

test('a full disk keeps the note with its marks on the line', async () => {
  const { user } = await besideAna({
    change: ({ store }) => ({ store: { ...store, saveNote: diskFull } }),
  });
  await user.type(line(), '! late{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('no room left on this disk');
  expect(line()).toHaveValue('! late');
  expect(await chips()).toHaveTextContent('concern');
});
