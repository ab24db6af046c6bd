import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { succeeded } from '../support/expect-success.ts';
import { besideAna, section, takeBack } from './beside-ana.ts';
import { expectAccessible } from './expect-accessible.ts';

const shown = async () =>
  (await section('Tags')).queryAllByRole('listitem').map((one) => one.textContent?.trim());

test('a tag is put on by a key, words and Enter, and the field waits for the next', async () => {
  const panel = await besideAna();
  const { user } = panel;
  await section('Tags');
  await user.keyboard('#');
  const input = await screen.findByLabelText('Tag');
  await waitFor(() => expect(input).toHaveFocus());
  await user.keyboard('VIP{Enter}');
  await screen.findByText('Tag put on: VIP');
  await waitFor(() => expect(input).toHaveValue(''));
  await user.keyboard('Berlin{Enter}');
  await screen.findByText('Tag put on: Berlin');
  await expectAccessible();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Tag' })).toHaveFocus());
  await waitFor(async () => expect(await shown()).toEqual(['VIP', 'Berlin', 'Tag']));
});

test('it is taken off by a press, and comes back with its undo', async () => {
  const panel = await besideAna(async ({ services, ana }) =>
    succeeded(await services.putTag(ana, 'VIP')),
  );
  const { user } = panel;
  const off = await screen.findByRole('button', { name: 'Take off the tag VIP' });
  await user.click(off);
  await screen.findByText('Tag taken off: VIP');
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Take off/ })).toBeNull());
  await user.click(document.body);
  await takeBack(panel);
  await screen.findByRole('button', { name: 'Take off the tag VIP' });
});

test('tags in use are proposed', async () => {
  const { user } = await besideAna(async ({ services, ben }) =>
    succeeded(await services.putTag(ben, 'Trade fair')),
  );
  await user.click(await screen.findByRole('button', { name: 'Tag' }));
  const input = await screen.findByRole('combobox', { name: 'Tag' });
  const list = document.getElementById(input.getAttribute('list') ?? '');
  await waitFor(() => expect(list?.querySelector('option')?.value).toBe('Trade fair'));
});

test('what cannot be put on stays in the field, with the reason', async () => {
  const { user, services, ana } = await besideAna(async ({ services, ana }) => {
    for (let n = 0; n < 50; n += 1) succeeded(await services.putTag(ana, `tag ${n}`));
  });
  await user.click(await screen.findByRole('button', { name: 'Tag' }));
  await user.keyboard('one more{Enter}');
  await screen.findByText(/A contact has 50 tags at most/);
  expect(screen.getByRole('combobox', { name: 'Tag' })).toHaveValue('one more');
  expect((await services.besideContact(ana)).tags).toHaveLength(50);
});
