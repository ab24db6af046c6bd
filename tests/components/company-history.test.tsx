import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
// it is loaded at the first press
import '../../components/company/CompanyPage.tsx';
import { companyIdOf } from '../../lib/domain/records/company.ts';
import { succeeded } from '../support/expect-success.ts';
import { DAY } from '../support/fresh-store.ts';
import { besideAna, section, takeBack } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';
import type { TestPanel } from './render-panel.tsx';

async function openLumo({ user }: Pick<TestPanel, 'user'>) {
  await user.click(await screen.findByRole('button', { name: 'Buyer · Lumo SA' }));
  await screen.findByRole('heading', { level: 1, name: 'Lumo SA' });
}

async function choose({ user }: Pick<TestPanel, 'user'>, item: string) {
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
}

test('a company is deleted in the menu, its contact stays, and both are as before with the undo', async () => {
  const panel = await besideAna();
  const { user } = panel;
  await openLumo(panel);
  await choose(panel, 'Delete Lumo SA');
  await screen.findByText('Lumo SA deleted');
  await screen.findByText('Lumo SA is not among your companies any more.');
  await user.click(screen.getByRole('button', { name: '← Back to page' }));
  await screen.findByRole('heading', { level: 1, name: 'Ana Pereira' });
  await screen.findByText('Buyer');
  expect(screen.queryByText(/Lumo SA$/)).toBeNull();
  await takeBack(panel);
  await openLumo(panel);
  await screen.findByRole('button', { name: /^Ana Pereira/ });
});

test('nothing is offered for a company that was deleted', async () => {
  const panel = await besideAna();
  await openLumo(panel);
  await choose(panel, 'Delete Lumo SA');
  await screen.findByText('Lumo SA is not among your companies any more.');
  await panel.user.click(await screen.findByRole('button', { name: 'More' }));
  await screen.findByRole('menuitem', { name: 'Settings…' });
  expect(screen.queryByRole('menuitem', { name: 'Delete Lumo SA' })).toBeNull();
});

test('what happened to a company is told step by step, each with the way back', async () => {
  const panel = await besideAna(async ({ services }) => {
    const edit = { industry: 'Printing' };
    succeeded(await services.companies.edit(companyIdOf('Lumo SA'), edit, { join: false }));
  });
  const { user } = panel;
  await openLumo(panel);
  await screen.findByText('Printing');
  await choose(panel, 'History…');
  const dialog = within(await screen.findByRole('dialog', { name: 'History of Lumo SA' }));
  await dialog.findByText('industry changed from nothing to “Printing”');
  await expectAccessible();
  await user.click(dialog.getAllByRole('button', { name: 'Undo' })[0] ?? document.body);
  await dialog.findByText(/^took back: industry changed/);
  await waitFor(() => expect(screen.queryByText('Printing')).toBeNull());
});

test('a company that was deleted is found by its name on a later day and brought back from its history', async () => {
  const panel = await besideAna(async ({ services, given }) => {
    succeeded(await services.companies.remove(companyIdOf('Lumo SA')));
    given.clock.now += 9 * DAY;
  }, 'Buyer');
  const { user } = panel;
  await user.type(screen.getByRole('searchbox', { name: 'Search contacts' }), 'Lumo SA');
  await user.click(await screen.findByRole('button', { name: 'Lumo SA Company · deleted' }));
  const history = await section('History');
  history.getByText('Lumo SA is not among your companies any more.');
  await history.findByText('deleted');
  await expectAccessible();
  await user.click(history.getAllByRole('button', { name: 'Undo' })[0] ?? document.body);
  await screen.findByRole('button', { name: /^Ana Pereira/ });
  await user.click(screen.getByRole('button', { name: '← Back to page' }));
  await screen.findByText('Buyer · Lumo SA');
});
