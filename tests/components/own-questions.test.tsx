import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { PageState } from '../../components/panel/page-state.ts';
import type { OwnProposal } from '../../lib/domain/own-proposal.ts';
import { failure } from '../../lib/domain/result.ts';
import { readSettings } from '../../lib/services/settings.ts';
import { freshStore } from '../support/fresh-store.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ownServicesFor } from './own-services-for.ts';
import { type PanelOptions, renderPanel } from './render-panel.tsx';

const LEO = 'leo@north.example';
const MAIL: OwnProposal = { address: LEO, origin: 'https://mail.example/*' };
const ELSEWHERE: OwnProposal = { address: 'eve@evil.example', origin: 'https://evil.example/*' };
const NOBODY: PageState = {
  kind: 'nobody',
  site: 'Roundcube',
  origin: 'https://mail.example/*',
  granted: true,
};

/** A panel beside a page of mail.example while these are proposed. */
async function renderAsking(proposed: OwnProposal[], change?: PanelOptions['change']) {
  const given = await freshStore();
  const { own, dismissed } = ownServicesFor(given, proposed);
  const panel = await renderPanel({
    given,
    state: NOBODY,
    change: (services) => ({ own, ...change?.({ ...services, own }) }),
  });
  return { ...panel, dismissed, kept: async () => (await readSettings(given.store)).own };
}

const question = (address = LEO) => screen.queryByRole('group', { name: `Are you ${address}?` });
const answer = async (name: string) =>
  within(await screen.findByRole('group', { name: `Are you ${LEO}?` })).getByRole('button', {
    name,
  });

test('the panel asks beside the site that shows an address, and names it; Yes keeps it', async () => {
  const { user, kept } = await renderAsking([MAIL]);
  expect(await screen.findByText('mail.example shows you as this.')).toBeInTheDocument();
  await expectAccessible();
  expect(await kept()).toEqual([]);
  await user.click(await answer('Yes'));
  await waitFor(() => expect(question()).toBeNull());
  expect(await kept()).toEqual([LEO]);
});

test('No keeps nothing, and the address is not asked about again', async () => {
  const { user, kept, dismissed } = await renderAsking([MAIL]);
  await user.click(await answer('No'));
  await waitFor(() => expect(question()).toBeNull());
  expect(await kept()).toEqual([]);
  expect(dismissed).toEqual([LEO]);
});

test('what another site claims is not asked about here, and never two at once', async () => {
  const second = { ...MAIL, address: 'desk@north.example' };
  const { user } = await renderAsking([ELSEWHERE, MAIL, second]);
  await answer('Yes');
  expect(question('eve@evil.example')).toBeNull();
  expect(question('desk@north.example')).toBeNull();
  await user.click(await answer('Yes'));
  await waitFor(() => expect(question('desk@north.example')).not.toBeNull());
});

test('an answer that can’t be kept leaves the question, with the reason', async () => {
  const { user } = await renderAsking([MAIL], ({ own }) => ({
    own: { ...own, confirm: async () => failure('storage', 'There is no room left.') },
  }));
  await user.click(await answer('Yes'));
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no room left.');
  expect(question()).not.toBeNull();
});

test('the settings ask about every site, and Keep loses no answer', async () => {
  const { user, kept } = await renderAsking([
    ELSEWHERE,
    { ...MAIL, origin: 'https://b.example/*' },
  ]);
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Settings…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Settings' }));
  expect(dialog.getAllByRole('group')).toHaveLength(2);
  await user.type(dialog.getByRole('textbox', { name: /own addresses/ }), 'north.example');
  await user.click(await answer('Yes'));
  await waitFor(() => expect(question()).toBeNull());
  expect(await kept()).toEqual([LEO]);
  await user.click(dialog.getByRole('button', { name: 'Keep' }));
  await waitFor(async () => expect(await kept()).toEqual(['north.example', LEO]));
});
