import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { succeeded } from '../support/expect-success.ts';
import { DAY, MONDAY } from '../support/fresh-store.ts';
import { besideAna, field, fill, section, takeBack } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, storeWithPeople } from './people.ts';
import { renderPanel, showing } from './render-panel.tsx';

// dialogues are loaded when the first is opened
const SLOW = { timeout: 30_000 };

test('where somebody is on the journey is said in two keys, with who said so, when and why', async () => {
  const { given } = await storeWithPeople();
  const { user } = await renderPanel({ given, state: showing(ANA_THREAD) });
  await screen.findByText('Buyer · Lumo SA');
  await user.keyboard('a');
  await screen.findByRole('dialog', { name: 'Add to Ana Pereira' }, SLOW);
  await user.keyboard('j');
  await user.selectOptions(await screen.findByLabelText('Stage', {}, SLOW), 'Use');
  await user.type(screen.getByLabelText('Why'), 'bought at a fair');
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const journey = within(await screen.findByRole('region', { name: 'Journey, as said' }, SLOW));
  await user.click(journey.getByRole('button', { name: 'journey: use · said now' }));
  expect(journey.getByRole('listitem')).toHaveTextContent('usebought at a fair · Me · now');
});

test('where the journey is explained a person says otherwise in two presses, and that stands with their name and day', async () => {
  const { user, services, ana } = await besideAna(async ({ services: before, ana: of }) => {
    const offer = { words: 'toner', channel: 'email', at: MONDAY - 3 * DAY, answer: 'open' };
    succeeded(await before.addRecord('offer', 'o', offer, of));
    succeeded(await before.changeSettings({ author: 'Lena' }));
  });
  const value = await section('Value');
  await user.click(await value.findByRole('button', { name: 'Journey, 2 of 5: Consider' }));
  const derived = within(await screen.findByRole('dialog', { name: 'Journey' }, SLOW));
  derived.getByText(/^Aware from whatever reached them/);
  await expectAccessible();
  await user.click(derived.getByRole('button', { name: 'Say it yourself' }));
  await screen.findByRole('dialog', { name: /^Add / }, SLOW);
  expect(await field('Stage')).toHaveDisplayValue('Consider');
  await user.selectOptions(await field('Stage'), 'Use');
  await fill('Why', 'bought at a fair');
  await user.click(screen.getByRole('button', { name: 'Save' }));

  await user.click(await value.findByRole('button', { name: 'Journey, 4 of 5: Use' }));
  const said = within(await screen.findByRole('dialog', { name: 'Journey' }));
  said.getByText('As said by Lena on Mar 2, 2026: “bought at a fair”.');
  said.getByText(/^It stands in place of what is derived\./);
  said.getByText('n 1 correction, 1 touchpoint · Mar 2, 2026');
  expect(said.queryByText(/^Aware from whatever/)).toBeNull();
  await expectAccessible();
  await user.keyboard('{Escape}');
  await takeBack({ user });
  await value.findByRole('button', { name: 'Journey, 2 of 5: Consider' });

  const earlier = { stage: 'aware', at: MONDAY - 9 * DAY, zone: 'UTC' };
  succeeded(await services.addRecord('stage', 's', earlier, ana));
  await user.click(value.getByRole('button', { name: 'Journey, 2 of 5: Consider' }));
  const moved = within(await screen.findByRole('dialog', { name: 'Journey' }));
  await moved.findByText('As said by Lena on Feb 21, 2026, Aware. What happened since leads on.');
});
