import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, test } from 'vitest';
import { catchUpLines } from '../../components/catch-up/catch-up-lines.ts';
import { afterDrawing } from '../../components/ui/after-drawing.ts';
import { knownAround, knownRecords } from '../../lib/services/known-view.ts';
import { saveNote } from '../../lib/services/notes.ts';
import { addRecord } from '../../lib/services/records.ts';
import { finishTask } from '../../lib/services/tasks.ts';
import { timeline } from '../../lib/services/timeline.ts';
import { succeeded } from '../support/expect-success.ts';
import { DAY, MONDAY } from '../support/fresh-store.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, storeWithPeople } from './people.ts';
import { renderPanel, showing } from './render-panel.tsx';

type People = Awaited<ReturnType<typeof storeWithPeople>>;

async function linesOf({ given: { store }, ana }: People, now: number) {
  const { known, usualDays } = await knownAround(store, ana);
  const { entries } = await timeline(store, ana, { limit: 30 });
  return catchUpLines({ known, usualDays, entries, now }).map(({ text }) => text);
}

const note = async ({ given: { store }, ana }: People, text: string, marks = {}) => {
  const person = { kind: 'contact' as const, id: ana, name: 'Ana Pereira' };
  return succeeded(await saveNote(store, { id: text, person, text, marks }));
};

describe('what matters about a contact', () => {
  it('is what asks to act now first, then what they said, then what is good to know', async () => {
    const people = await storeWithPeople();
    const { store } = people.given;
    await note(people, 'late parcel', { mark: 'concern' });
    await note(people, 'wants e-mail', { mark: 'preference' });
    await note(people, 'send the quote', { due: MONDAY + DAY });
    const owed = {
      items: [{ name: 'toner', quantity: 240 }],
      amount: 61_200,
      currency: 'EUR',
      status: 'open',
      at: MONDAY - 40 * DAY,
      due: MONDAY - 10 * DAY,
    };
    succeeded(await addRecord(store, 'purchase', 'one', owed, people.ana));
    const lines = await linesOf(people, MONDAY + 3 * DAY);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe('Open concern for 3 d: late parcel');
    expect(lines[1]).toMatch(/^Overdue since .*: €612$/);
    expect(lines[2]).toMatch(/^Late, was due .*: send the quote$/);
    expect(lines.some((line) => line === 'Prefers: wants e-mail')).toBe(true);
  });

  it('tells of a task that rests until when, and of a paused one why, and neither is late', async () => {
    const people = await storeWithPeople();
    const { store } = people.given;
    const rests = { words: 'send the quote', due: MONDAY, snoozed: MONDAY + 5 * DAY };
    succeeded(await addRecord(store, 'task', 'quote', rests, people.ana));
    const [resting] = await linesOf(people, MONDAY + 3 * DAY);
    expect(resting).toMatch(/^Rests until .*: send the quote$/);
    const waits = { words: 'ask for a review', due: MONDAY, waits: true };
    succeeded(await addRecord(store, 'task', 'review', waits, people.ana));
    await note(people, 'late parcel', { mark: 'concern' });
    succeeded(await finishTask(store, 'task-quote'));
    const [, paused] = await linesOf(people, MONDAY + 3 * DAY);
    expect(paused).toBe('Paused while a concern is open: ask for a review');
  });

  it('is nothing where nothing is known', async () => {
    const { given } = await storeWithPeople();
    const known = await knownRecords(given.store, 'c-nobody');
    expect(catchUpLines({ known, usualDays: new Map(), entries: [], now: MONDAY })).toEqual([]);
  });

  it('names the open offer that ends first, and no answered or ended one', async () => {
    const people = await storeWithPeople();
    const { store } = people.given;
    const offer = { words: 'toner', discount: 10, channel: 'email', at: MONDAY, answer: 'open' };
    const others = {
      late: { ...offer, until: MONDAY + 9 * DAY },
      soon: { ...offer, words: 'signs', until: MONDAY + 2 * DAY },
      ended: { ...offer, words: 'cards', until: MONDAY - DAY },
      taken: { ...offer, words: 'labels', answer: 'accepted' },
    };
    for (const [id, fields] of Object.entries(others))
      succeeded(await addRecord(store, 'offer', id, fields, people.ana));
    const lines = await linesOf(people, MONDAY);
    expect(lines).toEqual(['Open offer: 10 % off signs until Wed, by mail, and 1 more']);
  });

  it.each([
    ['closes soon', { expected: MONDAY + 3 * DAY }, 0, /^Deal closes Thu: Signs, now Offer$/],
    ['closes some day', { expected: MONDAY + 30 * DAY }, 0, undefined],
    ['has no day', {}, 0, undefined],
    ['rests for long', {}, 31, /^Deal stalled: Signs\. No change of stage for 31 days\.$/],
    ['should be closed', { expected: MONDAY + DAY }, 3, /^Deal stalled: Signs\. It was expected/],
    ['was won', { expected: MONDAY + DAY, outcome: 'won' }, 3, undefined],
  ])('of a deal that %s', async (_, fields, days, line) => {
    const people = await storeWithPeople();
    const { store } = people.given;
    const deal = { words: 'Signs', stage: 'Offer', ...fields };
    succeeded(await addRecord(store, 'deal', 'one', deal, people.ana));
    const lines = await linesOf(people, MONDAY + days * DAY);
    expect(lines).toEqual(line === undefined ? [] : [expect.stringMatching(line)]);
  });

  it('says who is not happy, and of several concerns the oldest', async () => {
    const people = await storeWithPeople();
    const { store, clock } = people.given;
    await note(people, 'late parcel', { mark: 'concern' });
    clock.now += DAY;
    await note(people, 'rude on the phone', { mark: 'concern' });
    const answer = { type: 'nps', score: 3, words: 'too slow', at: clock.now };
    succeeded(await addRecord(store, 'survey', 'one', answer, people.ana));
    const lines = await linesOf(people, clock.now);
    expect(lines[0]).toBe('Open concern for 1 d: late parcel, and 1 more');
    expect(lines).toContainEqual(expect.stringMatching(/^Not happy: .*3.*“too slow”$/));
  });
});

test('“W” tells what matters, and a line leads to where it was said', async () => {
  const people = await storeWithPeople();
  const { given } = people;
  await note(people, 'late parcel', { mark: 'concern' });
  const { user } = await renderPanel({ given, state: showing(ANA_THREAD) });
  await screen.findByText('Buyer · Lumo SA');
  await user.keyboard('w');
  const dialog = await screen.findByRole('dialog', { name: 'What matters about Ana Pereira' });
  const line = await within(dialog).findByText(/^Open concern for .*: late parcel$/);
  await expectAccessible();
  const row = line.closest('li') ?? document.body;
  await user.click(within(row).getByRole('button', { name: /^Me · / }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const history = within(screen.getByRole('region', { name: 'Timeline' }));
  const entry = history.getByRole('button', { name: /late parcel/ });
  await waitFor(() => expect(entry).toHaveAttribute('aria-expanded', 'true'));
});

/** Ana's panel, and the press on the source of what is told of her in these words. */
async function pressSource(people: People, words: RegExp) {
  const panel = await renderPanel({ given: people.given, state: showing(ANA_THREAD) });
  await screen.findByText('Buyer · Lumo SA');
  await panel.user.keyboard('w');
  const dialog = await screen.findByRole('dialog', { name: 'What matters about Ana Pereira' });
  const line = await within(dialog).findByText(words);
  const row = line.closest('li') ?? document.body;
  await panel.user.click(within(row).getByRole('button', { name: /^Me · / }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  return panel;
}

test('a line of what no entry says leads to its row, in a section that unfolds', async () => {
  const people = await storeWithPeople();
  const { store } = people.given;
  const deal = { words: 'Signs', stage: 'Offer', expected: MONDAY + 3 * DAY };
  succeeded(await addRecord(store, 'deal', 'one', deal, people.ana));
  await pressSource(people, /^Deal closes/);
  const deals = within(await screen.findByRole('region', { name: 'Deals' }));
  const row = await deals.findByRole('listitem', { name: 'Signs' });
  await waitFor(() => expect(row).toHaveFocus());
  await expectAccessible();
});

test('a concern that no entry says is led to as well', async () => {
  const people = await storeWithPeople();
  const { store } = people.given;
  for (const words of ['late parcel', 'rude on the phone'])
    succeeded(
      await addRecord(store, 'case', words, { words, opened: MONDAY, owner: 'Me' }, people.ana),
    );
  await pressSource(people, /^Open concern/);
  const concerns = within(await screen.findByRole('region', { name: 'Concerns' }));
  const row = await concerns.findByRole('listitem', { name: 'late parcel' });
  await waitFor(() => expect(row).toHaveFocus());
});

test('a section that is folded again after that takes the focus nowhere', async () => {
  const people = await storeWithPeople();
  const deal = { words: 'Signs', stage: 'Offer', expected: MONDAY + 3 * DAY };
  succeeded(await addRecord(people.given.store, 'deal', 'one', deal, people.ana));
  const { user } = await pressSource(people, /^Deal closes/);
  const deals = within(await screen.findByRole('region', { name: 'Deals' }));
  await waitFor(() => expect(deals.getByRole('listitem', { name: 'Signs' })).toHaveFocus());
  const [turn] = deals.getAllByRole('button', { expanded: true });
  for (let times = 0; times < 2; times += 1) await user.click(turn ?? document.body);
  await deals.findByRole('listitem', { name: 'Signs' });
  await new Promise<void>((drawn) => afterDrawing(drawn));
  expect(turn).toHaveFocus();
});
