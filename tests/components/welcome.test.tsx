import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { servicesOfStore } from '../../components/panel/services-of-store.ts';
import { WelcomeApp } from '../../components/welcome/WelcomeApp.tsx';
import type { WelcomeServices } from '../../components/welcome/welcome-services.ts';
import type { OwnProposal } from '../../lib/domain/own-proposal.ts';
import { failure, success } from '../../lib/domain/result.ts';
import { search } from '../../lib/services/search.ts';
import { freshStore } from '../support/fresh-store.ts';
import { googleFile } from './contact-files.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ownServicesFor } from './own-services-for.ts';
import './render-panel.tsx';

const SITES = [
  {
    id: 'one',
    name: 'Mail One',
    channel: 'email' as const,
    origins: ['https://mail.one.example/*'],
  },
  {
    id: 'two',
    name: 'Chat Two',
    channel: 'chat' as const,
    origins: ['https://two.example/*', 'https://chat.two.example/*'],
  },
];

/** The page over a store in memory; what was asked of the browser is listed. */
async function renderWelcome(change: Partial<WelcomeServices> = {}, proposed: OwnProposal[] = []) {
  const { store } = await freshStore();
  const asked: (readonly string[])[] = [];
  const on = new Set<string>();
  const opened: string[] = [];
  const { imports, ...services } = servicesOfStore(store);
  const whole: WelcomeServices = {
    imports,
    ...services,
    own: ownServicesFor({ store }, proposed).own,
    sites: SITES,
    areOn: async (origins) => origins.every((one) => on.has(one)),
    turnOn: async (origins) => {
      asked.push(origins);
      for (const one of origins) on.add(one);
      return true;
    },
    originOf: (address) => (URL.canParse(address) ? `${new URL(address).origin}/*` : undefined),
    openPanel: () => opened.push('panel'),
    openPractice: async () => void opened.push('practice inbox'),
    ...change,
  };
  render(<WelcomeApp open={async () => success(whole)} />);
  await screen.findByRole('heading', { level: 1, name: 'Welcome to Alongside' });
  return { store, services: whole, asked, opened, user: userEvent.setup() };
}

const part = (name: string) => within(screen.getByRole('region', { name }));

test('own addresses and domains are kept, each once', async () => {
  const { user, services } = await renderWelcome();
  await expectAccessible();
  const mine = part('Which addresses are yours?');
  await waitFor(() => expect(mine.getByRole('textbox', { name: /Your name/ })).toHaveValue('Me'));
  await user.clear(mine.getByRole('textbox', { name: /Your name/ }));
  await user.type(mine.getByRole('textbox', { name: /Your name/ }), 'Leo');
  await user.type(
    mine.getByRole('textbox', { name: /Your addresses/ }),
    'leo@north.example{Enter}north.example{Enter}leo@north.example',
  );
  await user.click(mine.getByRole('button', { name: 'Keep' }));
  await mine.findByText('Kept.');
  const { author, own } = await services.readSettings();
  expect([author, own]).toEqual(['Leo', ['leo@north.example', 'north.example']]);
});

test('what sites showed as the user’s own is asked, and one click keeps it', async () => {
  const asked = [
    { address: 'leo@north.example', origin: 'https://mail.example/*' },
    { address: 'eve@evil.example', origin: 'https://evil.example/*' },
  ];
  const { user, services } = await renderWelcome({}, asked);
  const mine = part('Which addresses are yours?');
  const group = (address: string) =>
    within(mine.getByRole('group', { name: `Are you ${address}?` }));
  await mine.findByText('evil.example shows you as this.');
  await expectAccessible();
  expect((await services.readSettings()).own).toEqual([]);
  await user.click(group('leo@north.example').getByRole('button', { name: 'Yes' }));
  const field = mine.getByRole('textbox', { name: /Your addresses/ });
  await waitFor(() => expect(field).toHaveValue('leo@north.example'));
  await user.click(group('eve@evil.example').getByRole('button', { name: 'No' }));
  await waitFor(() => expect(mine.queryAllByRole('group')).toEqual([]));
  expect((await services.readSettings()).own).toEqual(['leo@north.example']);
  expect(field).toHaveValue('leo@north.example');
});

test('what was kept elsewhere while the page stood open stays when something is kept here', async () => {
  const { user, services } = await renderWelcome();
  const mine = part('Which addresses are yours?');
  const field = mine.getByRole('textbox', { name: /Your addresses/ });
  const keep = () => user.click(mine.getByRole('button', { name: 'Keep' }));
  await user.type(field, 'leo@north.example{Enter}north.example');
  await keep();
  await mine.findByText('Kept.');
  const elsewhere = ['leo@north.example', 'north.example', 'desk@south.example'];
  await services.changeSettings({ own: elsewhere, author: 'Leo' });
  await user.clear(field);
  await user.type(field, 'north.example{Enter}leo@home.example');
  await keep();
  const all = ['north.example', 'leo@home.example', 'desk@south.example'];
  await waitFor(() => expect(field).toHaveValue(all.join('\n')));
  expect(await services.readSettings()).toMatchObject({ own: all, author: 'Leo' });
});

test('a failure to keep them leaves what was typed', async () => {
  const { user } = await renderWelcome({
    changeSettings: async () => failure('storage', 'There is no room left on this disk.'),
  });
  const mine = part('Which addresses are yours?');
  const field = mine.getByRole('textbox', { name: /Your addresses/ });
  await user.type(field, 'north.example');
  await user.click(mine.getByRole('button', { name: 'Keep' }));
  expect(await mine.findByRole('alert')).toHaveTextContent('There is no room left on this disk.');
  expect(field).toHaveValue('north.example');
});

test('the ticked sites and a typed one are asked for in one question', async () => {
  const { user, asked } = await renderWelcome();
  const sites = part('Which sites do you work in?');
  expect(sites.getByRole('button', { name: 'Turn on' })).toBeDisabled();
  await user.click(sites.getByRole('checkbox', { name: 'Chat Two' }));
  await user.type(sites.getByRole('textbox'), 'https://webmail.north.example/inbox');
  await user.click(sites.getByRole('button', { name: 'Turn on' }));
  await sites.findByText(/Turned on/);
  expect(asked).toEqual([
    ['https://two.example/*', 'https://chat.two.example/*', 'https://webmail.north.example/*'],
  ]);
  expect(await sites.findByRole('checkbox', { name: /Chat Two on/ })).toBeDisabled();
  await expectAccessible();
});

test('a site that the browser refuses stays off, and a wrong address is told', async () => {
  const { user } = await renderWelcome({ turnOn: async () => false });
  const sites = part('Which sites do you work in?');
  await user.click(sites.getByRole('checkbox', { name: 'Mail One' }));
  await user.type(sites.getByRole('textbox'), 'my webmail');
  await user.click(sites.getByRole('button', { name: 'Turn on' }));
  expect(sites.getByRole('status')).toHaveTextContent('This is not a web address');
  await user.clear(sites.getByRole('textbox'));
  await user.click(sites.getByRole('button', { name: 'Turn on' }));
  await sites.findByText('They stay off.');
  expect(sites.getByRole('checkbox', { name: 'Mail One' })).toBeChecked();
});

test('without sites whose address is known, one can be typed', async () => {
  const { user, asked } = await renderWelcome({ sites: [] });
  const sites = part('Which sites do you work in?');
  await user.type(sites.getByRole('textbox'), 'https://webmail.north.example{Tab}{Enter}');
  await sites.findByText(/Turned on/);
  expect(asked).toEqual([['https://webmail.north.example/*']]);
});

test('contacts are brought, and taken into the search', async () => {
  const { user, store } = await renderWelcome();
  const bring = part('Bring contacts');
  await user.upload(bring.getByLabelText(/Contacts from Google/), googleFile());
  await user.click(await bring.findByRole('button', { name: 'Bring in 3 contacts' }));
  await bring.findByText('3 contacts brought in.');
  expect(await search(store, 'ben')).toHaveLength(1);
});

test('the practice inbox opens beside the panel with its sample customers, who go again', async () => {
  const { user, store, opened } = await renderWelcome();
  const samples = part('Try it');
  await user.click(samples.getByRole('button', { name: 'Open the practice inbox' }));
  await samples.findByText(/Ana Pereira and the others are here/);
  expect(opened).toEqual(['panel', 'practice inbox']);
  expect(await search(store, 'ana')).toHaveLength(1);
  await user.click(samples.getByRole('button', { name: 'Remove sample customers' }));
  await waitFor(async () => expect(await search(store, 'ana')).toHaveLength(0));
});

test('a store that can’t be opened is told in words, with the way to try again', async () => {
  let tries = 0;
  const open = async () => {
    tries += 1;
    return failure('storage', 'This browser does not let Alongside keep data here.');
  };
  render(<WelcomeApp open={open} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('does not let Alongside keep data');
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
  await waitFor(() => expect(tries).toBe(2));
});

test('the panel’s menu leads to the page', async () => {
  const { asked, renderPanel } = await import('./render-panel.tsx');
  const { user } = await renderPanel({
    state: { kind: 'nobody', site: 'X', origin: 'https://x.example/*', granted: true },
  });
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Set up…' }));
  expect(asked).toEqual(['set up']);
});
