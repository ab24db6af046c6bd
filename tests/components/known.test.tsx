import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Sold } from '../../lib/domain/sold.ts';
import type { NewNote } from '../../lib/services/notes.ts';
import { readSettings } from '../../lib/services/settings.ts';
import { succeeded } from '../support/expect-success.ts';
import { DAY } from '../support/fresh-store.ts';
import { addByForm } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, storeWithPeople } from './people.ts';
import { diskFull, renderPanel, showing } from './render-panel.tsx';

type Noted = readonly [text: string, marks: NonNullable<NewNote['marks']>];

/** The panel beside Ana, with notes that were made one day after the other, the last a day ago. */
async function besideAna(
  notes: readonly Noted[],
  options: Partial<Parameters<typeof renderPanel>[0]> = {},
) {
  const people = await storeWithPeople();
  const { given, services, ana } = people;
  const person = { kind: 'contact' as const, id: ana, name: 'Ana Pereira' };
  for (const [text, marks] of notes) {
    succeeded(await services.saveNote({ id: text, person, text, marks }));
    given.clock.now += DAY;
  }
  const panel = await renderPanel({ given, state: showing(ANA_THREAD), ...options });
  await screen.findByText('Buyer · Lumo SA');
  return { ...people, ...panel };
}

const section = async (name: string) => within(await screen.findByRole('region', { name }));
const prefers = (topic?: string) =>
  ({ mark: 'preference', ...(topic === undefined ? {} : { topic }) }) as const;
const TONER: Pick<Sold, 'items' | 'currency'> = {
  items: [{ name: 'toner', quantity: 240 }],
  currency: 'EUR',
};

test('of what is not known nothing is said', async () => {
  await besideAna([]);
  await screen.findByRole('region', { name: 'Timeline' });
  expect(screen.queryByRole('region', { name: 'Preferences' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Purchases' })).toBeNull();
});

test('the newest preference stands in a line, and each has its receipt', async () => {
  const { user } = await besideAna([
    ['mornings', prefers()],
    ['e-mail only', prefers()],
  ]);
  const preferences = await section('Preferences');
  await user.click(preferences.getByRole('button', { name: 'e-mail only · 1 more' }));
  const [mail, mornings] = preferences.getAllByRole('listitem');
  expect(mail).toHaveTextContent('e-mail onlyMe · 1 d · Note');
  expect(mornings).toHaveTextContent('morningsMe · 2 d · Note');
  await expectAccessible();
  await user.click(within(mail ?? document.body).getByRole('button', { name: 'Me · 1 d' }));
  const timeline = within(screen.getByRole('region', { name: 'Timeline' }));
  const entry = timeline.getByRole('button', { name: /e-mail only/ });
  await waitFor(() => expect(entry).toHaveAttribute('aria-expanded', 'true'));
});

test('two of one topic that say different things are flagged until one is gone', async () => {
  const { user } = await besideAna([
    ['call her', prefers('channel')],
    ['e-mail only', prefers('channel')],
  ]);
  const preferences = await section('Preferences');
  const line = preferences.getByRole('button', { name: 'e-mail only · 1 more · two differ' });
  await user.click(line);
  expect(preferences.getAllByText(/Something else was said of channel/)).toHaveLength(2);
  const old = within(preferences.getByRole('listitem', { name: 'call her' }));
  await user.click(old.getByRole('button', { name: 'Delete' }));
  await preferences.findByRole('button', { name: 'e-mail only' });
  expect(preferences.queryByText(/Something else/)).toBeNull();
  await user.keyboard('u');
  await preferences.findByRole('button', { name: /two differ/ });
});

test('a preference is edited, and an entry becomes one by a press', async () => {
  const { user } = await besideAna([['likes duplex', {}]]);
  await user.click(await screen.findByRole('button', { name: /likes duplex/ }));
  await user.click(await screen.findByRole('button', { name: 'Preference' }));
  await screen.findByText('Kept as a preference');
  const preferences = await section('Preferences');
  await user.click(preferences.getByRole('button', { name: 'likes duplex' }));
  await user.click(preferences.getByRole('button', { name: 'Edit' }));
  const words = await screen.findByRole('textbox', { name: 'What they prefer' });
  await user.clear(words);
  await user.type(words, 'wants duplex');
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await preferences.findByRole('button', { name: 'wants duplex' });
  const row = preferences.getByRole('listitem', { name: 'wants duplex' });
  expect(row).toHaveTextContent('Me · 1 d · Note · “likes duplex”');
  await expectAccessible();
});

test('a preference that is typed in a form has no channel and no words but its own', async () => {
  const panel = await besideAna([]);
  await addByForm(panel, 'r', { 'What they prefer': 'e-mail only' });
  const preferences = await section('Preferences');
  await panel.user.click(preferences.getByRole('button', { name: 'e-mail only' }));
  expect(preferences.getByRole('listitem')).toHaveTextContent(/Me · [^·“]*$/);
});

test('“sold 240 toner” says what it understood, and Enter makes the purchase', async () => {
  const { user } = await besideAna([]);
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'sold 240 toner for €612, paid');
  const understood = within(await screen.findByRole('list', { name: 'Understood' }));
  await understood.findByText('purchase · 240 × toner · €612 · paid');
  await user.keyboard('{Enter}');
  const purchases = await section('Purchases');
  await user.click(purchases.getByRole('button', { name: '1 purchase · €612' }));
  expect(purchases.getByRole('listitem')).toHaveTextContent('240 × toner · €612paid · Me · now');
});

test('a price of one is shown with what it comes to, and a sum that is not clear is left out and said so', async () => {
  const { user } = await besideAna([]);
  const line = screen.getByRole('textbox', { name: 'Note' });
  await user.type(line, 'sold 240 toner @ €2.55');
  await screen.findByText('purchase · 240 × toner · €612 · €2.55 each');
  await user.clear(line);
  await user.type(line, 'sold 240 toner @ 2.55');
  await screen.findByText('purchase · 240 × toner · no sum: in which currency?');
  await user.keyboard('{Enter}');
  await (await section('Purchases')).findByRole('button', { name: '1 purchase' });
});

test('“due Fri” behind what was sold is its day, shows before it is saved, and makes no task', async () => {
  const { user } = await besideAna([]);
  const line = screen.getByRole('textbox', { name: 'Note' });
  await user.type(line, 'sold 240 toner for €612 due Fri');
  const understood = within(await screen.findByRole('list', { name: 'Understood' }));
  await understood.findByText(/240 × toner · €612 · due Fri, Mar 6$/);
  expect(understood.getAllByRole('listitem')).toHaveLength(1);
  await user.keyboard('{Enter}');
  await screen.findByText('Noted for Ana Pereira');
  const purchases = await section('Purchases');
  await user.click(purchases.getByRole('button', { expanded: false }));
  await purchases.findByText(/open until Fri, Mar 6/);
  expect(screen.queryByRole('region', { name: 'Next step' })).toBeNull();
});

test('a sale that is none is taken as text by a press', async () => {
  const { user } = await besideAna([]);
  await user.type(screen.getByRole('textbox', { name: 'Note' }), 'sold 240 toner');
  await user.click(await screen.findByRole('button', { name: 'Take “sold” as text' }));
  await user.keyboard('{Enter}');
  await screen.findByText('Noted for Ana Pereira');
  expect(screen.queryByRole('region', { name: 'Purchases' })).toBeNull();
});

test('what is open is said, and red only once it is overdue; Paid settles it', async () => {
  const { user } = await besideAna([
    ['one', { sold: { ...TONER, amount: 61_200, status: 'open' } }],
    ['two', { sold: { ...TONER, currency: 'USD', amount: 9050, status: 'paid' } }],
  ]);
  const purchases = await section('Purchases');
  const line = purchases.getByRole('button', { name: '2 purchases · €612 · $90.50 · €612 open' });
  await user.click(line);
  const rule = purchases.getByText(/^The amounts of what was bought, paid or open, each currency/);
  expect(rule).toHaveTextContent(/ n 2 purchases · \S.*\d{4}$/);
  await user.click(purchases.getByRole('button', { name: 'Paid' }));
  await screen.findByText('Paid: 240 × toner · €612');
  await purchases.findByRole('button', { name: '2 purchases · €612 · $90.50' });
  await user.keyboard('u');
  await purchases.findByRole('button', { name: /€612 open/ });
});

test('a purchase is written down in a form, which says what it cannot read and keeps it', async () => {
  const { user } = await besideAna([]);
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Add to Ana Pereira…' }));
  await user.keyboard('p');
  const field = (name: RegExp) => screen.findByLabelText(name);
  await user.type(await field(/What was bought/), '2 drum{Enter}service');
  await user.type(await field(/^Amount/), '12oo');
  await user.type(await field(/^Currency/), 'eur');
  await user.type(await field(/^To be paid by/), '2020-01-31');
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/“Amount, after the discount” can’t be read/);
  await user.clear(await field(/^Amount/));
  await user.type(await field(/^Amount/), '1,250.50');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const purchases = await section('Purchases');
  await user.click(
    purchases.getByRole('button', { name: /^1 purchase · €1,250.50 · €1,250.50 overdue$/ }),
  );
  const row = within(
    purchases.getByRole('listitem', { name: '2 × drum, 1 × service · €1,250.50' }),
  );
  row.getByText(/^overdue since .*2020/);
  await user.click(row.getByRole('button', { name: 'Edit' }));
  expect(await field(/What was bought/)).toHaveValue('2 drum\n1 service');
  expect(await field(/^Amount/)).toHaveValue('1250.50');
  await user.type(await field(/^Number/), '4471');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await purchases.findByRole('listitem', { name: '4471 · 2 × drum, 1 × service · €1,250.50' });
});

test('when the disk is full a purchase says so, and what was typed stays', async () => {
  const { user } = await besideAna([], {
    change: ({ store }) => ({ store: { ...store, addRecord: diskFull } }),
  });
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Add to Ana Pereira…' }));
  await user.keyboard('p');
  await user.type(await screen.findByLabelText(/What was bought/), '2 drum');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('alert');
  expect(screen.getByLabelText(/What was bought/)).toHaveValue('2 drum');
});

test('how sections stand is remembered: which are unfolded, and in which order', async () => {
  const { user, given } = await besideAna([
    ['one', { sold: { ...TONER, amount: 61_200, status: 'paid' } }],
    ['e-mail only', prefers()],
  ]);
  const names = () =>
    screen
      .getAllByRole('region')
      .map((one) => one.getAttribute('aria-label'))
      .filter((name) => name === 'Purchases' || name === 'Preferences');
  const purchases = await section('Purchases');
  expect(names()).toEqual(['Purchases', 'Preferences']);
  await user.click(purchases.getByRole('button', { name: '1 purchase · €612' }));
  expect(purchases.queryByRole('button', { name: 'Move Purchases up' })).toBeNull();
  await user.click(await purchases.findByRole('button', { name: 'Move Purchases down' }));
  await waitFor(() => expect(names()).toEqual(['Preferences', 'Purchases']));
  const { sections } = await readSettings(given.store);
  expect(sections.unfolded).toEqual(['purchase']);
  const again = await section('Purchases');
  await user.click(again.getByRole('button', { name: '1 purchase · €612' }));
  await waitFor(() => expect(again.queryByRole('listitem')).toBeNull());
});
