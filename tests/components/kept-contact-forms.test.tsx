import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
// it is loaded at the first press
import '../../components/company/CompanyPage.tsx';
import { succeeded } from '../support/expect-success.ts';
import { besideAna, field, fill } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD } from './people.ts';
import { renderPanel, selections, showing, type TestPanel } from './render-panel.tsx';

const BACK = 'What you typed before is here again.';

type User = Pick<TestPanel, 'user'>;

async function leave({ user }: User): Promise<void> {
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}

async function choose({ user }: User, item: string, title: string) {
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
  return within(await screen.findByRole('dialog', { name: title }));
}

const editAna = (panel: User) => choose(panel, 'Edit Ana Pereira…', 'Edit Ana Pereira');
const addContact = (panel: User) => choose(panel, 'Add a contact…', 'Add a contact');

/** Somebody is selected on the page as the contact. */
async function select(text: string) {
  act(() => {
    for (const listener of selections) listener(text);
  });
  await screen.findByRole('dialog', { name: 'Add a contact' });
}

test('what was typed into the form of a contact is there again, also what is folded away, and ends with saving', async () => {
  const panel = await besideAna();
  const { user, services, ana } = panel;
  const form = await editAna(panel);
  expect(screen.queryByText(BACK)).toBeNull();
  await fill('Title', 'Head of buying');
  await user.click(form.getByRole('button', { name: 'Another address' }));
  await fill('E-mail', '+351 21 000 000');
  await user.click(form.getByRole('button', { name: 'Another address' }));
  await fill('Another address', 'ana@pereira.example');
  await user.click(form.getByRole('button', { name: 'Take off ana@lumo.example' }));
  await user.click(form.getByRole('button', { name: 'More' }));
  await fill('Looked after by', 'Leo');
  await leave(panel);

  await editAna(panel);
  await screen.findByText(BACK);
  expect(await field('Title')).toHaveValue('Head of buying');
  expect(await field('E-mail')).toHaveValue('+351 21 000 000');
  expect(await field('Another address')).toHaveValue('ana@pereira.example');
  expect(await field('Looked after by')).toHaveValue('Leo');
  expect(screen.queryByText('ana@lumo.example')).toBeNull();
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Changed Ana Pereira');
  expect(await services.contactView(ana)).toMatchObject({
    title: 'Head of buying',
    points: [{ value: '+351 21 000 000' }, { value: 'ana@pereira.example' }],
  });
  expect(await services.aboutContact(ana)).toMatchObject({ owner: 'Leo' });
  expect(await services.openDrafts()).toEqual([]);
});

test('a panel that closes keeps the form of a contact, and it is begun anew by a press', async () => {
  const panel = await besideAna();
  await editAna(panel);
  await fill('Title', 'Head of buying');
  panel.close();
  const again = await renderPanel({ given: panel.given, state: showing(ANA_THREAD) });
  await screen.findByText('Buyer · Lumo SA');
  await editAna(again);
  expect(await field('Title')).toHaveValue('Head of buying');
  await again.user.click(await screen.findByRole('button', { name: 'Begin anew' }));
  expect(await field('Title')).toHaveValue('Buyer');
  expect(screen.queryByText(BACK)).toBeNull();
  await leave(again);
  await editAna(again);
  expect(await field('Title')).toHaveValue('Buyer');
  expect(screen.queryByText(BACK)).toBeNull();
});

test('what a colleague changes of a contact meanwhile shows, except where something was typed', async () => {
  const panel = await besideAna();
  const { user, services, ana } = panel;
  const form = await editAna(panel);
  await fill('Title', 'Head of buying');
  await user.click(form.getByRole('button', { name: 'More' }));
  await fill('Language', 'French');
  await leave(panel);
  const none = { addPoints: [], removePoints: [] };
  const theirs = { company: 'Lumo Group', about: { language: 'German', owner: 'Mia' } };
  succeeded(await services.editContact(ana, { title: 'Buys ink', ...theirs, ...none }));
  await screen.findByText('Buys ink · Lumo Group');
  await editAna(panel);
  expect(await field('Title')).toHaveValue('Head of buying');
  expect(await field('Company')).toHaveValue('Lumo Group');
  expect(await field('Language')).toHaveValue('French');
  expect(await field('Looked after by')).toHaveValue('Mia');
});

test('a field that was emptied is empty again, whichever is typed next', async () => {
  const panel = await besideAna(({ services, ana }) =>
    services.editContact(ana, { about: { owner: 'Mia' }, addPoints: [], removePoints: [] }),
  );
  const form = await editAna(panel);
  await panel.user.click(form.getByRole('button', { name: 'More' }));
  await fill('Looked after by', '');
  await leave(panel);
  await editAna(panel);
  await fill('Title', 'Head of buying');
  await leave(panel);
  await editAna(panel);
  expect(await field('Title')).toHaveValue('Head of buying');
  expect(await field('Looked after by')).toHaveValue('');
});

test('a contact who is begun by hand is there again, and no other once added', async () => {
  const panel = await besideAna();
  const { user } = panel;
  const form = await addContact(panel);
  await fill('Name', 'Cleo Marin');
  await fill('E-mail', 'cleo@marin.example');
  await user.click(form.getByRole('button', { name: 'More' }));
  await fill('How they found us', 'the fair');
  await leave(panel);
  await addContact(panel);
  await screen.findByText(BACK);
  expect(await field('Name')).toHaveValue('Cleo Marin');
  expect(await field('E-mail')).toHaveValue('cleo@marin.example');
  expect(await field('How they found us')).toHaveValue('the fair');
  await user.click(screen.getByRole('button', { name: 'Add contact' }));
  await screen.findByText('Added Cleo Marin');
  await addContact(panel);
  expect(await field('Name')).toHaveValue('');
  expect(await field('E-mail')).toHaveValue('');
  expect(screen.queryByText(BACK)).toBeNull();
});

test('what is typed of somebody who was selected comes back for their address only', async () => {
  const panel = await renderPanel({ state: { kind: 'no-access' } });
  await select('Cleo Marin <Cleo@marin.example>');
  await fill('Title', 'Buyer');
  await leave(panel);
  await select('Dora Marin <dora@marin.example>');
  expect(await field('Title')).toHaveValue('');
  expect(screen.queryByText(BACK)).toBeNull();
  await leave(panel);
  await addContact(panel);
  expect(await field('Title')).toHaveValue('');
  await leave(panel);
  await select('cleo@marin.example');
  await screen.findByText(BACK);
  expect(await field('Title')).toHaveValue('Buyer');
  await leave(panel);
});

test('what was typed into the form of a company is there again, with what changed meanwhile', async () => {
  const panel = await besideAna();
  const { user, services } = panel;
  await user.click(await screen.findByRole('button', { name: 'Buyer · Lumo SA' }));
  const edit = async () => {
    await user.click(await screen.findByRole('button', { name: 'Edit Lumo SA' }));
    await screen.findByRole('dialog', { name: 'Edit Lumo SA' });
  };
  await edit();
  await fill('Good to know', 'closed in August');
  await fill('Part of', 'Lumo Holding');
  await leave(panel);
  const [lumo] = await services.companies.names();
  succeeded(
    await services.companies.edit(lumo?.id ?? '', { industry: 'Printing' }, { join: false }),
  );
  await screen.findByText('Printing');
  await edit();
  await screen.findByText(BACK);
  expect(await field('Industry')).toHaveValue('Printing');
  expect(await field('Good to know')).toHaveValue('closed in August');
  expect(await field('Part of')).toHaveValue('Lumo Holding');
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Changed Lumo SA');
  expect(await services.openDrafts()).toEqual([]);
});
