import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { besideAna, field, fill, openForm, section } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';

const BACK = 'What you typed before is here again.';

async function closed(): Promise<void> {
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}

test('what was typed into a form is there again after it was closed, and is saved once', async () => {
  const panel = await besideAna();
  const { user } = panel;
  await openForm(panel, 'c');
  await fill('Who else supplies them', 'Inkwell');
  expect(screen.queryByText(BACK)).toBeNull();
  await user.keyboard('{Escape}');
  await closed();
  await openForm(panel, 'c');
  expect(await field('Who else supplies them')).toHaveValue('Inkwell');
  await screen.findByText(BACK);
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await section('Competitors');
  await openForm(panel, 'c');
  expect(await field('Who else supplies them')).toHaveValue('');
  expect(screen.queryByText(BACK)).toBeNull();
});

test('a form is begun anew by a press, and is empty from then on', async () => {
  const panel = await besideAna();
  const { user } = panel;
  await openForm(panel, 'c');
  await fill('Who else supplies them', 'Inkwell');
  await user.keyboard('{Escape}');
  await closed();
  await openForm(panel, 'c');
  await user.click(await screen.findByRole('button', { name: 'Begin anew' }));
  expect(await field('Who else supplies them')).toHaveValue('');
  expect(screen.queryByText(BACK)).toBeNull();
  await user.keyboard('{Escape}');
  await closed();
  await openForm(panel, 'c');
  expect(await field('Who else supplies them')).toHaveValue('');
  expect(screen.queryByText(BACK)).toBeNull();
});

test('of a record that is changed meanwhile only what was typed comes back', async () => {
  const panel = await besideAna(({ services, ana }) =>
    services.addRecord('competitor', 'one', { name: 'Inkwell' }, ana),
  );
  const { user, services } = panel;
  const edit = async () => {
    const competitors = await section('Competitors');
    const row = competitors.getByRole('button', { name: /^Inkwell/ });
    if (row.getAttribute('aria-expanded') !== 'true') await user.click(row);
    await user.click(await competitors.findByRole('button', { name: 'Edit' }));
  };
  await edit();
  await fill('What they supply', 'ink');
  await user.keyboard('{Escape}');
  await closed();
  await services.editRecord('competitor', 'competitor-one', { name: 'Inkwell Ltd' });
  await screen.findByRole('button', { name: /^Inkwell Ltd/ });
  await edit();
  expect(await field('What they supply')).toHaveValue('ink');
  expect(await field('Who else supplies them')).toHaveValue('Inkwell Ltd');
});
