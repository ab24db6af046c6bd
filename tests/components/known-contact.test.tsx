import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { buildThread } from '../support/build-detection.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA, ANA_THREAD, BEN, BEN_THREAD, storeWithPeople } from './people.ts';
import { renderPanel, showing } from './render-panel.tsx';

test('a known contact shows with name, title, company and address', async () => {
  const { given } = await storeWithPeople();
  await renderPanel({ given, state: showing(ANA_THREAD) });
  expect(await screen.findByRole('heading', { level: 1, name: 'Ana Pereira' })).toBeVisible();
  expect(await screen.findByText('Buyer · Lumo SA')).toBeVisible();
  expect(screen.getByTitle('ana@lumo.example')).toHaveTextContent('✓ email');
  expect(screen.getByRole('status')).toHaveTextContent('Roundcube ● fine');
  expect(screen.getByText('0 bytes sent')).toBeVisible();
  await screen.findByText(/is the beginning of Ana’s history/);
  await expectAccessible();
});

test('the panel follows the page from person to person', async () => {
  const { given } = await storeWithPeople();
  const { turn } = await renderPanel({ given, state: showing(ANA_THREAD) });
  await screen.findByRole('heading', { level: 1, name: 'Ana Pereira' });
  turn(showing(BEN_THREAD, 'document-2'));
  await screen.findByRole('heading', { level: 1, name: 'Ben Okoro' });
  expect(screen.queryByText('Ana Pereira')).toBeNull();
});

test('several people are chips, the main one first and pressed', async () => {
  const { given } = await storeWithPeople();
  const both = { ...buildThread([BEN, ANA], []), primary: 1 };
  const { user } = await renderPanel({ given, state: showing(both) });
  await screen.findByRole('heading', { level: 1, name: 'Ana Pereira' });
  const chips = within(screen.getByRole('group', { name: 'People on this page' }));
  expect(chips.getAllByRole('button').map((chip) => chip.textContent)).toEqual([
    'Ana Pereira',
    'Ben Okoro',
  ]);
  expect(chips.getByRole('button', { pressed: true })).toHaveTextContent('Ana Pereira');
  await user.click(chips.getByRole('button', { name: 'Ben Okoro' }));
  await screen.findByRole('heading', { level: 1, name: 'Ben Okoro' });
  await expectAccessible();
});

test('a group has no main person until one is chosen', async () => {
  const { given } = await storeWithPeople();
  const room = { ...buildThread([ANA, BEN], []), primary: -1 };
  const { user } = await renderPanel({ given, state: showing(room) });
  await screen.findByRole('heading', { level: 1, name: 'Who is this about?' });
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Ben Okoro' }));
  await screen.findByRole('heading', { level: 1, name: 'Ben Okoro' });
});

test('a number that the page only guesses is offered and kept on a press', async () => {
  const { given, services, ana } = await storeWithPeople();
  const number = {
    kind: 'phone' as const,
    value: '+442071234567',
    confidence: 'guess' as const,
    evidence: '“call me on my new number”',
  };
  const withNumber = buildThread([{ ...ANA, points: [...ANA.points, number] }], []);
  const { user } = await renderPanel({ given, state: showing(withNumber) });
  const chip = await screen.findByRole('button', { name: 'Keep phone +442071234567' });
  expect(chip).toHaveTextContent('? phone +442071234567');
  await user.click(chip);
  await screen.findByText('+442071234567 is kept with Ana Pereira');
  const points = (await services.contactView(ana))?.points.map((point) => point.key);
  expect(points).toContain('phone:+442071234567');
});

test('a postal address of the signature is offered where there is none, and kept on a press', async () => {
  const { given, services, ana } = await storeWithPeople();
  const postal = { value: 'Rue Haute 1, 1000 Brussels', evidence: 'signature line 3' };
  const signed = buildThread([{ ...ANA, postal }], []);
  const { user } = await renderPanel({ given, state: showing(signed) });
  const chip = await screen.findByRole('button', {
    name: 'Keep address Rue Haute 1, 1000 Brussels',
  });
  expect(chip).toHaveAttribute('title', expect.stringContaining('signature line 3'));
  await expectAccessible();
  await user.click(chip);
  await screen.findByText('Rue Haute 1, 1000 Brussels is kept with Ana Pereira');
  expect(await services.aboutContact(ana)).toEqual({ postal: [postal.value] });
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Keep address/ })).toBeNull());
});

test('a postal address of the signature is not offered beside one that was typed', async () => {
  const { given, services, ana } = await storeWithPeople();
  const about = { postal: ['Kaai 4, 2000 Antwerp'] };
  await services.editContact(ana, { about, addPoints: [], removePoints: [] });
  const postal = { value: 'Rue Haute 1, 1000 Brussels', evidence: 'signature line 3' };
  const signed = buildThread([{ ...ANA, postal }], []);
  await renderPanel({ given, state: showing(signed) });
  await screen.findByText('Buyer · Lumo SA');
  await screen.findByText(/Antwerp/);
  expect(screen.queryByRole('button', { name: /^Keep address/ })).toBeNull();
});

test('a contact that is deleted can be brought back', async () => {
  const { given } = await storeWithPeople();
  const { user } = await renderPanel({ given, state: showing(ANA_THREAD) });
  await screen.findByText('Buyer · Lumo SA');
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Delete Ana Pereira' }));
  await screen.findByRole('button', { name: 'Add contact' });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Buyer · Lumo SA');
});

test('a contact is edited in a dialogue that the page does not take away', async () => {
  const { given, services, ana } = await storeWithPeople();
  const { user, turn } = await renderPanel({ given, state: showing(ANA_THREAD) });
  await screen.findByText('Buyer · Lumo SA');
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Edit Ana Pereira…' }));
  const title = await screen.findByRole('textbox', { name: 'Title' });
  await user.clear(title);
  await user.type(title, 'Head of buying');
  turn(showing(BEN_THREAD, 'document-2'));
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Changed Ana Pereira');
  expect((await services.contactView(ana))?.title).toBe('Head of buying');
});

test('a dialogue that stood open does not write over what a colleague changed meanwhile', async () => {
  const { given, services, ana } = await storeWithPeople();
  const { user } = await renderPanel({ given, state: showing(ANA_THREAD) });
  await screen.findByText('Buyer · Lumo SA');
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Edit Ana Pereira…' }));
  await services.editContact(ana, { title: 'Director', addPoints: [], removePoints: [] });
  const company = await screen.findByRole('textbox', { name: 'Company' });
  await user.clear(company);
  await user.type(company, 'Lumo Group');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Changed Ana Pereira');
  expect(await services.contactView(ana)).toMatchObject({
    title: 'Director',
    companyName: 'Lumo Group',
  });
});
