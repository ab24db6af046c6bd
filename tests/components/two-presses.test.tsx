import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { KIND_NAMES } from '../../lib/domain/records/kind-names.ts';
import { KNOWN_KINDS, type KnownKind } from '../../lib/domain/records/kinds.ts';
import { succeeded } from '../support/expect-success.ts';
import { DAY, MONDAY } from '../support/fresh-store.ts';
import { besideAna } from './beside-ana.ts';
import type { PeopledStore } from './people.ts';
import type { TestPanel } from './render-panel.tsx';

/** A key, or a button by its name in a region of the panel. */
type Press = string | { readonly region: string; readonly button: RegExp };

interface Presses {
  /** From the contact in view to the first field. */
  readonly add: readonly Press[];
  /** From the contact in view to what is finished, and what is said then; absent where nothing is to be finished. */
  readonly finish?: readonly { readonly by: readonly Press[]; readonly said: RegExp }[];
  /** What is to be finished. */
  readonly fields?: object;
}

const unfold = (region: string): Press => ({ region, button: /./ });
const step = (region: string, name: RegExp): Press => ({ region, button: name });

const PRESSES: Readonly<Record<KnownKind, Presses>> = {
  task: {
    add: ['a', 't'],
    fields: { words: 'ring her', due: MONDAY + DAY },
    finish: [
      { by: ['d'], said: /^Done: ring her/ },
      { by: [unfold('Tasks'), step('Tasks', /^Done$/)], said: /^Done: ring her/ },
    ],
  },
  // a concern is a note with its mark, in the line that is always there
  case: {
    add: ['n', '!'],
    fields: { words: 'late parcels', owner: 'Me', opened: MONDAY },
    finish: [{ by: ['r'], said: /^Resolved/ }],
  },
  preference: { add: ['a', 'r'] },
  purchase: {
    add: ['a', 'p'],
    fields: { items: [{ name: 'toner', quantity: 2 }], at: MONDAY, status: 'open' },
    finish: [{ by: [unfold('Purchases'), step('Purchases', /^Paid$/)], said: /^Paid: / }],
  },
  survey: { add: ['a', 's'] },
  rhythm: { add: ['a', 'g'] },
  deal: {
    add: ['a', 'd'],
    fields: { words: 'Drums', stage: 'Offer', moved: [MONDAY] },
    finish: [{ by: [unfold('Deals'), step('Deals', /^Won$/)], said: /^Won: Drums/ }],
  },
  lead: {
    add: ['a', 'l'],
    fields: { status: 'working', words: 'Drums' },
    finish: [{ by: [unfold('Lead'), step('Lead', /^Qualify$/)], said: /^Qualified: Drums/ }],
  },
  competitor: { add: ['a', 'c'] },
  offer: {
    add: ['a', 'o'],
    fields: { words: 'Drums', channel: 'email', at: MONDAY, answer: 'open' },
    finish: [{ by: [unfold('Offers'), step('Offers', /^Accepted$/)], said: /^Accepted: Drums/ }],
  },
  touch: { add: ['a', 'm'] },
  share: { add: ['a', 'h'] },
  stage: { add: ['a', 'j'] },
  consent: { add: ['a', 'k'] },
  relation: { add: ['a', 'n'] },
};

const MOST = 2;

/** Presses each and says how many they were. */
async function press(user: TestPanel['user'], presses: readonly Press[]): Promise<number> {
  for (const one of presses) {
    if (typeof one === 'string') {
      await user.keyboard(one);
      // the next key is for what this one opens
      if (one === 'a') await screen.findByRole('dialog', { name: 'Add to Ana Pereira' });
    } else {
      const region = within(await screen.findByRole('region', { name: one.region }));
      const [button] = await region.findAllByRole('button', { name: one.button });
      await user.click(button ?? document.body);
    }
  }
  return presses.length;
}

const withCampaign = async ({ services }: PeopledStore) =>
  succeeded(await services.addRecord('campaign', 'spring', { name: 'Spring', channel: 'post' }));

test.each(KNOWN_KINDS)('%s: its first field is two keys away', async (kind) => {
  const { user } = await besideAna(withCampaign);
  expect(await press(user, PRESSES[kind].add)).toBeLessThanOrEqual(MOST);
  const form =
    kind === 'case'
      ? undefined
      : await screen.findByRole('dialog', { name: `Add ${KIND_NAMES[kind]}` });
  await waitFor(() => {
    const focused = document.activeElement;
    expect(focused?.matches('input, textarea, select')).toBe(true);
    expect(form === undefined || form.contains(focused)).toBe(true);
  });
  if (form === undefined) expect(screen.getByRole('textbox', { name: 'Note' })).toHaveFocus();
});

const FINISHED = KNOWN_KINDS.flatMap((kind) =>
  (PRESSES[kind].finish ?? []).map((way) => ({ kind, ...way, count: way.by.length })),
);

test.each(FINISHED)('$kind: it is finished by $count', async ({ kind, by, said }) => {
  const { user } = await besideAna(async ({ services, ana }) => {
    succeeded(await services.addRecord(kind, 'one', { ...PRESSES[kind].fields }, ana));
  });
  if (kind === 'task') await screen.findByRole('region', { name: 'Next step' });
  if (kind === 'case') await screen.findByRole('region', { name: 'Concerns' });
  expect(await press(user, by)).toBeLessThanOrEqual(MOST);
  await screen.findByText(said);
});
