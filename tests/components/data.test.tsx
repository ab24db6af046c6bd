import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { servicesOfStore } from '../../components/panel/services-of-store.ts';
import { failure } from '../../lib/domain/result.ts';
import { succeeded } from '../support/expect-success.ts';
import { freshStore } from '../support/fresh-store.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, storeWithPeople } from './people.ts';
import { renderPanel, servicesFor, showing } from './render-panel.tsx';

const NOBODY = {
  kind: 'nobody',
  site: 'Roundcube',
  origin: 'https://mail.example/*',
  granted: true,
} as const;

function recordsIn(text: string): unknown {
  const parsed: unknown = JSON.parse(text);
  return typeof parsed === 'object' && parsed !== null && 'records' in parsed
    ? parsed.records
    : undefined;
}

test('everything is exported to a file that an empty store takes in', async () => {
  const { given, services } = await storeWithPeople();
  const files: unknown[] = [];
  URL.createObjectURL = (blob) => `#${files.push(blob)}`;
  const { user, close } = await renderPanel({ given, state: NOBODY });
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Export and import…' }));
  await expectAccessible();
  await user.click(await screen.findByRole('button', { name: 'Export everything' }));
  await waitFor(() => expect(files).toHaveLength(1));
  close();
  const exported = succeeded(await services.exportEverything());

  const empty = await freshStore();
  const second = await renderPanel({ given: empty, state: showing(ANA_THREAD) });
  await second.user.click(await screen.findByRole('button', { name: 'More' }));
  await second.user.click(await screen.findByRole('menuitem', { name: 'Export and import…' }));
  const file = new File([exported], 'alongside.json', { type: 'application/json' });
  await second.user.upload(await screen.findByLabelText(/A file of/), file);
  await second.user.click(screen.getByRole('button', { name: 'Import' }));
  await screen.findByText('Buyer · Lumo SA');
  const again = succeeded(await servicesOfStore(empty.store).exportEverything());
  expect(recordsIn(exported)).toBeDefined();
  expect(recordsIn(again)).toEqual(recordsIn(exported));
});

test('a file that is something else is refused in words', async () => {
  const { user } = await renderPanel({ state: NOBODY });
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Export and import…' }));
  const file = new File(['{"a":1}'], 'other.json', { type: 'application/json' });
  await user.upload(await screen.findByLabelText(/A file of/), file);
  await user.click(screen.getByRole('button', { name: 'Import' }));
  expect(await screen.findByRole('alert')).toBeVisible();
});

test('a contact is added by hand and shown', async () => {
  const { user } = await renderPanel({ state: NOBODY });
  await user.click(screen.getByRole('button', { name: 'Add contact' }));
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Carla Reis');
  await user.type(screen.getByRole('textbox', { name: /E-mail, phone/ }), 'carla@reis.example');
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Add contact' }));
  await screen.findByRole('heading', { level: 1, name: 'Carla Reis' });
  expect(await screen.findByTitle('carla@reis.example')).toBeVisible();
});

test('the sample customers come from the menu and go in one click', async () => {
  const { user } = await renderPanel({ state: NOBODY });
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Add sample customers' }));
  await screen.findByText('Sample customers added');
  await user.type(screen.getByRole('searchbox', { name: 'Search contacts' }), 'ana{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Remove them' }));
  await screen.findByText('Ana Pereira is not among your contacts any more.');
});

test('a store that can’t be opened is told in words, with the way to try again', async () => {
  let closed = true;
  const given = await freshStore();
  const sentence = 'This browser does not let Alongside keep data here.';
  const services = servicesFor(given, (listener) => {
    listener(NOBODY);
    return () => undefined;
  });
  const open = async () =>
    closed ? failure('storage', sentence) : { ok: true as const, value: services };
  const { user } = await renderPanel({ open });
  expect(screen.getByRole('alert')).toHaveTextContent(sentence);
  await expectAccessible();
  closed = false;
  await user.click(screen.getByRole('button', { name: 'Retry' }));
  await screen.findByRole('heading', { level: 1, name: 'Nobody on this page' });
});

test('a fault of the panel leaves a sentence and a way back, not a blank page', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  const { user } = await renderPanel({
    state: NOBODY,
    change: ({ page }) => ({
      page: {
        ...page,
        follow: (listener) => {
          if (broken) throw new Error('fault');
          return page.follow(listener);
        },
      },
    }),
  });
  screen.getByRole('heading', { level: 1, name: 'The panel stumbled over something on this page' });
  await expectAccessible();
  broken = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('heading', { level: 1, name: 'Nobody on this page' });
});

test('a damaged record is told in the panel and with the export', async () => {
  URL.createObjectURL = () => '#';
  const { given, ben } = await storeWithPeople();
  await given.store.db.rows('contact').update(ben, { stamps: 'damaged' });
  const { user } = await renderPanel({ given, state: showing(ANA_THREAD) });
  expect(screen.queryByText(/is damaged and left out/)).toBeNull();
  await user.type(screen.getByRole('searchbox', { name: 'Search contacts' }), 'ben');
  const notice = await screen.findByRole('alert');
  expect(notice).toHaveTextContent('One record on this disk is damaged and left out.');
  await expectAccessible();
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Export and import…' }));
  await user.click(await screen.findByRole('button', { name: 'Export everything' }));
  await screen.findByText(/Everything is in the downloaded file\. One record/);
});
