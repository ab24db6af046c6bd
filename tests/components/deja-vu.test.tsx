import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { SaidClaim } from '../../lib/domain/claim.ts';
import { failure } from '../../lib/domain/result.ts';
import { MONDAY } from '../support/fresh-store.ts';
import { expectAccessible } from './expect-accessible.ts';
import { chatWith, storeWithPeople } from './people.ts';
import { renderPanel, showing } from './render-panel.tsx';

const SAID: SaidClaim[] = [
  {
    from: 0,
    kind: 'email',
    value: 'ana@lumo.example',
    words: 'my mail is ana@lumo.example',
    at: new Date(MONDAY).toISOString(),
  },
];

function visitor(name = 'Visitor 12', said = SAID) {
  const state = showing(chatWith(name), `document of ${name}`);
  return state.kind === 'people' ? { ...state, said } : state;
}

const question = () => screen.findByRole('group', { name: 'Is this Ana Pereira?' });

test('an unknown visitor who writes a known address is asked about, with their words', async () => {
  const { given } = await storeWithPeople();
  await renderPanel({ given, state: visitor() });
  expect(await question()).toHaveTextContent(
    /^Visitor 12 wrote my mail is ana@lumo\.example at \S.* – is this Ana Pereira\?/,
  );
  await expectAccessible();
});

test('Yes makes them one, with an Undo', async () => {
  const { given } = await storeWithPeople();
  const { user } = await renderPanel({ given, state: visitor() });
  await user.click(within(await question()).getByRole('button', { name: /^Yes/ }));
  await screen.findByText('Buyer · Lumo SA');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await question();
});

test('Y says Yes, and what was typed in the note stays', async () => {
  const { given } = await storeWithPeople();
  const { user } = await renderPanel({ given, state: visitor() });
  await question();
  const note = screen.getByRole('textbox', { name: 'Note' });
  await user.type(note, 'Wants yellow');
  note.blur();
  await user.keyboard('y');
  await screen.findByText('Buyer · Lumo SA');
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('Wants yellow');
});

test('No is for good, for this person and contact', async () => {
  const { given } = await storeWithPeople();
  const first = await renderPanel({ given, state: visitor() });
  await first.user.click(within(await question()).getByRole('button', { name: 'No' }));
  await screen.findByText('Visitor 12 is not Ana Pereira');
  await waitFor(() => expect(screen.queryByRole('group', { name: /Is this/ })).toBeNull());
  first.turn(visitor('Visitor 13'));
  await question();
  first.turn(visitor());
  await screen.findByRole('heading', { level: 1, name: 'Visitor 12' });
  await waitFor(() => expect(screen.queryByRole('group', { name: /Is this/ })).toBeNull());
});

test('who is asked about is no guess beside, and is one again when the words are gone', async () => {
  const { given } = await storeWithPeople();
  const { turn } = await renderPanel({ given, state: visitor('Ana Pereira') });
  await question();
  await waitFor(() => expect(screen.queryByRole('button', { name: /\? Ana/ })).toBeNull());
  turn(visitor('Ana Pereira', []));
  await screen.findByRole('button', { name: /\? Ana Pereira/ });
});

test('nothing is asked of words that nobody is known by', async () => {
  const { given } = await storeWithPeople();
  const said = SAID.map((claim) => ({ ...claim, value: 'new@lumo.example' }));
  await renderPanel({ given, state: visitor('Visitor 12', said) });
  await screen.findByRole('button', { name: 'Add contact' });
  expect(screen.queryByRole('group', { name: /Is this/ })).toBeNull();
});

test('a full disk says so and keeps the question', async () => {
  const { given } = await storeWithPeople();
  const full = async () => failure('storage', 'There is no room left on this disk.');
  const { user } = await renderPanel({
    given,
    state: visitor(),
    change: (services) => ({ store: { ...services.store, dismiss: full } }),
  });
  await user.click(within(await question()).getByRole('button', { name: 'No' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no room left');
  await question();
});
