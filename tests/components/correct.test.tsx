import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, storeWithPeople } from './people.ts';
import { asked, renderPanel, showing } from './render-panel.tsx';

async function besideAna() {
  const people = await storeWithPeople();
  const panel = await renderPanel({ given: people.given, state: showing(ANA_THREAD) });
  await screen.findByText('Buyer · Lumo SA');
  return { ...people, ...panel };
}

async function askWhose({ user }: Awaited<ReturnType<typeof besideAna>>) {
  await user.click(await screen.findByRole('button', { name: 'Not this person' }));
  await user.click(await screen.findByRole('menuitem', { name: /someone else’s/ }));
  return screen.findByRole('searchbox', { name: 'Search whose it is' });
}

test('“This address is Ben’s” moves it everywhere, and Undo brings it back', async () => {
  const panel = await besideAna();
  const search = await askWhose(panel);
  expect(search).toHaveFocus();
  await expectAccessible();
  await panel.user.type(search, 'ben');
  await panel.user.click(await screen.findByRole('option', { name: 'Ben Okoro' }));
  await screen.findByRole('heading', { level: 1, name: 'Ben Okoro' });
  await screen.findByText('ana@lumo.example is Ben Okoro’s');
  await panel.user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('heading', { level: 1, name: 'Ana Pereira' });
});

test('the address can be somebody’s who is new', async () => {
  const panel = await besideAna();
  await panel.user.type(await askWhose(panel), 'Carla Reis');
  await panel.user.click(await screen.findByRole('button', { name: 'Somebody new: Carla Reis' }));
  await screen.findByRole('heading', { level: 1, name: 'Carla Reis' });
});

test('several can share it: then the panel asks', async () => {
  const panel = await besideAna();
  const search = await askWhose(panel);
  const since = screen.getByRole('combobox', { name: 'Since when' });
  await panel.user.selectOptions(since, 'They share it: ask each time');
  await panel.user.type(search, 'ben');
  await panel.user.click(await screen.findByRole('option', { name: 'Ben Okoro' }));
  await screen.findByText(/Several contacts use this address/);
});

test('“Not about this” hides somebody in this conversation only, reversibly', async () => {
  const { user, turn } = await besideAna();
  await user.keyboard('x');
  await user.click(await screen.findByRole('menuitem', { name: 'Not about this' }));
  const back = await screen.findByRole('button', { name: 'Show Ana Pereira' });
  await waitFor(() => expect(asked).toEqual(['hidden: Ana Pereira']));
  await screen.findByRole('heading', { level: 1, name: 'Nobody on this page' });
  await expectAccessible();
  const other = { ...ANA_THREAD, conversation: { key: 'another', messages: [] } };
  turn(showing(other, 'document-2'));
  await screen.findByRole('heading', { level: 1, name: 'Ana Pereira' });
  turn(showing(ANA_THREAD));
  await waitFor(() => expect(back).not.toBeInTheDocument());
  await screen.findByRole('heading', { level: 1, name: 'Nobody on this page' });
  await user.click(await screen.findByRole('button', { name: 'Show Ana Pereira' }));
  await screen.findByRole('heading', { level: 1, name: 'Ana Pereira' });
  await waitFor(() => expect(asked.at(-1)).toBe('hidden: '));
});

test('two contacts are joined and un-joined again', async () => {
  const { user, services, ana, ben } = await besideAna();
  await services.saveNote({
    id: 'n1',
    person: { kind: 'contact', id: ben, name: 'Ben Okoro' },
    text: 'Met at the fair',
  });
  // what is known of a contact comes after them, and the key with it
  await screen.findByRole('button', { name: /Tag/ });
  await user.keyboard('j');
  const search = await screen.findByRole('searchbox', { name: 'Search the other contact' });
  await user.type(search, 'ben{Enter}');
  await screen.findByText(/What is written from now on stays with Ana/);
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Join' }));
  await screen.findByText('Joined Ben Okoro into Ana Pereira');
  await screen.findByText('Met at the fair');
  expect((await services.contactView(ben))?.id).toBe(ana);
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Un-join Ben Okoro' }));
  await screen.findByText('Ben Okoro is a contact of their own again');
  await waitFor(() => expect(screen.queryByText('Met at the fair')).toBeNull());
});
