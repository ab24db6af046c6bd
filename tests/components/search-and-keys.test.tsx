import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { succeeded } from '../support/expect-success.ts';
import { DAY, MONDAY } from '../support/fresh-store.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, BEN_THREAD, storeWithPeople } from './people.ts';
import { renderPanel, showing } from './render-panel.tsx';

const box = () => screen.getByRole('searchbox', { name: 'Search contacts' });

async function besideBen() {
  const people = await storeWithPeople();
  const panel = await renderPanel({ given: people.given, state: showing(BEN_THREAD) });
  await screen.findByRole('heading', { level: 1, name: 'Ben Okoro' });
  return { ...people, ...panel };
}

test('/ goes to the search, arrows and Enter jump, and the way back follows the page', async () => {
  const { user } = await besideBen();
  await user.keyboard('/');
  expect(box()).toHaveFocus();
  await user.keyboard('o');
  await screen.findByRole('option', { name: /Ana Pereira/ });
  await screen.findByRole('option', { name: /Ben Okoro/ });
  await expectAccessible();
  const first = screen.getByRole('option', { selected: true });
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('option', { selected: true })).not.toBe(first);
  await user.clear(box());
  await user.keyboard('lumo{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Ana Pereira' });
  expect(box()).toHaveValue('');
  expect(box()).not.toHaveFocus();
  await user.click(screen.getByRole('button', { name: '← Back to page' }));
  await screen.findByRole('heading', { level: 1, name: 'Ben Okoro' });
});

test('/ right after a menu keeps what is typed, and closing alone gives the focus back', async () => {
  const { user } = await besideBen();
  const more = await screen.findByRole('button', { name: 'More' });
  await user.click(more);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(more).toHaveFocus());
  await user.click(more);
  fireEvent.click(screen.getByRole('menuitem', { name: /Clip this page/ }));
  await slashAtOnce();
});

/** Presses the key before anything that waits for its turn had it, and looks when all of that is over. */
async function slashAtOnce(): Promise<void> {
  fireEvent.keyDown(document.body, { key: '/' });
  expect(box()).toHaveFocus();
  await act(async () => new Promise((resolve) => setTimeout(resolve, 0)));
  expect(box()).toHaveFocus();
}

test('an order number finds its purchase, and a press opens the contact with the purchases unfolded', async () => {
  const people = await storeWithPeople();
  const purchase = { at: MONDAY, items: [], status: 'open', number: '4471' };
  succeeded(await people.services.addRecord('purchase', 'b1', purchase, people.ana));
  const { user } = await renderPanel({ given: people.given, state: showing(BEN_THREAD) });
  await screen.findByRole('heading', { level: 1, name: 'Ben Okoro' });
  await user.type(box(), '4471');
  await screen.findByRole('button', { name: /^Ana Pereira Purchase 4471 · Mon$/ });
  await screen.findByText('Nobody by that name or address.');
  await expectAccessible();
  await user.keyboard('{Enter}{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Ana Pereira' });
  expect(box()).toHaveValue('');
  const purchases = within(await screen.findByRole('region', { name: 'Purchases' }));
  await purchases.findByRole('button', { expanded: true });
  const row = await purchases.findByRole('listitem');
  await waitFor(() => expect(row).toHaveFocus());
});

test('a purchase that is found is brought into view, also behind those that are shown', async () => {
  const people = await storeWithPeople();
  for (let one = 1; one <= 7; one += 1) {
    const purchase = { at: MONDAY - one * DAY, items: [], status: 'paid', number: `447${one}` };
    succeeded(await people.services.addRecord('purchase', `b${one}`, purchase, people.ana));
  }
  const { user } = await renderPanel({ given: people.given, state: showing(BEN_THREAD) });
  await screen.findByRole('heading', { level: 1, name: 'Ben Okoro' });
  await user.type(box(), '4477');
  await user.click(await screen.findByRole('button', { name: /^Ana Pereira Purchase 4477/ }));
  const purchases = within(await screen.findByRole('region', { name: 'Purchases' }));
  const row = await purchases.findByRole('listitem', { name: /4477/ });
  await waitFor(() => expect(row).toHaveFocus());
  expect(purchases.getAllByRole('listitem')).toHaveLength(6);
  await user.type(box(), '4471');
  await user.click(await screen.findByRole('button', { name: /^Ana Pereira Purchase 4471/ }));
  await waitFor(() => expect(purchases.getByRole('listitem', { name: /4471/ })).toHaveFocus());
});

test('a field of a contact finds them, and a press opens them with their fields unfolded', async () => {
  const people = await storeWithPeople();
  const about = { source: 'the fair in Ghent', tags: ['Key account'] };
  const edit = { about, addPoints: [], removePoints: [] };
  succeeded(await people.services.editContact(people.ana, edit));
  const { user } = await renderPanel({ given: people.given, state: showing(BEN_THREAD) });
  await screen.findByRole('heading', { level: 1, name: 'Ben Okoro' });
  await user.type(box(), 'key acc');
  await screen.findByRole('button', { name: 'Ana Pereira Contact · Key account' });
  await user.clear(box());
  await user.type(box(), 'ghent');
  const hit = { name: 'Ana Pereira Contact · the fair in Ghent' };
  await user.click(await screen.findByRole('button', hit));
  await screen.findByRole('heading', { level: 1, name: 'Ana Pereira' });
  const fields = within(await screen.findByRole('region', { name: 'About' }));
  await fields.findByRole('button', { expanded: true });
});

test('what stands in the lists is found, and a press opens the lists', async () => {
  const people = await storeWithPeople();
  const template = { name: 'On its way', text: 'Your toner is on its way.' };
  succeeded(await people.services.addRecord('template', 't', template));
  const { user } = await renderPanel({ given: people.given, state: showing(BEN_THREAD) });
  await screen.findByRole('heading', { level: 1, name: 'Ben Okoro' });
  await user.type(box(), 'toner');
  const hit = { name: 'On its way Lists · Template · Your toner is on its way.' };
  await user.click(await screen.findByRole('button', hit));
  const lists = within(await screen.findByRole('dialog', { name: 'Lists' }));
  await lists.findByRole('listitem', { name: 'On its way' });
  await user.keyboard('{Escape}');
  await waitFor(() => expect(box()).toHaveValue(''));
});

test('what was said is looked through on a press, and what is found opens', async () => {
  const people = await storeWithPeople();
  const person = { kind: 'contact' as const, id: people.ana, name: 'Ana Pereira' };
  const note = { id: 'n1', person, text: 'Asked for the second pallet' };
  succeeded(await people.services.saveNote(note));
  const { user } = await renderPanel({ given: people.given, state: showing(BEN_THREAD) });
  await screen.findByRole('heading', { level: 1, name: 'Ben Okoro' });
  await user.type(box(), 'pallet');
  await user.click(await screen.findByRole('button', { name: 'Look through what was said' }));
  const hit = await screen.findByRole('button', { name: /^Ana Pereira Note · Mon · Asked for/ });
  await expectAccessible();
  await user.click(hit);
  await screen.findByRole('heading', { level: 1, name: 'Ana Pereira' });
  await screen.findByRole('button', { name: /second pallet/, expanded: true });
});

test('a visited contact gives way when the page goes elsewhere', async () => {
  const { user, turn } = await besideBen();
  await user.type(box(), 'ana{Enter}');
  await screen.findByRole('button', { name: '← Back to page' });
  turn(showing(ANA_THREAD, 'document-2'));
  await waitFor(() => expect(screen.queryByRole('button', { name: '← Back to page' })).toBeNull());
});

test('a search without an answer says so', async () => {
  const { user } = await besideBen();
  await user.type(box(), 'zzz');
  await screen.findByText('Nobody by that name or address.');
  await user.keyboard('{Escape}');
  expect(box()).toHaveValue('');
});

test('? lists the keys', async () => {
  const { user } = await besideBen();
  await user.keyboard('?');
  await screen.findByRole('dialog', { name: 'Keys' });
  await expectAccessible();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('single keys are text while a text field has the focus', async () => {
  const { user } = await besideBen();
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'lnxuj?/');
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('lnxuj?/');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.queryByRole('form')).toBeNull();
});

test.each(['{Control>}l{/Control}', '{Alt>}l{/Alt}', '{Meta>}l{/Meta}'])(
  'single keys do nothing with a modifier: %s',
  async (keys) => {
    const { user } = await besideBen();
    await user.keyboard(keys);
    expect(screen.queryByRole('form', { name: 'Draft' })).toBeNull();
  },
);

test('single keys can be switched off in the settings', async () => {
  const { user, services } = await besideBen();
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Settings…' }));
  await expectAccessible();
  await user.click(await screen.findByRole('checkbox', { name: /Single keys/ }));
  await user.click(screen.getByRole('button', { name: 'Keep' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect((await services.readSettings()).singleKeys).toBe(false);
  await waitFor(async () => {
    // A key pressed before the panel has heard of the setting opens the list, which Escape closes.
    await user.keyboard('{Escape}?');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
  succeeded(await services.changeSettings({ singleKeys: true }));
});

test('a menu stays when the browser gives its button the focus only after the press', async () => {
  const { user } = await besideBen();
  const more = await screen.findByRole('button', { name: 'More' });
  await user.click(more);
  await screen.findByRole('menuitem', { name: 'Settings…' });
  act(() => more.focus());
  expect(screen.getByRole('menuitem', { name: 'Settings…' })).toBeVisible();
  act(() => box().focus());
  await waitFor(() => expect(screen.queryByRole('menuitem')).toBeNull());
});
