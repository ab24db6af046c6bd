import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { servicesOfStore } from '../../components/panel/services-of-store.ts';
import { buildPerson, buildThread } from '../support/build-detection.ts';
import { freshStore } from '../support/fresh-store.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA, ANA_THREAD, chatWith, storeWithPeople } from './people.ts';
import { renderPanel, selections, showing } from './render-panel.tsx';

const add = () => screen.findByRole('button', { name: 'Add contact' });

test('somebody unknown is named with where they were read, and added in one step', async () => {
  const { user } = await renderPanel({ state: showing(ANA_THREAD) });
  const button = await add();
  expect(button).toHaveAccessibleDescription('Add Ana Pereira · from the From header');
  expect(screen.getByRole('heading', { level: 1, name: 'Ana Pereira' })).toBeVisible();
  await expectAccessible();
  await user.click(button);
  await screen.findByText('Added Ana Pereira');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Add contact' })).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await add();
});

test('A adds them', async () => {
  const { user } = await renderPanel({ state: showing(ANA_THREAD) });
  await add();
  await user.keyboard('a');
  await screen.findByText('Added Ana Pereira');
});

test('a log adds them in the same step, and Undo takes both back', async () => {
  const { user } = await renderPanel({ state: showing(ANA_THREAD) });
  await add();
  await user.keyboard('l');
  const draft = within(await screen.findByRole('form', { name: 'Draft' }));
  expect(draft.getByText('adds Ana and logs 2 messages')).toBeVisible();
  await user.keyboard('{Enter}');
  await screen.findByText('2 messages, all logged');
  expect(screen.queryByRole('button', { name: 'Add contact' })).toBeNull();
  await user.keyboard('u');
  await add();
});

test('a note adds them in the same step', async () => {
  const { user } = await renderPanel({ state: showing(ANA_THREAD) });
  await add();
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Likes mornings{Enter}');
  const entry = await screen.findByRole('listitem');
  expect(entry).toHaveTextContent('Note: Likes mornings');
});

test('a name without an address is offered as a guess, and remembered once picked', async () => {
  const { given } = await storeWithPeople();
  const first = await renderPanel({ given, state: showing(chatWith('Ana Pereira')) });
  const guess = await screen.findByRole('button', { name: /\? Ana Pereira/ });
  expect(guess).toHaveTextContent('Lumo SA · same name');
  await expectAccessible();
  await first.user.keyboard('1');
  await screen.findByText('Buyer · Lumo SA');
  first.close();
  await renderPanel({ given, state: showing(chatWith('Ana Pereira'), 'document-9') });
  await screen.findByText('Buyer · Lumo SA');
});

test('an address that several people use asks who it is this time', async () => {
  const { given, services, ben } = await storeWithPeople();
  const point = { kind: 'email' as const, value: 'ana@lumo.example' };
  await services.sharePoint({ point, to: { contact: ben } });
  const { user } = await renderPanel({ given, state: showing(ANA_THREAD) });
  await screen.findByText(/Several contacts use this address/);
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Log' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Choose first who this is about');
  await user.click(screen.getByRole('button', { name: /^Ben Okoro/ }));
  await screen.findByRole('heading', { level: 1, name: 'Ben Okoro' });
  await user.click(screen.getByRole('button', { name: 'Log' }));
  await screen.findByText('Logged 2 messages with Ben Okoro');
});

test('hostile names are shown as text', async () => {
  const name = '<img src=x onerror=alert(1)> "Ana"';
  const person = buildPerson(name, 'x@y.example', { evidence: ANA.evidence });
  await renderPanel({ state: showing(buildThread([person], [])) });
  expect(await screen.findByRole('heading', { level: 1, name })).toBeVisible();
  expect(document.querySelector('img')).toBeNull();
});

/** Somebody is selected on the page as the contact. */
const select = (text: string) =>
  act(() => {
    for (const listener of selections) listener(text);
  });

test('what was selected as the contact fills the form, and only proposes', async () => {
  const { user } = await renderPanel({ state: { kind: 'no-access' } });
  select('Ana Pereira <ana@lumo.example>');
  const dialog = within(await screen.findByRole('dialog', { name: 'Add a contact' }));
  expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Ana Pereira');
  expect(dialog.getByRole('textbox', { name: /E-mail/ })).toHaveValue('ana@lumo.example');
  await expectAccessible();
  await user.click(dialog.getByRole('button', { name: 'Add contact' }));
  await screen.findByText('Added Ana Pereira');
});

test('who is selected while something is being typed waits for their turn, and is told', async () => {
  const { user } = await renderPanel({ state: { kind: 'no-access' } });
  select('Ana Pereira <ana@lumo.example>');
  const first = within(await screen.findByRole('dialog', { name: 'Add a contact' }));
  await user.type(first.getByRole('textbox', { name: 'Title' }), 'Buyer');
  select('Carla Reis');
  select('Ben Okoro <ben@nord.example>');
  await first.findByText('Ben Okoro waits: the form comes when this is closed.');
  await expectAccessible();
  expect(first.getByRole('textbox', { name: 'Title' })).toHaveValue('Buyer');
  await user.click(first.getByRole('button', { name: 'Add contact' }));
  await screen.findByText('Added Ana Pereira');
  const second = within(await screen.findByRole('dialog', { name: 'Add a contact' }));
  expect(second.getByRole('textbox', { name: 'Name' })).toHaveValue('Ben Okoro');
  expect(second.getByRole('textbox', { name: 'Title' })).toHaveValue('');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('a dialogue that only shows something gives way to who is selected', async () => {
  const { user } = await renderPanel({ state: { kind: 'no-access' } });
  await screen.findByRole('button', { name: 'More' });
  await user.keyboard('?');
  await screen.findByRole('dialog', { name: 'Keys' });
  select('Ana Pereira <ana@lumo.example>');
  const dialog = within(await screen.findByRole('dialog', { name: 'Add a contact' }));
  expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Ana Pereira');
  expect(screen.queryByRole('dialog', { name: 'Keys' })).toBeNull();
});

const SIGNED = buildThread(
  [{ ...ANA, postal: { value: 'Rue Haute 1, 1000 Brussels', evidence: 'signature line 3' } }],
  [],
);

test('a postal address of the signature is shown with its line, and kept with whoever is added', async () => {
  const given = await freshStore();
  const services = servicesOfStore(given.store);
  const { user } = await renderPanel({ given, state: showing(SIGNED) });
  const tick = await screen.findByRole('checkbox', { name: /^Postal address: Rue Haute 1/ });
  expect(tick).toBeChecked();
  expect(tick).toHaveAccessibleDescription('signature line 3');
  await expectAccessible();
  await user.click(await add());
  await screen.findByText('Added Ana Pereira');
  const [hit] = await services.search('Ana', 5);
  expect(await services.aboutContact(hit?.contact ?? '')).toEqual({
    postal: ['Rue Haute 1, 1000 Brussels'],
  });
  expect(screen.queryByRole('button', { name: /^Keep address/ })).toBeNull();
});

test('a postal address that is unticked is left out, and offered beside them', async () => {
  const given = await freshStore();
  const services = servicesOfStore(given.store);
  const { user } = await renderPanel({ given, state: showing(SIGNED) });
  await user.click(await screen.findByRole('checkbox', { name: /^Postal address/ }));
  await user.click(await add());
  await screen.findByRole('button', { name: 'Keep address Rue Haute 1, 1000 Brussels' });
  const [hit] = await services.search('Ana', 5);
  expect(await services.aboutContact(hit?.contact ?? '')).toEqual({});
});

test('title and company of the signature are shown with their lines, and what is unticked is left out', async () => {
  const given = await freshStore();
  const services = servicesOfStore(given.store);
  const signedAt = { title: 'signature line 2', company: 'signature line 3' };
  const signed = { ...ANA, title: 'Buyer', company: 'Lumo SA', signedAt };
  const { user } = await renderPanel({ given, state: showing(buildThread([signed], [])) });
  const title = await screen.findByRole('checkbox', { name: /^Title: Buyer/ });
  expect(title).toHaveAccessibleDescription('signature line 2');
  await user.click(screen.getByRole('checkbox', { name: /^Company: Lumo SA/ }));
  await user.click(await add());
  await user.click(await screen.findByRole('button', { name: 'Keep company Lumo SA' }));
  await screen.findByText('Lumo SA is kept with Ana Pereira');
  const [hit] = await services.search('Ana', 5);
  expect(await services.contactView(hit?.contact ?? '')).toMatchObject({
    title: 'Buyer',
    companyName: 'Lumo SA',
  });
});

test('of a signature nothing is kept with who becomes a contact by a note; it is offered beside them', async () => {
  const given = await freshStore();
  const signed = { ...ANA, title: 'Buyer', signedAt: { title: 'signature line 2' } };
  const { user } = await renderPanel({ given, state: showing(buildThread([signed], [])) });
  const line = await screen.findByRole('textbox', { name: 'Note' });
  await user.type(line, 'Likes mornings{Enter}');
  await screen.findByRole('button', { name: 'Keep title Buyer' });
});

/** An address without a name, whose mails somebody signs. */
const { name: _none, ...NAMELESS } = buildPerson('', 'ana.pereira@lumo.example');
const SIGNER = { ...NAMELESS, name: 'Ana Pereira', signedAt: { name: 'signature line 1' } };

test('a name that only the signature tells is shown with its line, and kept with whoever is added', async () => {
  const { user } = await renderPanel({ state: showing(buildThread([SIGNER], [])) });
  const tick = await screen.findByRole('checkbox', { name: /^Name: Ana Pereira/ });
  expect(tick).toHaveAccessibleDescription('signature line 1');
  expect(screen.getByRole('heading', { level: 1, name: 'ana.pereira@lumo.example' })).toBeVisible();
  await user.click(await add());
  await screen.findByText('Added Ana Pereira');
  await screen.findByRole('heading', { level: 1, name: 'Ana Pereira' });
});

test('a name of the signature that is unticked is left out, and offered while an address stands for it', async () => {
  const { user } = await renderPanel({ state: showing(buildThread([SIGNER], [])) });
  await user.click(await screen.findByRole('checkbox', { name: /^Name/ }));
  await user.click(await add());
  await screen.findByText('Added ana.pereira@lumo.example');
  await user.click(await screen.findByRole('button', { name: 'Keep name Ana Pereira' }));
  await screen.findByRole('heading', { level: 1, name: 'Ana Pereira' });
  expect(screen.queryByRole('button', { name: /^Keep name/ })).toBeNull();
});
