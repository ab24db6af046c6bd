import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { PageState } from '../../components/panel/page-state.ts';
import { MAIL } from '../unit/messages/samples.ts';
import { renderPanel, showing } from './render-panel.tsx';

const page = { site: 'mail.example', origin: 'https://mail.example/*', granted: true };

/** What happened, what was kept, and what to do. */
const SENTENCES: [state: PageState, sentences: RegExp[]][] = [
  [
    { kind: 'broken', ...page, missing: ['sender'] },
    [/Not found: sender\./, /nothing was changed/, /search the contact, add them or log by hand/],
  ],
  [
    { kind: 'broken', ...page, missing: [], readBefore: '2026-11-24' },
    [/nobody is found on this one/, /nothing was changed/, /add them or log by hand/],
  ],
  [{ kind: 'unreadable' }, [/keep their own pages/, /Your contacts are here all the same/]],
  [{ kind: 'nobody', ...page }, [/Open a mail, a chat or a profile, or search your contacts/]],
];

/** States in which nobody is in view, and whether a form is offered. */
const NOBODY: [state: PageState, form: boolean][] = [
  ...SENTENCES.map(([state]): [PageState, boolean] => [state, true]),
  [{ kind: 'no-access' }, false],
  [{ kind: 'reading', ...page }, false],
  [{ kind: 'offer', ...page, url: 'https://mail.example/' }, false],
  [{ kind: 'ask', ...page, url: 'https://mail.example/' }, false],
];

describe('a page that shows nobody', () => {
  test.each(SENTENCES)(
    'says what happened, what was kept and what to do: $kind',
    async (state, sentences) => {
      await renderPanel({ state });
      for (const sentence of sentences) expect(screen.getByText(sentence)).toBeVisible();
    },
  );

  test.each(NOBODY)(
    'is left by one key for the search, a note or the form: $kind',
    async (state, form) => {
      const { user } = await renderPanel({ state });
      await user.keyboard('/');
      expect(screen.getByRole('searchbox', { name: 'Search contacts' })).toHaveFocus();
      screen.getByRole('searchbox', { name: 'Search contacts' }).blur();
      await user.keyboard('n');
      expect(screen.getByRole('textbox', { name: 'Note' })).toHaveFocus();
      screen.getByRole('textbox', { name: 'Note' }).blur();
      if (!form) return;
      await user.keyboard('a');
      const dialog = await screen.findByRole('dialog');
      expect(within(dialog).getByRole('textbox', { name: 'Name' })).toBeVisible();
    },
  );

  test('leads by Tab to the way by hand before anything else is offered', async () => {
    const { user } = await renderPanel({ state: { kind: 'broken', ...page, missing: ['sender'] } });
    screen.getByRole('button', { name: 'Add contact' }).focus();
    for (const name of ['Read again', 'Copy a report…', 'Teach this site']) {
      await user.tab();
      expect(screen.getByRole('button', { name })).toHaveFocus();
    }
  });
});

test('whoever is doubted is corrected by one key', async () => {
  const state = { ...showing(MAIL), doubt: 'differs' } as const;
  const { user } = await renderPanel({ state });
  expect(await screen.findByRole('note')).toHaveTextContent('check who it is');
  await screen.findByRole('button', { name: /^Add/ });
  await user.keyboard('x');
  expect(await screen.findByRole('menuitem', { name: 'Not about this' })).toBeVisible();
});
