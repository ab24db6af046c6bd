import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { failure } from '../../lib/domain/result.ts';
import { succeeded } from '../support/expect-success.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, storeWithPeople } from './people.ts';
import { asked, type PanelOptions, renderPanel, showing } from './render-panel.tsx';

// menus and dialogues are loaded when they are first opened
const SLOW = { timeout: 30_000 };

async function openTemplates(text?: string, options: PanelOptions = {}) {
  const { given, services } = await storeWithPeople();
  if (text !== undefined)
    succeeded(await services.addRecord('template', 'one', { name: 'Greeting', text }));
  const panel = await renderPanel({ given, state: showing(ANA_THREAD), ...options });
  await panel.user.click(await screen.findByRole('button', { name: 'More' }, SLOW));
  await panel.user.click(await screen.findByRole('menuitem', { name: 'Use a template…' }, SLOW));
  return panel;
}

test('a template is filled for the contact in view, and one press copies it', {
  timeout: 90_000,
}, async () => {
  const { user } = await openTemplates('Hello {first name|there} of {company}!');
  const row = within(await screen.findByRole('listitem', { name: 'Greeting' }, SLOW));
  row.getByText('Hello Ana of Lumo SA!');
  await expectAccessible();
  await user.click(row.getByRole('button', { name: 'Copy' }));
  await screen.findByText('“Greeting” is copied');
  expect(await navigator.clipboard.readText()).toBe('Hello Ana of Lumo SA!');
});

test('one press inserts it at the cursor of the page', { timeout: 90_000 }, async () => {
  const { user } = await openTemplates('Hello {first name}!');
  const row = within(await screen.findByRole('listitem', { name: 'Greeting' }, SLOW));
  await user.click(row.getByRole('button', { name: 'Insert' }));
  await screen.findByText('“Greeting” is inserted');
  expect(asked).toContain('insert Hello Ana!');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('where it can’t be inserted it says why, and is copied instead', {
  timeout: 90_000,
}, async () => {
  const message = 'No field of the page has the cursor.';
  const { user } = await openTemplates('Hello {first name}!', {
    change: ({ page }) => ({
      page: { ...page, insert: async () => failure('invalid', message) },
    }),
  });
  const row = within(await screen.findByRole('listitem', { name: 'Greeting' }, SLOW));
  await user.click(row.getByRole('button', { name: 'Insert' }));
  await row.findByText(`${message} It is copied instead.`);
  expect(await navigator.clipboard.readText()).toBe('Hello Ana!');
});

test('what nothing is known for is said', { timeout: 90_000 }, async () => {
  await openTemplates('Hello {my name} and {name}');
  const row = within(await screen.findByRole('listitem', { name: 'Greeting' }, SLOW));
  row.getByText('Hello Me and Ana Pereira');
  expect(row.queryByText(/Nothing is known/)).toBeNull();
});

test('without a template the dialogue says where to write one', { timeout: 90_000 }, async () => {
  await openTemplates();
  await screen.findByText(/There is no template yet/, {}, SLOW);
});

test('T opens the templates and K the lists, each in one key', { timeout: 90_000 }, async () => {
  const { user } = await openTemplates('Hello {first name}!');
  await screen.findByRole('listitem', { name: 'Greeting' }, SLOW);
  await user.keyboard('{Escape}t');
  await screen.findByRole('dialog', { name: 'A template for Ana Pereira' });
  await user.keyboard('{Escape}k');
  await screen.findByRole('dialog', { name: 'Lists' }, SLOW);
});
