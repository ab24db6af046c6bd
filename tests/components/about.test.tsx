import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AboutEdit } from '../../lib/domain/contact-about.ts';
import { succeeded } from '../support/expect-success.ts';
import { besideAna, fill, section } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';

/** The panel beside Ana, of whom this is known, at noon of Monday, 2 March 2026 in UTC. */
function besideAnaOf(about: AboutEdit) {
  return besideAna(async ({ given, services, ana }) => {
    given.clock.now = Date.UTC(2026, 2, 2, 12);
    const property = { name: 'Shoe size', how: 'number' };
    succeeded(await services.addRecord('property', 'shoes', property));
    const change = { about, addPoints: [], removePoints: [] };
    succeeded(await services.editContact(ana, change));
  });
}

test('where somebody is and what time it is there stands in a line, and the rest below it', async () => {
  const { user } = await besideAnaOf({
    postal: ['Rue Haute 1, 1000 Brussels, Belgium'],
    language: 'French',
    timeZone: 'Asia/Kathmandu',
    birthday: '1980-03-07',
    owner: 'Leo',
    source: 'the fair',
    tags: ['toner', 'vip'],
    values: { 'property-shoes': 43, 'property-gone': 'hidden' },
  });
  const about = await section('About');
  const line = about.getByRole('button', {
    name: 'Brussels · French · 05:45 PM there · birthday 7 March (in 5 days) · looked after by Leo · found us by the fair',
  });
  expect(about.getByText('· birthday 7 March (in 5 days)')).toHaveClass('font-semibold');
  await user.click(line);
  const told = about
    .getAllByRole('term')
    .map((term) => `${term.textContent}: ${term.nextSibling?.textContent}`);
  expect(told).toEqual([
    'Postal address: Rue Haute 1, 1000 Brussels, Belgium',
    'Language: French',
    'Time zone: Asia/Kathmandu · 05:45 PM there',
    'Birthday: 7 March 1980 · turns 46 in 5 days',
    'Looked after by: Leo',
    'Found us by: the fair',
    'Shoe size: 43',
  ]);
  await expectAccessible();
});

test.each<[string, AboutEdit, string]>([
  ['a birthday today', { birthday: '--03-02' }, 'birthday today'],
  ['one tomorrow', { birthday: '--03-03' }, 'birthday tomorrow'],
  ['one far ahead', { birthday: '1980-12-24' }, 'birthday 24 December'],
  [
    'a day later where they live',
    { birthday: '--03-03', timeZone: 'Pacific/Auckland' },
    '01:00 AM there · birthday today',
  ],
  ['a time zone that is not known here', { timeZone: 'Mars/Olympus' }, 'Time zone: Mars/Olympus'],
  ['an answer alone', { values: { 'property-shoes': 43 } }, 'Shoe size: 43'],
])('%s', async (_what, known, line) => {
  await besideAnaOf(known);
  const about = await section('About');
  about.getByRole('button', { name: line });
});

test('it is edited from there, and gone once nothing is known any more', async () => {
  const { user } = await besideAnaOf({ language: 'French' });
  const about = await section('About');
  await user.click(about.getByRole('button', { name: 'French' }));
  await user.click(about.getByRole('button', { name: 'Edit' }));
  // the panel's menu has the same name: until the form is there, it would be found
  const form = within(await screen.findByRole('dialog', { name: 'Edit Ana Pereira' }));
  await user.click(form.getByRole('button', { name: 'More' }));
  await fill('Language', '');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'About' })).toBeNull());
  await user.keyboard('u');
  await section('About');
});

test('a field that is deleted hides what was entered, and shows it again with the undo', async () => {
  const { services } = await besideAnaOf({ values: { 'property-shoes': 43 } });
  await section('About');
  const gone = succeeded(await services.deleteRecord('property', 'property-shoes'));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'About' })).toBeNull());
  await services.undo(gone.commit ?? '');
  await section('About');
});
