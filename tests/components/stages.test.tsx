import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
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
  const journey = within(await screen.findByRole('region', { name: 'Journey, as said' }));
  await user.click(journey.getByRole('button', { name: 'journey: use · said now' }));
  expect(journey.getByRole('listitem')).toHaveTextContent('usebought at a fair · Me · now');
});
