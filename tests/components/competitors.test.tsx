import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addByForm, besideAna, fill, section, takeBack } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';

test('who else supplies a contact stands in a line and is named on their deals', async () => {
  const panel = await besideAna(({ services, ana }) =>
    services.addRecord('deal', 'one', { words: 'Toner', stage: 'New' }, ana),
  );
  const { user } = panel;
  await addByForm(panel, 'c', { 'Who else supplies them': 'Inkwell', 'What they supply': 'ink' });
  const competitors = await section('Competitors');
  await user.click(competitors.getByRole('button', { name: 'Inkwell: ink' }));
  await expectAccessible();
  const deals = await section('Deals');
  await user.click(deals.getByRole('button', { name: / · New · 10 %$/ }));
  await deals.findByText(/against Inkwell/);
  await user.click(competitors.getByRole('button', { name: 'Edit' }));
  await fill('Who else supplies them', 'Inkwell Ltd');
  await fill('Since', '2024-05-01');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await deals.findByText(/against Inkwell Ltd/);
  expect(competitors.getByRole('listitem')).toHaveTextContent('ink · since May 1, 2024');
  await user.click(competitors.getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Competitors' })).toBeNull());
  await takeBack(panel);
  await section('Competitors');
});
