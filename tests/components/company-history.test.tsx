import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
// it is loaded at the first press
import '../../components/company/CompanyPage.tsx';
import { besideAna, takeBack } from './beside-ana.ts';
import type { TestPanel } from './render-panel.tsx';

async function openLumo({ user }: Pick<TestPanel, 'user'>) {
  await user.click(await screen.findByRole('button', { name: 'Buyer · Lumo SA' }));
  await screen.findByRole('heading', { level: 1, name: 'Lumo SA' });
}

async function choose({ user }: Pick<TestPanel, 'user'>, item: string) {
  await user.click(screen.getByRole('button', { name: 'More' }));
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
  await panel.user.click(screen.getByRole('button', { name: 'More' }));
  await screen.findByRole('menuitem', { name: 'Settings…' });
  expect(screen.queryByRole('menuitem', { name: 'Delete Lumo SA' })).toBeNull();
});
