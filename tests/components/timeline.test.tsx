import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Channel } from '../../lib/domain/channel.ts';
import { succeeded } from '../support/expect-success.ts';
import { DAY, HOUR, MONDAY } from '../support/fresh-store.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, type PeopledStore, storeWithPeople } from './people.ts';
import { renderPanel, showing } from './render-panel.tsx';

const timeline = () => within(screen.getByRole('region', { name: 'Timeline' }));
const rows = () => timeline().queryAllByRole('listitem');

async function logByHand(people: PeopledStore, channel: Channel, summary: string, at: number) {
  const person = { kind: 'contact' as const, id: people.ana, name: 'Ana Pereira' };
  const draft = { ...people.services.handDraft(person, channel), summary, at };
  return succeeded(await people.services.saveLog(draft));
}

async function besideAna(entries: readonly [Channel, string, number][]) {
  const people = await storeWithPeople();
  for (const [channel, summary, ago] of entries) {
    await logByHand(people, channel, summary, MONDAY - ago);
  }
  const panel = await renderPanel({ given: people.given, state: showing(ANA_THREAD) });
  await waitFor(() => expect(rows()).toHaveLength(Math.min(50, entries.length)));
  return { ...people, ...panel };
}

test('the history of every channel stands together, newest first, with its age', async () => {
  await besideAna([
    ['call', 'Called about the invoice', 3 * DAY],
    ['chat', 'Asked for a sample', 2 * HOUR],
  ]);
  const [first, second] = rows();
  expect(first).toHaveTextContent(/Chat: Asked for a sample.*2 h/);
  expect(second).toHaveTextContent(/Call: Called about the invoice.*3 d/);
  expect(timeline().getByText(/History since February 2026 · by hand/)).toBeVisible();
  await expectAccessible();
});

test('the filter shows one channel and says what it hides', async () => {
  const { user } = await besideAna([
    ['call', 'Called about the invoice', DAY],
    ['chat', 'Asked for a sample', HOUR],
  ]);
  await user.click(timeline().getByRole('button', { name: 'Call' }));
  await waitFor(() => expect(rows()).toHaveLength(1));
  await user.click(timeline().getByRole('button', { name: 'Social' }));
  await timeline().findByText(/Nothing on this channel/);
});

test('an entry opens in place with its messages and is edited', async () => {
  const { user } = await besideAna([]);
  await user.click(await screen.findByRole('button', { name: 'Log' }));
  await waitFor(() => expect(rows()).toHaveLength(1));
  await user.click(timeline().getByRole('button', { name: /Where is order/ }));
  expect(await timeline().findByText('It has arrived, thank you.')).toBeVisible();
  await expectAccessible();
  await user.click(timeline().getByRole('button', { name: 'Edit' }));
  const summary = await screen.findByRole('textbox', { name: 'Summary' });
  await user.clear(summary);
  await user.type(summary, 'Order has arrived{Enter}');
  await waitFor(() => expect(rows()[0]).toHaveTextContent('Order has arrived'));
});

test('every step of an entry can be undone from its history', async () => {
  const people = await besideAna([['call', 'Called', HOUR]]);
  const { user, services, ana } = people;
  const [entry] = (await services.timeline(ana, { limit: 1 })).entries;
  succeeded(await services.editInteraction(entry?.id ?? '', { summary: 'Called twice' }));
  await user.click(await timeline().findByRole('button', { name: /Called twice/ }));
  await user.click(timeline().getByRole('button', { name: 'History' }));
  const line = await timeline().findByText(/summary changed from/);
  const undo = line.parentElement?.parentElement?.querySelector('button');
  if (!(undo instanceof HTMLButtonElement)) throw new Error('no way back');
  expect(undo).toHaveAccessibleName('Undo');
  await user.click(undo);
  await waitFor(() => expect(rows()[0]).toHaveTextContent(/Call: Called(?! twice)/));
});

test('an entry is deleted and brought back', async () => {
  const { user } = await besideAna([['call', 'Called', HOUR]]);
  await user.click(timeline().getByRole('button', { name: /Called/ }));
  await user.click(timeline().getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(rows()).toHaveLength(0));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(rows()).toHaveLength(1));
});

test('arrows move between the entries', async () => {
  const { user } = await besideAna([
    ['call', 'Called', 2 * HOUR],
    ['call', 'Called again', HOUR],
  ]);
  timeline()
    .getByRole('button', { name: /Called again/ })
    .focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toHaveTextContent(/Call: Called(?! again)/);
});

test('a long history shows its newest part and the rest on demand', async () => {
  const many = Array.from({ length: 60 }, (_, index) => index);
  const { user } = await besideAna(many.map((index) => ['call', `Call ${index}`, index * HOUR]));
  await user.click(timeline().getByRole('button', { name: 'Show older' }));
  await waitFor(() => expect(rows()).toHaveLength(60));
  expect(timeline().queryByRole('button', { name: 'Show older' })).toBeNull();
});

/** Stands in for what tells whether an element is near, which is asked nothing here; returns how a test tells it. */
function nearness() {
  const told = new Map<Element, (near: boolean, height: number) => void>();
  class Told extends IntersectionObserver {
    constructor(private readonly seen: IntersectionObserverCallback) {
      super(seen);
    }
    override observe(target: Element) {
      told.set(target, (isIntersecting, height) => {
        const boundingClientRect = new DOMRect(0, 0, 340, height);
        const entry = { target, isIntersecting, boundingClientRect };
        act(() => this.seen([entry as IntersectionObserverEntry], this));
      });
    }
  }
  vi.stubGlobal('IntersectionObserver', Told);
  return (element: Element | null | undefined, near: boolean, height = 0) =>
    told.get(element ?? document.body)?.(near, height);
}

test('what is older comes as one comes near, and what is far away keeps its place without rows', async () => {
  const tell = nearness();
  const many = Array.from({ length: 120 }, (_, index) => index);
  await besideAna(many.map((index) => ['call', `Call ${index}`, index * HOUR]));
  const older = () => timeline().getByRole('button', { name: 'Show older' }).parentElement;
  tell(older(), true);
  await waitFor(() => expect(rows()).toHaveLength(100));
  tell(older(), true);
  await waitFor(() => expect(rows()).toHaveLength(120));
  const [newest] = timeline().getAllByRole('list');
  tell(newest, false, 2_600);
  expect(rows()).toHaveLength(70);
  expect(timeline().getAllByRole('list')[0]).toHaveStyle({ height: '2600px' });
  expect(rows()[0]).toHaveTextContent('Call 50');
  tell(timeline().getAllByRole('list')[0], true);
  await waitFor(() => expect(rows()[0]).toHaveTextContent('Call 0'));
  expect(rows()).toHaveLength(120);
});

test('entries of one moment are all there, wherever a stretch ends', async () => {
  const tell = nearness();
  const many = Array.from({ length: 60 }, (_, index) => index);
  await besideAna(many.map((index) => ['call', `Call ${index}`, index < 45 ? HOUR : 2 * HOUR]));
  tell(timeline().getByRole('button', { name: 'Show older' }).parentElement, true);
  await waitFor(() => expect(rows()).toHaveLength(60));
  const told = rows().map((row) => /Call \d+/.exec(row.textContent)?.[0]);
  expect(new Set(told).size).toBe(60);
});

test('an open entry stays where it is, however far away', async () => {
  const tell = nearness();
  const { user } = await besideAna([['call', 'Called about the invoice', HOUR]]);
  await user.click(timeline().getByRole('button', { name: /Called about the invoice/ }));
  const [list] = timeline().getAllByRole('list');
  tell(list, false, 300);
  expect(timeline().getByRole('button', { name: 'Edit' })).toBeVisible();
});
