import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
// it is loaded at the first press
import '../../components/company/CompanyPage.tsx';
import type { Channel } from '../../lib/domain/channel.ts';
import { succeeded } from '../support/expect-success.ts';
import { DAY, HOUR, MONDAY } from '../support/fresh-store.ts';
import { besideAna, section } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';
import type { PeopledStore } from './people.ts';

async function logByHand(
  { services }: PeopledStore,
  id: string,
  [channel, summary, ago]: readonly [Channel, string, number],
) {
  const draft = services.handDraft({ kind: 'contact', id, name: '' }, channel);
  succeeded(await services.saveLog({ ...draft, summary, at: MONDAY - ago }));
}

/** The timeline of Lumo, of which Ana and Cy are: these entries are Cy's and Ana's in turn. */
async function atLumo(entries: readonly (readonly [Channel, string, number])[]) {
  const panel = await besideAna(async (people) => {
    const { services, ana } = people;
    const fields = { name: 'Cy Ito', title: '', company: 'Lumo SA', points: [] };
    const cy = succeeded(await services.addContact(fields)).value.contact;
    for (const [index, entry] of entries.entries())
      await logByHand(people, index % 2 === 0 ? cy : ana, entry);
  });
  await panel.user.click(await screen.findByRole('button', { name: 'Buyer · Lumo SA' }));
  await screen.findByRole('heading', { level: 1, name: 'Lumo SA' });
  const timeline = await section('Timeline');
  const rows = () => timeline.queryAllByRole('listitem');
  await waitFor(() => expect(rows()).toHaveLength(Math.min(50, entries.length)));
  return { ...panel, timeline, rows };
}

test('the timeline of a company shows one channel, and says what it hides and what it covers', async () => {
  const { user, timeline, rows } = await atLumo([
    ['call', 'Called about the invoice', 3 * DAY],
    ['chat', 'Asked for a sample', 2 * HOUR],
    ['call', 'Called again', HOUR],
  ]);
  timeline.getByText(/History since February 2026 · by hand · nothing older was ever logged/);
  await expectAccessible();
  await user.click(timeline.getByRole('button', { name: 'Call' }));
  await waitFor(() => expect(rows()).toHaveLength(2));
  expect(rows()[0]).toHaveTextContent(/Call: Called again.*Cy Ito/);
  await user.click(timeline.getByRole('button', { name: 'Chat' }));
  await waitFor(() => expect(rows()[0]).toHaveTextContent(/Asked for a sample.*Ana Pereira/));
  await user.click(timeline.getByRole('button', { name: 'Social' }));
  await timeline.findByText(/^Nothing on this channel. History since February 2026/);
});

test('arrows move between the entries of a company', async () => {
  const { user, timeline } = await atLumo([
    ['call', 'Called', 2 * HOUR],
    ['call', 'Called again', HOUR],
  ]);
  timeline.getByRole('button', { name: /Called again/ }).focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toHaveTextContent(/Call: Called(?! again)/);
});

test('a long history of a company shows its newest part and the rest on demand', async () => {
  const many = Array.from({ length: 55 }, (_, n) => ['call', `Call ${n}`, n * HOUR] as const);
  const { user, timeline, rows } = await atLumo(many);
  await user.click(timeline.getByRole('button', { name: 'Show older' }));
  await waitFor(() => expect(rows()).toHaveLength(55));
  expect(timeline.queryByRole('button', { name: 'Show older' })).toBeNull();
});

test('a company with which nothing was logged says so', async () => {
  const { timeline } = await atLumo([]);
  await timeline.findByText('Nothing was logged with Lumo SA yet.');
});
