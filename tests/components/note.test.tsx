import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, BEN_THREAD, storeWithPeople } from './people.ts';
import { diskFull, renderPanel, showing } from './render-panel.tsx';

const line = () => screen.getByRole('textbox', { name: 'Note' });
const seen = (name: string) => screen.findByRole('heading', { level: 1, name });
const timeline = () => within(screen.getByRole('region', { name: 'Timeline' }));

async function besideAna(options: Partial<Parameters<typeof renderPanel>[0]> = {}) {
  const people = await storeWithPeople();
  const panel = await renderPanel({ given: people.given, state: showing(ANA_THREAD), ...options });
  await screen.findByText('Buyer · Lumo SA');
  return { ...people, ...panel };
}

test('N goes to the note line, Enter saves, the line is empty again', async () => {
  const { user } = await besideAna();
  await user.keyboard('n');
  expect(line()).toHaveFocus();
  await user.keyboard('Likes mornings{Enter}');
  expect(await timeline().findByText('Likes mornings')).toBeVisible();
  expect(line()).toHaveValue('');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(timeline().queryByText('Likes mornings')).toBeNull());
});

test('Shift+Enter begins a new line', async () => {
  const { user } = await besideAna();
  await user.type(line(), 'one{Shift>}{Enter}{/Shift}two');
  expect(line()).toHaveValue('one\ntwo');
});

test('a note stays with the person it was begun for and is saved to them', async () => {
  const { user, turn, services, ana } = await besideAna();
  await user.type(line(), 'Likes mornings');
  turn(showing(BEN_THREAD, 'document-2'));
  await seen('Ben Okoro');
  expect(line()).toHaveValue('Likes mornings');
  expect(screen.getByText('Note for Ana Pereira · you are now viewing Ben Okoro')).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save to Ana' }));
  await screen.findByText('Noted for Ana Pereira');
  expect(line()).toHaveValue('');
  const { entries } = await services.timeline(ana, { limit: 5 });
  expect(entries.map((entry) => entry.summary)).toEqual(['Likes mornings']);
});

test('Enter saves to the person it was begun for, whoever is in view', async () => {
  const { user, turn, services, ben } = await besideAna();
  await user.type(line(), 'Likes mornings');
  turn(showing(BEN_THREAD, 'document-2'));
  await seen('Ben Okoro');
  await user.type(line(), '{Enter}');
  await screen.findByText('Noted for Ana Pereira');
  expect((await services.timeline(ben, { limit: 5 })).entries).toEqual([]);
});

test('a note can be moved to the person in view', async () => {
  const { user, turn, services, ben } = await besideAna();
  await user.type(line(), 'Likes mornings');
  turn(showing(BEN_THREAD, 'document-2'));
  await user.click(await screen.findByRole('button', { name: 'Move to Ben' }));
  expect(screen.queryByText(/you are now viewing/)).toBeNull();
  await user.type(line(), '{Enter}');
  await screen.findByText('Noted for Ben Okoro');
  expect((await services.timeline(ben, { limit: 5 })).entries).toHaveLength(1);
});

test('a note that is set aside waits with its person', async () => {
  const { user, turn } = await besideAna();
  await user.type(line(), 'Likes mornings');
  turn(showing(BEN_THREAD, 'document-2'));
  await user.click(await screen.findByRole('button', { name: 'Later' }));
  expect(line()).toHaveValue('');
  turn(showing(ANA_THREAD));
  await waitFor(() => expect(line()).toHaveValue('Likes mornings'));
});

test('a note that waits is named and can be brought back anywhere', async () => {
  const { user, turn } = await besideAna();
  await user.type(line(), 'Likes mornings');
  turn(showing(BEN_THREAD, 'document-2'));
  await user.click(await screen.findByRole('button', { name: 'Later' }));
  await user.click(await screen.findByRole('button', { name: 'Ana Pereira' }));
  expect(line()).toHaveValue('Likes mornings');
  await screen.findByText('Note for Ana Pereira · you are now viewing Ben Okoro');
});

test('a draft is there again after the panel was closed', async () => {
  const { user, given, close } = await besideAna();
  await user.type(line(), 'Likes mor');
  close();
  await renderPanel({ given, state: showing(ANA_THREAD) });
  await waitFor(() => expect(line()).toHaveValue('Likes mor'));
});

test('a draft left behind is shown with its person when the panel opens elsewhere', async () => {
  const { user, given, close } = await besideAna();
  await user.type(line(), 'Likes mor');
  close();
  await renderPanel({ given, state: showing(BEN_THREAD) });
  await screen.findByText('Note for Ana Pereira · you are now viewing Ben Okoro');
  expect(line()).toHaveValue('Likes mor');
});

test('a note that was emptied is not kept', async () => {
  const { user, services } = await besideAna();
  await user.type(line(), 'x');
  await user.clear(line());
  await waitFor(async () => expect(await services.openDrafts()).toEqual([]));
});

test('a full disk is told and what was typed is kept', async () => {
  let full = true;
  const { user } = await besideAna({
    change: ({ store }) => ({
      store: { ...store, saveNote: (note) => (full ? diskFull() : store.saveNote(note)) },
    }),
  });
  await user.type(line(), 'Likes mornings{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('no room left on this disk');
  expect(line()).toHaveValue('Likes mornings');
  full = false;
  await user.click(screen.getByRole('button', { name: 'Retry' }));
  await screen.findByText('Noted for Ana Pereira');
});

test('a note for nobody asks who it is for, and keeps what was typed', async () => {
  const { given } = await storeWithPeople();
  const { user } = await renderPanel({ given, state: { kind: 'no-access' } });
  await user.type(line(), 'Likes mornings{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('Choose who this note is for');
  await user.type(screen.getByRole('searchbox', { name: 'Search contacts' }), 'ana{Enter}');
  await screen.findByText('Buyer · Lumo SA');
  await user.type(line(), '{Enter}');
  await screen.findByText('Noted for Ana Pereira');
});
