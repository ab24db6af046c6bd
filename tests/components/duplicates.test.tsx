import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { succeeded } from '../support/expect-success.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, storeWithPeople } from './people.ts';
import { diskFull, type PanelOptions, renderPanel, showing } from './render-panel.tsx';

/** The panel beside Ana, who is there twice: once more with a letter swapped. */
async function besideBothAnas(change?: PanelOptions['change']) {
  const { given, services } = await storeWithPeople();
  const points = [{ kind: 'phone' as const, value: '+44 20 7946 0001' }];
  const chat = { name: 'Ana Periera', title: '', company: 'Lumo', points };
  succeeded(await services.addContact(chat));
  const state = showing(ANA_THREAD);
  return renderPanel({ given, state, ...(change === undefined ? {} : { change }) });
}

const line = () => screen.findByRole('region', { name: 'Here twice?' });

test('who may be the same person is told in a line, with the reasons', async () => {
  await besideBothAnas();
  expect(await line()).toHaveTextContent(
    'May be the same as Ana Periera, Lumo – names agree but for one letter, same company',
  );
  await expectAccessible();
});

test('J leads to the join with both, and Enter makes them one', async () => {
  const { user } = await besideBothAnas();
  within(await line()).getByRole('button', { name: 'Join Ana Periera' });
  await user.keyboard('j');
  const dialog = await screen.findByRole('dialog', {
    name: 'Join Ana Pereira with another contact',
  });
  await within(dialog).findByRole('radio', { name: 'Ana Periera' });
  await user.keyboard('{Enter}');
  await screen.findByText('Joined Ana Periera into Ana Pereira');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Here twice?' })).toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await line();
});

test('J finds who may be the same also before their line is drawn', async () => {
  let find = () => {};
  const found = new Promise<void>((resolve) => {
    find = resolve;
  });
  const { user } = await besideBothAnas(({ store }) => ({
    store: {
      ...store,
      duplicatesOf: async (contact) => {
        await found;
        return store.duplicatesOf(contact);
      },
    },
  }));
  await screen.findByText('Buyer · Lumo SA');
  await user.keyboard('j');
  await screen.findByText('Looking who may be the same …');
  find();
  await screen.findByRole('radio', { name: 'Ana Periera' });
  await user.click(screen.getByRole('button', { name: 'Choose another' }));
  await screen.findByRole('searchbox', { name: 'Search the other contact' });
});

test('J leads to the search where nobody may be the same', async () => {
  const { given } = await storeWithPeople();
  const { user } = await renderPanel({ given, state: showing(ANA_THREAD) });
  await screen.findByText('Buyer · Lumo SA');
  await user.keyboard('j');
  await screen.findByRole('searchbox', { name: 'Search the other contact' });
});

test('Not the same is for good, until it is taken back', async () => {
  const { user } = await besideBothAnas();
  await user.click(within(await line()).getByRole('button', { name: 'Not Ana Periera' }));
  await screen.findByText('Ana Periera, Lumo is not Ana Pereira');
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Here twice?' })).toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await line();
});

test('the other one can be looked at, and tells of this one', async () => {
  const { user } = await besideBothAnas();
  await user.click(within(await line()).getByRole('button', { name: 'Ana Periera' }));
  await screen.findByRole('heading', { level: 1, name: 'Ana Periera' });
  await waitFor(async () => expect(await line()).toHaveTextContent('Ana Pereira, Lumo SA'));
});

test('nothing stands there for who is here once', async () => {
  const { given } = await storeWithPeople();
  await renderPanel({ given, state: showing(ANA_THREAD) });
  await screen.findByText('Buyer · Lumo SA');
  expect(screen.queryByRole('region', { name: 'Here twice?' })).toBeNull();
});

test('a full disk says so and keeps the question', async () => {
  const { user } = await besideBothAnas(({ store }) => ({
    store: { ...store, dismiss: diskFull },
  }));
  await user.click(within(await line()).getByRole('button', { name: 'Not Ana Periera' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no room left');
  await line();
});
