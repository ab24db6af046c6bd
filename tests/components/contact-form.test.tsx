import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { succeeded } from '../support/expect-success.ts';
import { besideAna, field, fill } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';
import type { TestPanel } from './render-panel.tsx';

const PROPERTIES = {
  shoes: { name: 'Shoe size', how: 'number' },
  club: { name: 'Club', how: 'choice', choices: ['blue', 'red'] },
  vegan: { name: 'Vegan', how: 'tick' },
} as const;

async function editAna() {
  const panel = await besideAna(async ({ services, ana }) => {
    for (const [id, fields] of Object.entries(PROPERTIES))
      succeeded(await services.addRecord('property', id, fields));
    const about = { language: 'French', values: { 'property-club': 'green' } };
    succeeded(await services.editContact(ana, { about, addPoints: [], removePoints: [] }));
  });
  const { user } = panel;
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Edit Ana Pereira…' }));
  return panel;
}

/** Unfolds what few contacts are asked for; the panel's menu, under the dialogue, has the same name. */
async function unfold({ user }: Pick<TestPanel, 'user'>) {
  const form = within(await screen.findByRole('dialog'));
  await user.click(form.getByRole('button', { name: 'More' }));
}

test('what few contacts are asked for is folded away, and written with the rest', async () => {
  const panel = await editAna();
  const { user, services, ana } = panel;
  expect(screen.queryByLabelText('Birthday')).toBeNull();
  await unfold(panel);
  expect(await field('Language')).toHaveValue('French');
  await fill('Postal addresses', 'Rue Haute 1, 1000 Brussels\nKaai 4, 2000 Antwerp');
  await fill('Birthday', '17 May 1980');
  await fill('Time zone', 'brussels');
  await fill('Looked after by', 'Leo');
  await fill('Shoe size', '43');
  await user.click(await field('Vegan'));
  // what is chosen stays although it is no choice any more
  expect(await field('Club')).toHaveValue('green');
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Changed Ana Pereira');
  expect(await services.aboutContact(ana)).toEqual({
    postal: ['Rue Haute 1, 1000 Brussels', 'Kaai 4, 2000 Antwerp'],
    birthday: '1980-05-17',
    language: 'French',
    timeZone: 'Europe/Brussels',
    owner: 'Leo',
    values: { 'property-club': 'green', 'property-shoes': 43, 'property-vegan': true },
  });
  await user.keyboard('u');
  await screen.findByText('Taken back');
  expect(await services.aboutContact(ana)).toEqual({
    language: 'French',
    values: { 'property-club': 'green' },
  });
});

test('what cannot be read is told, although it is folded away, and nothing typed is lost', async () => {
  const panel = await editAna();
  const { user, services, ana } = panel;
  await unfold(panel);
  await fill('Birthday', 'in spring');
  await fill('Looked after by', 'Leo');
  await unfold(panel);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    '“Birthday” can’t be read: write it like 17 May 1980, or 17 May. What you typed is kept.',
  );
  expect(await field('Birthday')).toHaveValue('in spring');
  expect(await field('Looked after by')).toHaveValue('Leo');
  await fill('Birthday', '');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Changed Ana Pereira');
  expect(await services.aboutContact(ana)).toMatchObject({ owner: 'Leo', language: 'French' });
});

test('a new contact is asked the same', async () => {
  const panel = await besideAna();
  const { user, services } = panel;
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: /^Add a contact/ }));
  await fill('Name', 'Cleo Marin');
  await unfold(panel);
  await fill('How they found us', 'the fair');
  await user.click(screen.getByRole('button', { name: 'Add contact' }));
  await screen.findByText('Added Cleo Marin');
  const [hit] = await services.search('Cleo', 1);
  expect(await services.aboutContact(hit?.contact ?? '')).toEqual({ source: 'the fair' });
});

test('a field of one’s own is written down among the lists', async () => {
  const { user, services } = await besideAna();
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Lists…' }));
  await user.click(await screen.findByRole('button', { name: 'Add field' }));
  await fill('Name', 'Club');
  await fill('Asked for as', 'choice');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Say what can be chosen.');
  await fill('Of one of a few', 'blue\nred');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('listitem', { name: 'Club' })).toHaveTextContent(
    'one of blue, red',
  );
  expect((await services.listedRecords()).property).toMatchObject([
    { name: 'Club', how: 'choice', choices: ['blue', 'red'] },
  ]);
});
