import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { succeeded } from '../support/expect-success.ts';
import { besideAna, field, fill, openForm, section } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';

test('whom somebody reports to is found among the contacts, told of both, and visited by a press', async () => {
  const panel = await besideAna();
  const { user } = panel;
  await openForm(panel, 'n');
  const to = within(await screen.findByRole('group', { name: 'To which contact' }));
  await user.type(to.getByRole('searchbox', { name: 'Search a contact' }), 'ben');
  await user.click(await to.findByRole('option', { name: /Ben Okoro/ }));
  await to.findByText('Ben Okoro');
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const anas = await section('Relations');
  await anas.findByText(/reports to/);
  await user.click(anas.getByRole('button', { name: 'Ben Okoro' }));
  await screen.findByRole('heading', { level: 1, name: 'Ben Okoro' });
  const bens = await section('Relations');
  await waitFor(() => expect(bens.getByText(/reports to Ben Okoro/)).toBeVisible());
  await user.click(bens.getByRole('button', { name: 'Relations' }));
  await bens.findByRole('listitem', { name: 'Ana Pereira reports to Ben Okoro' });
  await expectAccessible();
  await user.click(bens.getByRole('button', { name: 'Ana Pereira' }));
  await screen.findByRole('heading', { level: 1, name: 'Ana Pereira' });
});

test('a name in words is told, and nobody to visit; without either the form asks', async () => {
  const panel = await besideAna();
  const { user } = panel;
  await openForm(panel, 'n');
  await fill('Relation', 'referred-by');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Choose the other among the contacts, or write their name. What you typed is kept.',
  );
  expect(await field('Relation')).toHaveValue('referred-by');
  await fill('Or to whom', 'her sister');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const relations = await section('Relations');
  await relations.findByText('was referred by her sister');
  expect(relations.getAllByRole('button')).toHaveLength(1);
});

test('many relations stay within their lines, the others are told below', async () => {
  const panel = await besideAna(async ({ services, ana }) => {
    for (const name of ['Ida', 'Joe', 'Kim', 'Lea', 'Max'])
      succeeded(await services.addRecord('relation', name, { role: 'decides-for', name }, ana));
  });
  const relations = await section('Relations');
  await relations.findByText(/Ida · decides for Joe · decides for Kim · decides for Lea · 1 more/);
  await panel.user.click(relations.getByRole('button', { name: 'Relations' }));
  await relations.findByRole('listitem', { name: 'decides for Max' });
});

test('another contact is chosen in place of one, and one who was deleted is told as such', async () => {
  const panel = await besideAna(async ({ services, ana, ben }) => {
    const points = [{ kind: 'email' as const, value: 'cleo@lumo.example' }];
    const cleo = { name: 'Cleo Marin', title: '', company: '', points };
    succeeded(await services.addContact(cleo));
    const relation = { role: 'reports-to', other: ben };
    succeeded(await services.addRecord('relation', 'one', relation, ana));
    succeeded(await services.deleteContact(ben));
  });
  const { user } = panel;
  const relations = await section('Relations');
  await relations.findByText('reports to Ben Okoro (deleted)');
  await user.click(relations.getByRole('button', { name: 'Relations' }));
  await user.click(await relations.findByRole('button', { name: 'Edit' }));
  const to = within(await screen.findByRole('group', { name: 'To which contact' }));
  await to.findByText('A contact who was deleted');
  await user.click(to.getByRole('button', { name: 'Choose another' }));
  await user.type(to.getByRole('searchbox', { name: 'Search a contact' }), 'cleo{Enter}');
  await to.findByText('Cleo Marin');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await relations.findByRole('button', { name: 'Cleo Marin' });
});
