import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
// comes after the panel, and is made ready beforehand
import '../../components/contact/QualityRing.tsx';
import { failure } from '../../lib/domain/result.ts';
import { DAY } from '../support/fresh-store.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, storeWithPeople } from './people.ts';
import { renderPanel, showing } from './render-panel.tsx';

async function besideAna(daysLater = 0) {
  const { given } = await storeWithPeople();
  given.clock.now += daysLater * DAY;
  return renderPanel({ given, state: showing(ANA_THREAD) });
}

test('the ring tells how good the data is, and what is missing', async () => {
  const { user } = await besideAna();
  await user.click(
    await screen.findByRole('button', { name: 'Data quality of Ana Pereira: 93 of 100' }),
  );
  const dialog = within(await screen.findByRole('dialog', { name: 'Data quality of Ana Pereira' }));
  await dialog.findByText(/by 4 entries/);
  dialog.getByText(/completeness \(85\).*freshness \(100\).*certainty \(100\)/);
  const missing = within(dialog.getByRole('region', { name: 'Missing' }));
  expect(missing.getByRole('listitem')).toHaveTextContent(
    'There is no telephone number. Ask for a number.',
  );
  expect(dialog.queryByRole('region', { name: 'Old' })).toBeNull();
  await expectAccessible();
});

test('what nobody has touched for long is old', async () => {
  const { user } = await besideAna(600);
  await user.click(await screen.findByRole('button', { name: /^Data quality of Ana Pereira: 73/ }));
  const old = within(await screen.findByRole('region', { name: 'Old' }));
  expect(old.getAllByRole('listitem')[0]).toHaveTextContent(
    'ana@lumo.example was last seen to hold 19 months ago.',
  );
});

test('what is missing is added from there, and the ring follows', async () => {
  const { user } = await besideAna();
  await user.click(await screen.findByRole('button', { name: /^Data quality/ }));
  await user.click(await screen.findByRole('button', { name: 'Edit Ana Pereira' }));
  await user.click(await screen.findByRole('button', { name: 'Another address' }));

  await user.type(await screen.findByLabelText(/^E-mail, phone/), '+44 20 7946 0001');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('button', { name: 'Data quality of Ana Pereira: 100 of 100' });
});

test('who cannot be judged keeps plain initials', async () => {
  const { given } = await storeWithPeople();
  const refuse = () => Promise.reject(new Error(failure('storage', 'broken').failure.message));
  await renderPanel({
    given,
    state: showing(ANA_THREAD),
    change: ({ store }) => ({ store: { ...store, qualityOf: refuse } }),
  });
  await screen.findByText('Buyer · Lumo SA');
  expect(screen.queryByRole('button', { name: /^Data quality/ })).toBeNull();
});
