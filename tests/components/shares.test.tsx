import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { succeeded } from '../support/expect-success.ts';
import { DAY } from '../support/fresh-store.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, storeWithPeople } from './people.ts';
import { renderPanel, showing } from './render-panel.tsx';

async function besideAna({ bought }: { bought: boolean }) {
  const people = await storeWithPeople();
  const { given, services, ana } = people;
  const fields = { items: [{ name: 'toner', quantity: 240 }], at: given.clock.now, status: 'paid' };
  if (bought) succeeded(await services.addRecord('purchase', 'one', fields, ana));
  given.clock.now += DAY;
  const panel = await renderPanel({ given, state: showing(ANA_THREAD) });
  await screen.findByText('Buyer · Lumo SA');
  return { ...people, ...panel };
}

const question = async () => within(await screen.findByRole('region', { name: 'To ask' }));
const noQuestion = () =>
  waitFor(() => expect(screen.queryByRole('region', { name: 'To ask' })).toBeNull());
const share = async () => within(await screen.findByRole('region', { name: 'Share of customer' }));

test('who bought nothing is asked nothing', async () => {
  await besideAna({ bought: false });
  await screen.findByRole('region', { name: 'Timeline' });
  await noQuestion();
});

test('who bought is asked in a line, and the answer stands in its place with its date', async () => {
  const { user } = await besideAna({ bought: true });
  const line = await question();
  line.getByText('Ask: how much of all their toner do they buy from us?');
  await user.click(line.getByRole('button', { name: 'Answer' }));
  await user.type(await screen.findByLabelText('Bought from us, in percent'), '40 %');
  expect(screen.getByLabelText(/^Of all their/)).toHaveValue('toner');
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  (await share()).getByRole('button', { name: /^share ≈ 40 % of their toner · asked / });
  await noQuestion();
});

test('the question is put away by a press, and comes back with its undo', async () => {
  const { user } = await besideAna({ bought: true });
  const line = await question();
  await user.click(line.getByRole('button', { name: 'Do not ask this for a year' }));
  await screen.findByText('Not asked again for a year');
  await noQuestion();
  (await share()).getByRole('button', {
    name: 'share of their toner: they did not say · asked now',
  });
  await user.keyboard('u');
  await question();
});

test('an answer of more than all is refused', async () => {
  const { user } = await besideAna({ bought: true });
  await user.click((await question()).getByRole('button', { name: 'Answer' }));
  await user.type(await screen.findByLabelText('Bought from us, in percent'), '140');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/“Bought from us, in percent” can’t be read/);
});
