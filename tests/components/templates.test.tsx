import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { succeeded } from '../support/expect-success.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, storeWithPeople } from './people.ts';
import { renderPanel, showing } from './render-panel.tsx';

// menus and dialogues are loaded when they are first opened
const SLOW = { timeout: 30_000 };

async function openTemplates(text?: string) {
  const { given, services } = await storeWithPeople();
  if (text !== undefined)
    succeeded(await services.addRecord('template', 'one', { name: 'Greeting', text }));
  const panel = await renderPanel({ given, state: showing(ANA_THREAD) });
  await panel.user.click(await screen.findByRole('button', { name: 'More' }, SLOW));
  await panel.user.click(await screen.findByRole('menuitem', { name: 'Copy a template…' }, SLOW));
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
