import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { NoteWindow } from '../../components/composer/NoteWindow.tsx';
import type { SentNote } from '../../components/composer/use-sent-note.ts';
import { conversationIdOf } from '../../lib/domain/records/message.ts';
import { freshStore } from '../support/fresh-store.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, BEN_THREAD, storeWithPeople } from './people.ts';
import { diskFull, renderPanel, showing } from './render-panel.tsx';

const line = () => screen.getByRole('textbox', { name: 'Note' });
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

async function noteWindow(
  options: Partial<Parameters<typeof renderPanel>[0]> = {},
  sent?: SentNote,
) {
  const leave = vi.fn();
  const people = await storeWithPeople();
  const followSent = (listener: (note: SentNote) => void) => {
    if (sent !== undefined) listener(sent);
    return () => undefined;
  };
  const instead = <NoteWindow followSent={followSent} leave={leave} />;
  const given = options.given ?? people.given;
  const state = showing(ANA_THREAD);
  const rendered = await renderPanel({ state, ...options, given, instead });
  return { ...people, ...rendered, leave };
}

test('the note window says for whom it is; text and Enter save, and it goes', async () => {
  const { user, leave, services, ana } = await noteWindow();
  await heading('Note for Ana Pereira');
  expect(line()).toHaveFocus();
  await expectAccessible();
  await user.keyboard('! #toner late again{Enter}');
  await waitFor(() => expect(leave).toHaveBeenCalledOnce());
  const { entries } = await services.timeline(ana, { limit: 5 });
  expect(entries).toMatchObject([{ summary: 'late again', mark: 'concern', topic: 'toner' }]);
  expect(await services.openDrafts()).toEqual([]);
});

test('Escape keeps the draft, the panel shows it, and the window has it again', async () => {
  const { user, leave, given, close } = await noteWindow();
  await heading('Note for Ana Pereira');
  await user.keyboard('Likes mor{Escape}');
  await waitFor(() => expect(leave).toHaveBeenCalledOnce());
  close();
  const panel = await renderPanel({ given, state: showing(ANA_THREAD) });
  await waitFor(() => expect(line()).toHaveValue('Likes mor'));
  panel.close();
  await noteWindow({ given });
  await waitFor(() => expect(line()).toHaveValue('Likes mor'));
});

test('it stays where a draft can’t be kept or a note not be saved, and says so', async () => {
  const { user, leave } = await noteWindow({
    change: ({ store }) => ({ store: { ...store, saveNote: diskFull, keepDraft: diskFull } }),
  });
  await heading('Note for Ana Pereira');
  await user.keyboard('Likes mornings{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('no room left on this disk');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(line()).not.toHaveFocus());
  expect(line()).toHaveValue('Likes mornings');
  expect(leave).not.toHaveBeenCalled();
});

test('a note that was begun for somebody else waits and is not taken for this one', async () => {
  const { user, given, close } = await noteWindow();
  await heading('Note for Ana Pereira');
  await user.keyboard('Likes mornings{Escape}');
  close();
  await noteWindow({ given, state: showing(BEN_THREAD) });
  await heading('Note for Ben Okoro');
  await screen.findByRole('button', { name: 'Ana Pereira' });
  expect(line()).toHaveValue('');
});

test('what is typed before the page is read is for whom it shows, after what was kept', async () => {
  const { user, given, close, leave } = await noteWindow();
  await heading('Note for Ana Pereira');
  await user.keyboard('Kept{Escape}');
  await waitFor(() => expect(leave).toHaveBeenCalledOnce());
  close();
  const again = await noteWindow({ given, state: { kind: 'starting' } });
  await user.keyboard('early');
  again.turn(showing(ANA_THREAD));
  await waitFor(() => expect(line()).toHaveValue('Kept\nearly'));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(again.leave).toHaveBeenCalledOnce());
  expect(await again.services.openDrafts()).toEqual([]);
});

test('where nobody is recognised it asks, and goes on in the line', async () => {
  const { user, leave, services, ben } = await noteWindow(
    { state: { kind: 'no-access' } },
    { text: 'begun', marked: true },
  );
  await heading('Who is this note for?');
  await waitFor(() => expect(line()).toHaveValue('begun'));
  await expectAccessible();
  await user.type(screen.getByRole('searchbox', { name: 'Search contacts' }), 'ben');
  await screen.findByRole('option', { name: /Ben Okoro/ });
  await user.keyboard('{Enter}');
  await heading('Note for Ben Okoro');
  expect(line()).toHaveFocus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(leave).toHaveBeenCalledOnce());
  expect((await services.timeline(ben, { limit: 5 })).entries).toMatchObject([
    { summary: 'begun' },
  ]);
});

test('what was typed in the address bar is saved at once, told, and can be taken back', async () => {
  const { user, leave, services, ana } = await noteWindow(
    {},
    { text: '#toner called, wants invoice', marked: true },
  );
  await screen.findByText('Noted for Ana Pereira');
  const saved = { summary: 'called, wants invoice', topic: 'toner' };
  expect((await services.timeline(ana, { limit: 5 })).entries).toMatchObject([saved]);
  await expectAccessible();
  await user.keyboard('u');
  await screen.findByText('Taken back');
  expect((await services.timeline(ana, { limit: 5 })).entries).toEqual([]);
  await waitFor(() => expect(leave).toHaveBeenCalled());
});

test('a note goes to nobody who is hidden in this conversation: it asks', async () => {
  const { given, services } = await storeWithPeople();
  const [ana] = (await services.recognise(ANA_THREAD)).people;
  const point = ana?.points[0] ?? '';
  const conversation = conversationIdOf(ANA_THREAD.site, 'ana-thread');
  await services.dismiss({ conversation, point });
  const { leave } = await noteWindow({ given }, { text: 'called', marked: true });
  await heading('Who is this note for?');
  await waitFor(() => expect(line()).toHaveValue('called'));
  expect(leave).not.toHaveBeenCalled();
});

test('the marks in a text of the page are none, and the draft of the person stays one', async () => {
  const { user, given, close, services, ana } = await noteWindow();
  await heading('Note for Ana Pereira');
  await user.keyboard('Half a thought{Escape}');
  close();
  await noteWindow({ given }, { text: '! #1 <b>Fri</b> #toner', marked: false });
  await screen.findByText('Noted for Ana Pereira');
  const { entries } = await services.timeline(ana, { limit: 5 });
  expect(entries.map(({ summary, mark, topic }) => [summary, mark, topic])).toEqual([
    ['! #1 <b>Fri</b> #toner', undefined, undefined],
  ]);
  await waitFor(() => expect(line()).toHaveValue('Half a thought'));
});

test('what could not be saved at once is on the line, and says so', async () => {
  const { leave } = await noteWindow(
    { change: ({ store }) => ({ store: { ...store, saveNote: diskFull } }) },
    { text: 'called', marked: true },
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('no room left on this disk');
  expect(line()).toHaveValue('called');
  expect(leave).not.toHaveBeenCalled();
});

test('somebody who is no contact yet is named as new', async () => {
  await noteWindow({ given: await freshStore() });
  await heading('Note for Ana Pereira');
  expect(screen.getByText('Not a contact yet: saving adds them.')).toBeVisible();
});

test('a panel that gets the focus back shows what became of its note in the window', async () => {
  const people = await storeWithPeople();
  const { given, services } = people;
  const { user } = await renderPanel({ given, state: showing(ANA_THREAD) });
  await screen.findByText('Buyer · Lumo SA');
  await user.type(line(), 'Likes mornings');
  fireEvent.blur(window);
  await waitFor(async () => expect(await services.openDrafts()).toHaveLength(1));
  const [kept] = await services.openDrafts();
  const draft = kept?.draft;
  await services.keepDraft(kept?.id ?? '', Object.assign({}, draft, { text: 'Likes evenings' }));
  fireEvent.focus(window);
  await waitFor(() => expect(line()).toHaveValue('Likes evenings'));
  await services.dropDraft(kept?.id ?? '');
  fireEvent.focus(window);
  await waitFor(() => expect(line()).toHaveValue(''));
});
