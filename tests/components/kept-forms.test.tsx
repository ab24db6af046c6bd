import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { keptIdOf } from '../../components/records/kept-forms.ts';
import { succeeded } from '../support/expect-success.ts';
import { DAY } from '../support/fresh-store.ts';
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

test('what was begun yesterday stays of that day, until it is begun anew', async () => {
  const panel = await besideAna();
  const { user, given } = panel;
  await openForm(panel, 'p');
  expect(await field('Bought on')).toHaveValue('2026-03-02');
  await fill('What was bought', 'toner');
  await user.keyboard('{Escape}');
  await closed();
  given.clock.now += DAY;
  await openForm(panel, 'p');
  expect(await field('What was bought')).toHaveValue('toner');
  expect(await field('Bought on')).toHaveValue('2026-03-02');
  await user.click(await screen.findByRole('button', { name: 'Begin anew' }));
  expect(await field('Bought on')).toHaveValue('2026-03-03');
});

test('what was proposed is one form, whenever it was proposed', () => {
  const about = (of: string, at: number) =>
    keptIdOf({ kind: 'share', contact: 'ana', values: { of, at } });
  expect(about('toner', 1)).toBe(about('toner', 2));
  expect(about('toner', 1)).not.toBe(about('ink', 1));
});

test('what was typed for a contact who was deleted since shows for nobody, and goes', async () => {
  const panel = await besideAna();
  const { user, services, ben, given } = panel;
  succeeded(await services.keepDraft('note:of-ben', { text: 'x' }));
  given.clock.now += 1;
  await openForm(panel, 'c');
  await fill('Who else supplies them', 'Inkwell');
  await user.keyboard('{Escape}');
  await closed();
  const [form] = await services.openDrafts();
  const ofBen: unknown = JSON.parse(JSON.stringify(form?.draft).replaceAll(panel.ana, ben));
  succeeded(await services.keepDraft(keptIdOf({ kind: 'competitor', contact: ben }), ofBen));
  succeeded(await services.deleteContact(ben));
  given.clock.now += 2 * DAY;
  await openForm(panel, 'd');
  await waitFor(async () => {
    const left = (await services.openDrafts()).map(({ id }) => id);
    expect(left).toEqual([form?.id, 'note:of-ben']);
  });
});
