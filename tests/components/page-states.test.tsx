import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { PageState } from '../../components/panel/page-state.ts';
import { failure } from '../../lib/domain/result.ts';
import { MAIL } from '../unit/messages/samples.ts';
import { expectAccessible } from './expect-accessible.ts';
import { asked, renderPanel, showing } from './render-panel.tsx';

const page = { site: 'mail.example', origin: 'https://mail.example/*', granted: true };

const STATES: readonly { state: PageState; heading: string; status: string }[] = [
  { state: { kind: 'starting' }, heading: 'Alongside', status: 'looking…' },
  {
    state: { kind: 'no-access' },
    heading: 'Press the toolbar button or Alt+C here',
    status: 'not read yet',
  },
  { state: { kind: 'unreadable' }, heading: 'This page can’t be read', status: 'can’t be read' },
  {
    state: { kind: 'offer', ...page, url: 'https://mail.example/' },
    heading: 'mail.example',
    status: 'mail.example ● off',
  },
  {
    state: { kind: 'ask', ...page, site: 'LinkedIn', url: 'https://www.linkedin.com/in/ana/' },
    heading: 'LinkedIn',
    status: 'LinkedIn ● read when you ask',
  },
  {
    state: { kind: 'nobody', ...page, onRequest: true },
    heading: 'Nobody on this page',
    status: 'mail.example ● read once',
  },
  { state: { kind: 'reading', ...page }, heading: 'Reading mail.example…', status: 'reading…' },
  { state: { kind: 'nobody', ...page }, heading: 'Nobody on this page', status: 'fine' },
  {
    state: { kind: 'nobody', ...page, granted: false },
    heading: 'Nobody on this page',
    status: 'mail.example ● read once',
  },
  {
    state: { kind: 'broken', ...page, missing: ['sender', 'subject line'] },
    heading: 'mail.example looks different from what Alongside knows',
    status: 'mail.example ● broken',
  },
];

test.each(STATES)(
  'says where it stands: $state.kind, $status',
  async ({ state, heading, status }) => {
    await renderPanel({ state });
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(status);
    expect(screen.getByRole('textbox', { name: 'Note' })).toBeVisible();
    expect(screen.getByRole('searchbox', { name: 'Search contacts' })).toBeVisible();
    await expectAccessible();
  },
);

test('a broken page names what was missing and offers the manual way', async () => {
  const { user } = await renderPanel({
    state: { kind: 'broken', ...page, missing: ['sender', 'subject line'] },
  });
  expect(screen.getByText(/Not found: sender, subject line/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Add contact' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Read again' }));
  expect(asked).toEqual(['read again']);
});

test('a page of a kind that was read well before says when, and leaves the manual way', async () => {
  await renderPanel({
    state: { kind: 'broken', ...page, missing: [], readBefore: '2026-11-24' },
  });
  expect(
    screen.getByText(/last read well on 2026-11-24; nobody is found on this one/),
  ).toBeVisible();
  expect(screen.getByRole('button', { name: 'Add contact' })).toBeVisible();
  expect(screen.getByRole('searchbox', { name: 'Search contacts' })).toBeVisible();
});

test.each([
  ['differs', /Roundcube does not show the same person everywhere it should: check who it is/],
  ['little', /Roundcube shows less here than it does as a rule: check who it is/],
] as const)('a page that is not sure says so in a sentence: %s', async (doubt, sentence) => {
  const state = { ...showing(MAIL), doubt } as const;
  const { turn } = await renderPanel({ state });
  expect(await screen.findByRole('note')).toHaveTextContent(sentence);
  expect(screen.getByRole('status')).toHaveTextContent('Roundcube ● check who it is');
  await expectAccessible();
  turn(showing(MAIL));
  expect(screen.queryByRole('note')).toBeNull();
  expect(screen.getByRole('status')).toHaveTextContent('fine');
});

test('a page that changes all the time is said to be read every few seconds, until it is calm', async () => {
  const state = { ...showing(MAIL), slow: true } as const;
  const { turn } = await renderPanel({ state });
  const slowly = '● read every few seconds';
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(slowly));
  await expectAccessible();
  turn({ kind: 'nobody', ...page, slow: true });
  expect(screen.getByRole('status')).toHaveTextContent(slowly);
  turn(showing(MAIL));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Roundcube ● fine'));
});

describe('a report of a page that is broken', () => {
  const state: PageState = { kind: 'broken', ...page, missing: ['sender'] };

  test('is shown first, and copied by a press', async () => {
    const { user } = await renderPanel({ state });
    await user.click(await screen.findByRole('button', { name: 'Copy a report…' }));
    const shown = await screen.findByRole('textbox', { name: 'What would be copied' });
    expect(shown).toHaveValue('Alongside, report of a page\n\nmain role=main');
    await navigator.clipboard.writeText('as before');
    expect(await navigator.clipboard.readText()).toBe('as before');
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(
      'Alongside, report of a page\n\nmain role=main',
    );
  });

  test('says in a sentence why there is none, and tries again', async () => {
    let asked = 0;
    const { user } = await renderPanel({
      state,
      change: ({ page: services }) => ({
        page: {
          ...services,
          report: async () => {
            asked += 1;
            return failure('page-gone', 'The browser does not let this page be looked at.');
          },
        },
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Copy a report…' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('does not let this page');
    await user.click(screen.getByRole('button', { name: 'Retry' }));
    expect(asked).toBeGreaterThan(1);
  });
});

test('a page that is off can be turned on or read once', async () => {
  const state = { kind: 'offer', ...page, url: 'https://mail.example/' } as const;
  const { user } = await renderPanel({ state });
  await user.click(screen.getByRole('button', { name: 'Turn on for mail.example' }));
  await user.click(screen.getByRole('button', { name: 'Read this page once' }));
  expect(asked).toEqual(['turn on https://mail.example/*', 'read once https://mail.example/']);
});

test('a page that was read once can be turned on', async () => {
  const state = { kind: 'nobody', ...page, granted: false } as const;
  const { user } = await renderPanel({ state });
  await user.click(screen.getByRole('button', { name: 'Turn on for mail.example' }));
  expect(asked).toEqual(['turn on https://mail.example/*']);
});

test('a refusal is told in a sentence', async () => {
  const state = { kind: 'offer', ...page, url: 'https://mail.example/' } as const;
  const refuse = async () => false;
  const { user } = await renderPanel({
    state,
    change: ({ page }) => ({ page: { ...page, turnOn: refuse, readOnce: refuse } }),
  });
  await user.click(screen.getByRole('button', { name: 'Turn on for mail.example' }));
  expect(await screen.findByText('mail.example stays off.')).toBeVisible();
});

describe('a site that is read only when the user asks', () => {
  const url = 'https://www.linkedin.com/in/ana/';
  const linkedin = { ...page, site: 'LinkedIn', origin: 'https://www.linkedin.com/*' };

  test('says why, and reads once for each click', async () => {
    const { user } = await renderPanel({ state: { kind: 'ask', ...linkedin, url } });
    expect(screen.getByText(/does not want programs to read along/)).toBeVisible();
    expect(asked).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Read this page' }));
    expect(asked).toEqual([`read once ${url}`]);
    expect(screen.queryByRole('button', { name: /Turn on/ })).toBeNull();
  });

  test('can be turned on, so that the button is there without a key', async () => {
    const state = { kind: 'ask', ...linkedin, url, granted: false } as const;
    const { user } = await renderPanel({ state });
    await user.click(screen.getByRole('button', { name: 'Turn on for LinkedIn' }));
    expect(asked).toEqual(['turn on https://www.linkedin.com/*']);
  });

  test('tells in a sentence that the browser refused, and asks anew on the next page', async () => {
    const { user, turn } = await renderPanel({
      state: { kind: 'ask', ...linkedin, url },
      change: ({ page }) => ({ page: { ...page, readOnce: async () => false } }),
    });
    await user.click(screen.getByRole('button', { name: 'Read this page' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('did not let this page be read');
    turn({ kind: 'ask', ...linkedin, url: 'https://www.linkedin.com/in/ben/' });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('button', { name: 'Read this page' })).toBeVisible();
  });

  test('is read again by a button of its own', async () => {
    const { user } = await renderPanel({
      state: { kind: 'nobody', ...linkedin, onRequest: true },
    });
    await user.click(screen.getByRole('button', { name: 'Read again' }));
    expect(asked).toEqual(['read again']);
  });
});
