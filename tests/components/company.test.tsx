import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
// it is loaded at the first press
import '../../components/company/CompanyPage.tsx';
import type { StoreServices } from '../../components/panel/store-services.ts';
import { day } from '../../components/value/explanation.ts';
import { companyIdOf } from '../../lib/domain/records/company.ts';
import { buildPerson, buildThread } from '../support/build-detection.ts';
import { succeeded } from '../support/expect-success.ts';
import { besideAna, field, fill, section, takeBack } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, storeWithPeople } from './people.ts';
import { diskFull, renderPanel, showing } from './render-panel.tsx';

const LUMO = companyIdOf('Lumo SA');

type Panel = Awaited<ReturnType<typeof besideAna>>;

async function added(services: StoreServices, name: string, company: string, value: string) {
  const points = [{ kind: 'email' as const, value }];
  return succeeded(await services.addContact({ name, title: '', company, points })).value.contact;
}

async function noted(services: StoreServices, id: string, text: string) {
  const person = { kind: 'contact', id, name: '' } as const;
  succeeded(await services.saveNote({ id: text, person, text }));
}

const openLumo = async ({ user }: Pick<Panel, 'user'>) => {
  await user.click(await screen.findByRole('button', { name: 'Buyer · Lumo SA' }));
  await screen.findByRole('heading', { level: 1, name: 'Lumo SA' });
};

async function editLumo({ user }: Pick<Panel, 'user'>) {
  await user.click(await screen.findByRole('button', { name: 'Edit Lumo SA' }));
  return within(await screen.findByRole('dialog', { name: 'Edit Lumo SA' }));
}

test('a press on the company shows its contacts and what happened with them, and there is a way back', async () => {
  const panel = await besideAna(async ({ services, given, ana }) => {
    const cy = await added(services, 'Cy Ito', 'Lumo SA', 'cy@lumo.example');
    await noted(services, ana, 'wants a quote');
    given.clock.now += 3_600_000;
    await noted(services, cy, 'asked for toner');
  });
  const { user } = panel;
  await openLumo(panel);
  const contacts = await section('Contacts');
  const rows = contacts.getAllByRole('button').map((one) => one.textContent);
  expect(rows).toEqual(['Cy Itoasked for tonernow', 'Ana Pereira · Buyerwants a quote1 h']);
  const timeline = await section('Timeline');
  const entries = await timeline.findAllByRole('listitem');
  expect(entries.map((one) => one.textContent)).toEqual([
    expect.stringContaining('asked for tonerCy Ito · Me'),
    expect.stringContaining('wants a quoteAna Pereira · Me'),
  ]);
  await expectAccessible();
  await user.click(contacts.getByRole('button', { name: /^Cy Ito/ }));
  await screen.findByRole('heading', { level: 1, name: 'Cy Ito' });
  await user.click(screen.getByRole('button', { name: '← Back to Lumo SA' }));
  await screen.findByRole('heading', { level: 1, name: 'Lumo SA' });
  await user.click(screen.getByRole('button', { name: '← Back to page' }));
  await screen.findByRole('heading', { level: 1, name: 'Ana Pereira' });
});

test('it is reached by the keyboard, and an entry opens in place and leads to its contact', async () => {
  const { user } = await besideAna(async ({ services }) => {
    const cy = await added(services, 'Cy Ito', 'Lumo SA', 'cy@lumo.example');
    await noted(services, cy, 'asked for toner');
  });
  screen.getByRole('button', { name: 'Buyer · Lumo SA' }).focus();
  await user.keyboard('{Enter}');
  const timeline = await section('Timeline');
  (await timeline.findByRole('button', { name: /asked for toner/ })).focus();
  await user.keyboard('{Enter}');
  await user.click(await timeline.findByRole('button', { name: 'Show Cy Ito' }));
  await screen.findByRole('heading', { level: 1, name: 'Cy Ito' });
});

test('of many contacts the first are shown, and all by a press', async () => {
  const panel = await besideAna(async ({ services }) => {
    for (let n = 1; n <= 8; n += 1)
      await added(services, `Person ${n}`, 'Lumo SA', `p${n}@lumo.example`);
  });
  await openLumo(panel);
  const contacts = await section('Contacts');
  expect(contacts.getAllByRole('listitem')).toHaveLength(6);
  await panel.user.click(contacts.getByRole('button', { name: 'Show all 9' }));
  expect(contacts.getAllByRole('listitem')).toHaveLength(9);
});

test('an address becomes the company’s own by a press or by typing it, and is taken off, each with a way back', async () => {
  const panel = await besideAna(({ services }) =>
    added(services, 'Cy Ito', 'Lumo SA', 'info@lumo.example'),
  );
  const { user } = panel;
  await openLumo(panel);
  const addresses = await section('Own addresses');
  await user.click(addresses.getByRole('button', { name: 'info@lumo.example is the company’s' }));
  await screen.findByText('info@lumo.example is Lumo SA’s own; 1 contact shares it');
  await addresses.findByText('also used by Cy Ito');
  await user.type(addresses.getByRole('textbox'), '@lumo-print.example{Enter}');
  await screen.findByText('lumo-print.example is Lumo SA’s own');
  await addresses.findByText(/lumo-print.example/);
  expect(addresses.getByRole('textbox')).toHaveValue('');
  await user.click(addresses.getByRole('button', { name: 'Take off lumo-print.example' }));
  await waitFor(() => expect(addresses.queryByText(/lumo-print.example/)).toBeNull());
  addresses.getByRole('button', { name: 'Take off info@lumo.example' }).focus();
  await takeBack(panel);
  await addresses.findByText(/lumo-print.example/);
  await expectAccessible();
});

test('what was typed stays when an address can’t be saved', async () => {
  const { given } = await storeWithPeople();
  const { user } = await renderPanel({
    given,
    state: showing(ANA_THREAD),
    change: ({ store }) => ({
      store: { ...store, companies: { ...store.companies, givePoint: diskFull } },
    }),
  });
  await openLumo({ user });
  const addresses = await section('Own addresses');
  await user.type(addresses.getByRole('textbox'), '+44 20 7123 4567{Enter}');
  await addresses.findByText(/There is no room left on this disk/);
  expect(addresses.getByRole('textbox')).toHaveValue('+44 20 7123 4567');
});

test('its fields and what it is part of are changed in its form, and taken back', async () => {
  const panel = await besideAna();
  const { user } = panel;
  await openLumo(panel);
  await editLumo(panel);
  await fill('Industry', 'Printing');
  await fill('Postal address', 'Rua 1, Lisboa');
  await fill('Good to know', 'closed in August');
  await fill('Part of', 'Lumo Holding');
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Changed Lumo SA');
  await screen.findByText('Printing');
  screen.getByText('Rua 1, Lisboa');
  screen.getByText('closed in August');
  await user.click(screen.getByRole('button', { name: 'Lumo Holding' }));
  await screen.findByRole('heading', { level: 1, name: 'Lumo Holding' });
  await screen.findByText('No contacts');
  await user.click(await screen.findByRole('button', { name: 'Lumo SA' }));
  await screen.findByRole('heading', { level: 1, name: 'Lumo SA' });
  await takeBack(panel);
  await waitFor(() => expect(screen.queryByText('closed in August')).toBeNull());
});

test('it is never part of itself: the form says so and keeps what was typed', async () => {
  const panel = await besideAna();
  await openLumo(panel);
  const form = await editLumo(panel);
  await fill('Part of', 'lumo sa');
  await panel.user.click(form.getByRole('button', { name: 'Save' }));
  await form.findByText(/is Lumo SA itself or part of it/);
  expect(await field('Part of')).toHaveValue('lumo sa');
});

test('it is renamed, and with the name of another joined with it once that was said', async () => {
  const panel = await besideAna(({ services }) =>
    added(services, 'Cy Ito', 'Lumo Print', 'cy@print.example'),
  );
  const { user } = panel;
  await openLumo(panel);
  await editLumo(panel);
  await fill('Name', 'Lumo Group');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('heading', { level: 1, name: 'Lumo Group' });
  await takeBack(panel);
  await screen.findByRole('heading', { level: 1, name: 'Lumo SA' });
  const form = await editLumo(panel);
  await fill('Name', 'Lumo Print');
  await user.click(form.getByRole('button', { name: 'Save' }));
  await form.findByText(/^Lumo Print is a company already/);
  await user.click(form.getByRole('button', { name: 'Join the two' }));
  await screen.findByText('Lumo SA and Lumo Print are one');
  const contacts = await section('Contacts');
  await contacts.findByRole('button', { name: /^Cy Ito/ });
  contacts.getByRole('button', { name: /^Ana Pereira/ });
});

test('what is open over all its contacts stands in one line', async () => {
  const panel = await besideAna(async ({ services, given, ana }) => {
    const cy = await added(services, 'Cy Ito', 'Lumo SA', 'cy@lumo.example');
    const deal = { words: 'Toner', stage: 'Talk', amount: 120_000, currency: 'EUR' };
    succeeded(await services.addRecord('deal', 'one', deal, cy));
    const due = given.clock.now - 1;
    const bought = { items: [], at: due, status: 'open', amount: 5000, currency: 'EUR', due };
    succeeded(await services.addRecord('purchase', 'one', bought, ana));
  });
  await openLumo(panel);
  const line = await screen.findByRole('note', { name: 'Open with all contacts' });
  expect(line).toHaveTextContent('1 open deal · €1,200 · €50 unpaid · €50 overdue');
  const { user } = panel;
  await user.click(within(line).getByRole('button', { name: /^1 open deal/ }));
  const told = within(await screen.findByRole('dialog', { name: 'Open with all contacts' }));
  told.getByText(/^Neither won nor lost\. Their values are added up/);
  told.getByText('The amounts of open purchases', { exact: false });
  const today = day(panel.given.clock.now);
  told.getByText(`n 1 deal, over all contacts of the company · ${today}`);
  expect(
    told.getAllByText(`n 1 purchase, over all contacts of the company · ${today}`),
  ).toHaveLength(2);
  await expectAccessible();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(within(line).getByRole('button')).toHaveFocus());
});

test('somebody unknown writes from the domain of a company, said with a press to it', async () => {
  const { given } = await storeWithPeople();
  const dee = buildThread([buildPerson('Dee Roe', 'dee@lumo.example')], []);
  const { user } = await renderPanel({ given, state: showing(dee) });
  const unknown = await section('Not a contact yet');
  const hint = await unknown.findByRole('note');
  expect(hint).toHaveTextContent('Writes from the domain of Lumo SA, where you know 1 person.');
  await expectAccessible();
  await user.click(within(hint).getByRole('button', { name: 'Lumo SA' }));
  await screen.findByRole('heading', { level: 1, name: 'Lumo SA' });
  await user.click(screen.getByRole('button', { name: '← Back to page' }));
  await screen.findByRole('heading', { level: 1, name: 'Dee Roe' });
});

test('nothing is said of a company where somebody may be a contact', async () => {
  const { given } = await storeWithPeople();
  const namesake = buildPerson('Ana Pereira', 'a.p@lumo.example');
  const { user } = await renderPanel({ given, state: showing(buildThread([namesake], [])) });
  const unknown = await section('Not a contact yet');
  await unknown.findByRole('button', { name: /^\? Ana Pereira/ });
  expect(unknown.queryByRole('note')).toBeNull();
  // once she is added there is nothing left to say
  await user.keyboard('a');
  await screen.findByText('Added Ana Pereira');
  expect(screen.queryByText(/^Writes from/)).toBeNull();
});

test('an address on the page is said to be the company’s', async () => {
  const panel = await besideAna();
  const { user, services } = panel;
  await user.keyboard('x');
  await user.click(
    await screen.findByRole('menuitem', { name: 'This address is someone else’s…' }),
  );
  await user.click(await screen.findByRole('button', { name: 'The company’s: Lumo SA' }));
  await screen.findByText('ana@lumo.example is Lumo SA’s own; 1 contact shares it');
  const view = await services.companies.view(LUMO);
  expect(view?.points).toMatchObject([{ value: 'ana@lumo.example', sharedBy: ['Ana Pereira'] }]);
  await screen.findByRole('region', { name: 'Who is it this time?' });
});

test('it is found by the search, and a press opens it', async () => {
  const { user } = await besideAna();
  await user.type(screen.getByRole('searchbox', { name: 'Search contacts' }), 'lumo');
  await user.click(await screen.findByRole('button', { name: 'Lumo SA Company' }));
  await screen.findByRole('heading', { level: 1, name: 'Lumo SA' });
});
