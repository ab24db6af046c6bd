import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { failure } from '../../lib/domain/result.ts';
import { aboutContact } from '../../lib/services/about-contact.ts';
import { search } from '../../lib/services/search.ts';
import { googleFile } from './contact-files.ts';
import { expectAccessible } from './expect-accessible.ts';
import { openBringContacts } from './open-bring-contacts.tsx';
import { storeWithPeople } from './people.ts';

test('a file is previewed, brought in, and taken back as a whole', async () => {
  const { user, input, store } = await openBringContacts();
  await user.upload(input, googleFile());
  const preview = await screen.findByRole('region', { name: 'Preview of contacts' });
  expect(preview).toHaveTextContent('people.csv holds 4 people (Google CSV).');
  expect(within(preview).getByRole('button', { name: '3 new' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const table = within(preview).getByRole('table', { name: 'People in the file' });
  expect(within(table).getByRole('rowheader', { name: /Ana Pereira/ })).toHaveTextContent(
    'Lumo SA',
  );
  await expectAccessible();
  await user.click(within(preview).getByRole('button', { name: '1 twice in the file' }));
  expect(within(preview).getByText('Is in line 2 already, by ANA@lumo.example.')).toBeVisible();
  await user.click(within(preview).getByText('1 entry can’t be read and is left out'));
  expect(
    within(preview).getByText('Line 4: “not a number” is not a telephone number.'),
  ).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Bring in 3 contacts' }));
  expect(await screen.findByText('3 contacts brought in.')).toBeVisible();
  expect(await search(store, 'carla')).toHaveLength(1);
  await expectAccessible();

  await user.click(screen.getByRole('button', { name: 'Undo the import' }));
  await screen.findByText('The import is taken back.');
  expect(await search(store, 'carla')).toEqual([]);
});

test('an import of before is taken back later', async () => {
  const { user, input, store } = await openBringContacts();
  await user.upload(input, googleFile());
  await user.click(await screen.findByRole('button', { name: 'Bring in 3 contacts' }));
  await screen.findByText('3 contacts brought in.');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Export and import…' }));
  await user.click(await screen.findByRole('button', { name: /From Google/ }));
  const earlier = await screen.findByRole('region', { name: 'Earlier imports of contacts' });
  await expectAccessible();
  await user.click(within(earlier).getByRole('button', { name: 'Take back people.csv' }));
  expect(await screen.findByText('taken back')).toBeVisible();
  expect(await search(store, 'ana')).toEqual([]);
});

test('an import of before that did not come to its end is told, with what to do', async () => {
  const brought = { added: 2_000, completed: 0, takenBack: false };
  const past = { commit: 'c1', at: 0, file: 'many.csv', ...brought };
  await openBringContacts({
    change: ({ store }) => ({
      store: {
        ...store,
        imports: {
          ...store.imports,
          past: async () => [
            { ...past, whole: false },
            { ...past, commit: 'c2', file: 'few.csv', added: 0, completed: 12, whole: true },
          ],
        },
      },
    }),
  });
  const [many, few] = await screen.findAllByRole('listitem');
  expect(many).toHaveTextContent(/many.csv · 2,000 contacts .*Interrupted: only a part/);
  expect(few).toHaveTextContent(/few.csv · 12 contacts completed · /);
  expect(few).not.toHaveTextContent(/Interrupted/);
  await expectAccessible();
});

test('who is known already is told, and a file that brings nothing offers to choose another', async () => {
  const { given } = await storeWithPeople();
  const { user, input } = await openBringContacts({ given });
  const file = new File(['Name,Email\nBen Okoro,ben@okoro.example'], 'ben.csv');
  await user.upload(input, file);
  expect(await screen.findByText(/Is Ben Okoro, by ben@okoro.example/)).toBeVisible();
  expect(screen.getByText('There is nothing in this file to bring in.')).toBeVisible();
  expect(screen.getByLabelText(/Contacts from Google/)).toBeVisible();
});

test('a file that can’t be read is refused in words, and what was previewed before stays', async () => {
  const { user, input } = await openBringContacts();
  await user.upload(input, new File(['a,b\n1,2'], 'other.csv'));
  expect(await screen.findByRole('alert')).toHaveTextContent(/No columns of names and addresses/);
  await expectAccessible();
  await user.upload(screen.getByLabelText(/Contacts from Google/), googleFile());
  await screen.findByRole('region', { name: 'Preview of contacts' });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a file is dropped', async () => {
  const { input } = await openBringContacts();
  const target = input.closest('label');
  expect(target).not.toBeNull();
  if (target !== null)
    fireEvent.drop(target, { dataTransfer: { files: [googleFile('dropped.csv')] } });
  expect(await screen.findByText('dropped.csv')).toBeVisible();
});

test('a full disk leaves the preview where it was, with the reason', async () => {
  const { user, input } = await openBringContacts({
    change: ({ store }) => ({
      store: {
        ...store,
        imports: {
          ...store.imports,
          bring: async () => failure('storage', 'There is no room left on this disk.'),
        },
      },
    }),
  });
  await user.upload(input, googleFile());
  await user.click(await screen.findByRole('button', { name: 'Bring in 3 contacts' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no room left on this disk.');
  expect(screen.getByRole('button', { name: 'Bring in 3 contacts' })).toBeEnabled();
});

test('how far it is can be seen while it takes long', async () => {
  let finish: () => void = () => undefined;
  const { user, input } = await openBringContacts({
    change: ({ store }) => ({
      store: {
        ...store,
        imports: {
          ...store.imports,
          bring: async (preview, file, told) => {
            told(0.4);
            await new Promise<void>((resolve) => {
              finish = resolve;
            });
            return store.imports.bring(preview, file, told);
          },
        },
      },
    }),
  });
  await user.upload(input, googleFile());
  await user.click(await screen.findByRole('button', { name: 'Bring in 3 contacts' }));
  const bar = await screen.findByRole('progressbar', { name: 'Bringing the contacts in' });
  await waitFor(() => expect(bar).toHaveAttribute('value', '40'));
  await expectAccessible();
  finish();
  await screen.findByText('3 contacts brought in.');
});

test('what a file fills of known contacts is told before and after, and what it would change stays', async () => {
  const { given, ana } = await storeWithPeople();
  const { user, input } = await openBringContacts({ given });
  const lines = [
    'Name,Email,Job Title,Birthday,Language',
    'Ana Pereira,ana@lumo.example,Head of buying,17 May 1980,fr',
    'Ben Okoro,ben@okoro.example,Printer,,',
  ];
  await user.upload(input, new File([lines.join('\n')], 'known.csv'));
  const preview = within(await screen.findByRole('region', { name: 'Preview of contacts' }));
  preview.getByText(
    'Is Ana Pereira, by ana@lumo.example. Gets birthday and language. Title stays: the file says something else.',
  );
  preview.getByText('Is Ben Okoro, by ben@okoro.example. Gets title.');
  preview.getByText(
    'Of 1 known contact the file says something else than what is here: it stays as it is.',
  );
  await expectAccessible();
  await user.click(preview.getByRole('button', { name: 'Complete 2 contacts' }));
  expect(await screen.findByText('2 contacts completed.')).toBeVisible();
  expect(await aboutContact(given.store, ana)).toEqual({
    birthday: '1980-05-17',
    language: 'French',
  });
  await user.click(screen.getByRole('button', { name: 'Undo the import' }));
  await screen.findByText('The import is taken back.');
  expect(await aboutContact(given.store, ana)).toEqual({});
});
