import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { succeeded } from '../support/expect-success.ts';
import { DAY } from '../support/fresh-store.ts';
import { section } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, storeWithPeople } from './people.ts';
import { renderPanel, showing } from './render-panel.tsx';

test('a contact that was deleted is found by name on a later day and brought back from the history', async () => {
  const { given, services, ben } = await storeWithPeople();
  succeeded(await services.deleteContact(ben));
  given.clock.now += 9 * DAY;
  const { user } = await renderPanel({ given, state: showing(ANA_THREAD) });
  const search = screen.getByRole('searchbox', { name: 'Search contacts' });
  await user.type(search, 'ben okoro');
  await user.click(await screen.findByRole('button', { name: 'Ben Okoro Contact · deleted' }));
  const history = await section('History');
  history.getByText('Ben Okoro is not among your contacts any more.');
  await history.findByText('deleted');
  await expectAccessible();
  await user.click(history.getAllByRole('button', { name: 'Undo' })[0] ?? document.body);
  await waitFor(() => expect(screen.queryByText(/is not among your contacts/)).toBeNull());
  const who = await screen.findByTitle('ben@okoro.example');
  expect(within(document.body).getByRole('heading', { level: 1 })).toHaveTextContent('Ben Okoro');
  expect(who).toBeVisible();
});
