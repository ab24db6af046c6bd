import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { succeeded } from '../support/expect-success.ts';
import { DAY } from '../support/fresh-store.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, storeWithPeople } from './people.ts';
import { diskFull, type PanelOptions, renderPanel, showing } from './render-panel.tsx';

const concerns = () => screen.findByRole('region', { name: 'Concerns' });
const noConcerns = () =>
  waitFor(() => expect(screen.queryByRole('region', { name: 'Concerns' })).toBeNull());

/** The panel beside Ana, with concerns that were noted one day after the other, the last a day ago. */
async function besideAna(words: readonly string[], options: PanelOptions = {}) {
  const people = await storeWithPeople();
  const { given, services, ana } = people;
  const person = { kind: 'contact' as const, id: ana, name: 'Ana Pereira' };
  for (const text of words) {
    const note = { id: text, person, text, marks: { mark: 'concern' as const } };
    succeeded(await services.saveNote(note));
    given.clock.now += DAY;
  }
  const panel = await renderPanel({ given, state: showing(ANA_THREAD), ...options });
  await screen.findByText('Buyer · Lumo SA');
  return { ...people, ...panel };
}

test('without a concern nothing is said of concerns', async () => {
  await besideAna([]);
  await noConcerns();
});

test('one open concern says what it is about, for how long and whose it is; R resolves it, and opens it again', async () => {
  const { user } = await besideAna(['The parcel was late']);
  const region = within(await concerns());
  region.getByRole('button', { name: 'The parcel was late · 1 d · Me' });
  await expectAccessible();
  await user.keyboard('r');
  await screen.findByText('Resolved: The parcel was late');
  await region.findByRole('button', { name: '1 resolved concern' });
  const next = await screen.findByRole('region', { name: 'Next step' });
  expect(next).toHaveTextContent('Ask whether it was solved well: The parcel was late');
  await user.keyboard('r');
  await screen.findByText('Open again: The parcel was late');
  await region.findByRole('button', { name: 'The parcel was late · 1 d · Me' });
  await user.keyboard('u');
  await region.findByRole('button', { name: '1 resolved concern' });
  await user.keyboard('r');
  await region.findByRole('button', { name: 'The parcel was late · 1 d · Me' });
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Next step' })).toBeNull());
});

test('several are counted with the oldest, and R leads to the list of them', async () => {
  const { user } = await besideAna(['The parcel was late', 'Wrong invoice']);
  const region = within(await concerns());
  region.getByRole('button', { name: '2 open concerns · oldest 2 d' });
  await user.keyboard('r');
  const [late, invoice] = await region.findAllByRole('listitem');
  expect(late).toHaveTextContent('The parcel was lateopen for 2 d · Me');
  expect(invoice).toHaveTextContent('Wrong invoiceopen for 1 d · Me');
  const resolve = within(late ?? document.body).getByRole('button', { name: 'Resolve' });
  await waitFor(() => expect(resolve).toHaveFocus());
  await expectAccessible();
  await user.keyboard('{Enter}');
  await region.findByRole('button', { name: '1 open concern' });
  const rows = region.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows[1]).toContain('The parcel was lateresolved just now · Me');
});

test('a resolved concern is opened again', async () => {
  const { user } = await besideAna(['The parcel was late']);
  const region = within(await concerns());
  await user.click(region.getByRole('button', { name: 'Resolve' }));
  await user.click(await region.findByRole('button', { name: '1 resolved concern' }));
  await user.click(await region.findByRole('button', { name: /^Open again/ }));
  await screen.findByText('Open again: The parcel was late');
  const row = region.getByRole('listitem');
  await waitFor(() => expect(row).toHaveTextContent('open for 1 d · Me · opened again'));
});

test('O begins a concern on the note line, and Enter opens it', async () => {
  const { user } = await besideAna([]);
  await user.keyboard('o');
  const line = screen.getByRole('textbox', { name: 'Note' });
  expect(line).toHaveFocus();
  expect(line).toHaveValue('! ');
  await user.keyboard('Invoice twice #billing{Enter}');
  const region = within(await concerns());
  await user.click(region.getByRole('button', { name: 'Invoice twice · now · billing · Me' }));
  expect(await region.findByRole('listitem')).toHaveTextContent('Invoice twice · billing');
});

test('O and nothing more leaves no note behind', async () => {
  const { user, services } = await besideAna([]);
  await user.keyboard('o');
  const line = screen.getByRole('textbox', { name: 'Note' });
  expect(line).toHaveValue('! ');
  await user.keyboard('{Escape}');
  expect(line).toHaveValue('');
  await waitFor(async () => expect(await services.openDrafts()).toEqual([]));
});

test('a note that is given up while it is being looked for does not come back', async () => {
  const [begun, ended] = [gate(), gate()];
  let found: unknown;
  const change: PanelOptions['change'] = ({ store }) => ({
    store: {
      ...store,
      readDraft: async (id) => {
        await begun.passed;
        found = await store.readDraft(id);
        await ended.passed;
        return found;
      },
    },
  });
  const { user, services } = await besideAna([], { change });
  const line = screen.getByRole('textbox', { name: 'Note' });
  await user.keyboard('o');
  await waitFor(async () => expect(await services.openDrafts()).toHaveLength(1));
  begun.open();
  await waitFor(() => expect(found).toBeDefined());
  await user.keyboard('{Escape}');
  ended.open();
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  expect(line).toHaveValue('');
});

/** What can be waited at until it is opened. */
function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}

test('O leaves a note that was begun as it is', async () => {
  const { user } = await besideAna([]);
  const line = screen.getByRole('textbox', { name: 'Note' });
  await user.type(line, 'Called{Escape}');
  await user.keyboard('o');
  expect(line).toHaveFocus();
  expect(line).toHaveValue('Called');
});

test('its words, its owner and what was given for it are changed in a dialogue', async () => {
  const { user } = await besideAna(['The parcel was late']);
  const region = within(await concerns());
  await user.click(region.getByRole('button', { name: /The parcel was late/ }));
  await user.click(await region.findByRole('button', { name: 'Edit' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Edit concern' }));
  await expectAccessible();
  await user.type(dialog.getByRole('textbox', { name: 'What it is about' }), ', twice');
  await user.clear(dialog.getByRole('textbox', { name: 'Who sees to it' }));
  await user.type(dialog.getByRole('textbox', { name: 'Who sees to it' }), 'Jin');
  await user.type(dialog.getByRole('textbox', { name: /Given for it/ }), 'refund of 20 €');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await screen.findByText('Concern changed');
  const row = region.getByRole('listitem');
  await waitFor(() => expect(row).toHaveTextContent('The parcel was late, twice'));
  expect(row).toHaveTextContent('open for 1 d · Jin · given: refund of 20 €');
});

test('an entry of the history becomes a concern', async () => {
  const { user } = await besideAna([]);
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'The printer stopped{Enter}');
  const timeline = within(screen.getByRole('region', { name: 'Timeline' }));
  await user.click(await timeline.findByRole('button', { name: /The printer stopped/ }));
  await user.click(await timeline.findByRole('button', { name: 'Concern' }));
  await within(await concerns()).findByRole('button', { name: 'The printer stopped · now · Me' });
  await waitFor(() => expect(timeline.queryByRole('button', { name: 'Concern' })).toBeNull());
});

test('what cannot be written stays open, with the way to try again', async () => {
  let full = true;
  const { user } = await besideAna(['The parcel was late'], {
    change: ({ store }) => ({
      store: { ...store, resolveCase: (id) => (full ? diskFull() : store.resolveCase(id)) },
    }),
  });
  const region = within(await concerns());
  await user.keyboard('r');
  expect(await region.findByRole('alert')).toHaveTextContent('There is no room left on this disk');
  full = false;
  await user.click(region.getByRole('button', { name: 'Retry' }));
  await region.findByRole('button', { name: '1 resolved concern' });
});

test('a resolved concern says whether the first contact solved it, or when it came back', async () => {
  const { user, clock } = await besideAna(['The parcel was late']);
  await user.keyboard('r');
  const region = within(await concerns());
  await user.click(await region.findByRole('button', { name: '1 resolved concern' }));
  await region.findByText(/^solved at first contact unless it comes back until/);
  clock.now += 2 * DAY;
  await user.click(region.getByRole('button', { name: /^Open again/ }));
  await region.findByText('came back after 2 d (opened again)');
});
