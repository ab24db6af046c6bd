import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aboutContact } from '../../lib/services/about-contact.ts';
import { succeeded } from '../support/expect-success.ts';
import { expectAccessible } from './expect-accessible.ts';
import { openBringContacts } from './open-bring-contacts.tsx';
import { storeWithPeople } from './people.ts';

/** The dialog over a store that knows Ana and asks every contact for a shoe size and a club. */
async function openDialog() {
  const { given, services, ana } = await storeWithPeople();
  const club = { name: 'Club', how: 'choice', choices: ['Blue', 'Red'] };
  const shoes = { name: 'Shoe size', how: 'number' };
  succeeded(await services.addRecord('property', '1-shoes', shoes));
  succeeded(await services.addRecord('property', '2-club', club));
  const bring = await openBringContacts({ given });
  const valuesOfAna = async () => (await aboutContact(given.store, ana)).values;
  return { ...bring, valuesOfAna };
}

const FILE = new File(
  [
    [
      'Name,Email,SHOE SIZE,Team',
      'Ana Pereira,ana@lumo.example,43,blue',
      'Ben Okoro,ben@okoro.example,1.250,green',
    ].join('\n'),
  ],
  'teams.csv',
);

test('a column that is called as a field of one’s own fills it, and what can’t be read is told', async () => {
  const { user, input, valuesOfAna } = await openDialog();
  await user.upload(input, FILE);
  const preview = within(await screen.findByRole('region', { name: 'Preview of contacts' }));
  await user.click(preview.getByText('Fields of your own in it: Shoe size; 1 column is left out'));
  expect(preview.getByRole('combobox', { name: 'Column “SHOE SIZE” fills' })).toHaveDisplayValue(
    'Shoe size',
  );
  preview.getByText('Is Ana Pereira, by ana@lumo.example. Gets “Shoe size”.');
  await user.click(preview.getByText('1 entry can’t be read and is left out'));
  preview.getByText('Line 3: “Shoe size”: “1.250” is no number, or could be two different ones.');
  await expectAccessible();
  await user.click(preview.getByRole('button', { name: 'Complete 1 contact' }));
  await screen.findByText('1 contact completed.');
  expect(await valuesOfAna()).toEqual({ 'property-1-shoes': 43 });
});

test('a field of one’s own is chosen for a column, or none', async () => {
  const { user, input, valuesOfAna } = await openDialog();
  await user.upload(input, FILE);
  await user.click(await screen.findByText(/Fields of your own in it/));
  const again = screen.getByRole('button', { name: 'Read the file so' });
  expect(again).toBeDisabled();
  const team = screen.getByRole('combobox', { name: 'Column “Team” fills' });
  expect(
    within(team)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['nothing: it is left out', 'Shoe size', 'Club']);
  await user.selectOptions(team, 'Club');
  const shoes = screen.getByRole('combobox', { name: 'Column “SHOE SIZE” fills' });
  await user.selectOptions(shoes, 'nothing: it is left out');
  await expectAccessible();
  await user.click(again);
  await screen.findByText('Fields of your own in it: Club; 1 column is left out');
  screen.getByText('Is Ana Pereira, by ana@lumo.example. Gets “Club”.');
  await user.click(screen.getByText('1 entry can’t be read and is left out'));
  screen.getByText('Line 3: “Club”: “green” is none of its choices.');
  await user.click(screen.getByRole('button', { name: 'Complete 1 contact' }));
  await screen.findByText('1 contact completed.');
  expect(await valuesOfAna()).toEqual({ 'property-2-club': 'Blue' });
});

test('where no field of one’s own is there, no column is asked about', async () => {
  const { user, input } = await openBringContacts();
  await user.upload(input, FILE);
  await screen.findByRole('region', { name: 'Preview of contacts' });
  expect(screen.queryByText(/left out/)).toBeNull();
});
