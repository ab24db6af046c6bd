import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Clip } from '../../lib/domain/clip.ts';
import { failure, type Result, success } from '../../lib/domain/result.ts';
import { buildPerson, buildThread } from '../support/build-detection.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, BEN_THREAD, storeWithPeople } from './people.ts';
import { diskFull, renderPanel, showing, wantedClips } from './render-panel.tsx';

const CLIP: Clip = {
  address: 'https://printweek.example/paper',
  title: 'Paper prices rise',
  byline: 'Lerato Nkosi',
  siteName: 'Print Week',
  published: '2026-02-28',
  text: 'Mills raise their prices.',
};
const NOBODY = {
  kind: 'nobody',
  site: 'printweek.example',
  origin: 'https://printweek.example/*',
  granted: true,
} as const;
const NO_ARTICLE = failure('invalid', 'This page has no article to clip.');

type Options = NonNullable<Parameters<typeof renderPanel>[0]>;

/** A panel whose page is clipped as this says. */
async function beside(
  state: Options['state'] & object,
  clip: () => Promise<Result<Clip>> = async () => success(CLIP),
  given?: Options['given'],
) {
  const people = given === undefined ? await storeWithPeople() : undefined;
  const panel = await renderPanel({
    given: given ?? people?.given ?? (await storeWithPeople()).given,
    state,
    change: ({ page }) => ({ page: { ...page, clip } }),
  });
  await screen.findByRole('button', { name: 'More' });
  // what clips comes after the first drawing
  await waitFor(() => expect(wantedClips.size).toBe(1));
  return panel;
}

const area = () => screen.findByRole('region', { name: 'Clipped page' });
const timeline = () => within(screen.getByRole('region', { name: 'Timeline' }));

test('C clips the page for the person in view, and Enter logs it', async () => {
  const { user } = await beside(showing(ANA_THREAD));
  await screen.findByText('Buyer · Lumo SA');
  await user.keyboard('c');
  const draft = within(await screen.findByRole('form', { name: 'Draft' }));
  expect(draft.getByRole('combobox', { name: 'Channel' })).toHaveValue('web-form');
  expect(draft.getByRole('textbox', { name: 'Subject' })).toHaveValue('Paper prices rise');
  expect(within(await area()).getByText(/from printweek\.example/)).toBeVisible();
  await expectAccessible();
  await user.keyboard('Reads about paper{Enter}');
  await screen.findByText('Logged 1 message with Ana Pereira');
  const row = await timeline().findByRole('button', { name: /Reads about paper/ });
  expect(row).toHaveTextContent('Paper prices rise');
  await user.click(row);
  expect(await timeline().findByText(/https:\/\/printweek\.example\/paper/)).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Clipped page' })).toBeNull();
});

test('the menu clips too, and Undo takes the log back', async () => {
  const { user } = await beside(showing(ANA_THREAD));
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: /^Clip this page/ }));
  await screen.findByRole('form', { name: 'Draft' });
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText('Taken back');
});

test('a clip that is asked for on the page itself begins as well', async () => {
  await beside(showing(ANA_THREAD));
  await screen.findByText('Buyer · Lumo SA');
  act(() => {
    for (const want of wantedClips) want();
  });
  await screen.findByRole('form', { name: 'Draft' });
});

test('where nobody is in view it asks for whom, and the choice opens the draft', async () => {
  const { user } = await beside(NOBODY);
  await user.keyboard('c');
  const asked = within(await area());
  expect(asked.getByText(/“Paper prices rise” is clipped and kept here/)).toBeVisible();
  await expectAccessible();
  await user.type(asked.getByRole('searchbox', { name: 'Search for whom it is' }), 'ben');
  await user.click(await asked.findByRole('option', { name: /Ben Okoro/ }));
  await screen.findByRole('heading', { level: 1, name: 'Ben Okoro' });
  await screen.findByRole('form', { name: 'Draft' });
  await user.keyboard('{Enter}');
  await screen.findByText('Logged 1 message with Ben Okoro');
});

test('a clip that waits is there in the next panel, and goes when it is thrown away', async () => {
  const first = await beside(NOBODY);
  await first.user.keyboard('c');
  await area();
  first.close();
  const { user } = await beside(showing(BEN_THREAD), undefined, first);
  await within(await area()).findByRole('button', { name: 'Log to Ben…' });
  await user.click(within(await area()).getByRole('button', { name: 'Discard' }));
  expect(screen.queryByRole('region', { name: 'Clipped page' })).toBeNull();
});

test('a draft that is closed leaves the clip waiting with what was typed', async () => {
  const { user } = await beside(showing(ANA_THREAD));
  await screen.findByText('Buyer · Lumo SA');
  await user.keyboard('c');
  await screen.findByRole('form', { name: 'Draft' });
  await user.keyboard('Half a thought{Escape}');
  expect(screen.queryByRole('form', { name: 'Draft' })).toBeNull();
  await user.click(within(await area()).getByRole('button', { name: 'Log to Ana…' }));
  expect(await screen.findByRole('textbox', { name: 'Summary' })).toHaveValue('Half a thought');
});

test('a page without an article says so, and nothing is opened', async () => {
  let answer: Result<Clip> = NO_ARTICLE;
  const { user } = await beside(showing(ANA_THREAD), async () => answer);
  await user.keyboard('c');
  expect(await screen.findByRole('alert')).toHaveTextContent('This page has no article to clip.');
  expect(screen.queryByRole('form', { name: 'Draft' })).toBeNull();
  answer = success(CLIP);
  await user.click(screen.getByRole('button', { name: 'Retry' }));
  await screen.findByRole('form', { name: 'Draft' });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a clip that takes long says that it is on its way, and a second press starts no second one', async () => {
  const answers: ((clip: Result<Clip>) => void)[] = [];
  const { user } = await beside(
    showing(ANA_THREAD),
    () => new Promise((resolve) => answers.push(resolve)),
  );
  await user.keyboard('cc');
  await screen.findByText('Clipping this page…');
  expect(answers).toHaveLength(1);
  act(() => answers[0]?.(NO_ARTICLE));
  await waitFor(() => expect(screen.queryByText('Clipping this page…')).toBeNull());
});

test('a page that was left meanwhile opens no draft for whoever is there now', async () => {
  const answers: ((clip: Result<Clip>) => void)[] = [];
  const { user, turn } = await beside(
    showing(ANA_THREAD),
    () => new Promise((resolve) => answers.push(resolve)),
  );
  await screen.findByText('Buyer · Lumo SA');
  await user.keyboard('c');
  turn(showing(BEN_THREAD, 'document-2'));
  await screen.findByRole('heading', { level: 1, name: 'Ben Okoro' });
  act(() => answers[0]?.(success(CLIP)));
  await within(await area()).findByRole('button', { name: 'Log to Ben…' });
  expect(screen.queryByRole('form', { name: 'Draft' })).toBeNull();
});

test('a profile proposes what is empty, and writes only what is ticked', async () => {
  const person = {
    ...buildPerson('Ben Okoro', 'ben@okoro.example'),
    title: 'Printer',
    company: 'Okoro Ltd',
    role: 'profile' as const,
  };
  const profile = { person: { ...person, evidence: 'h-card' }, place: 'Lagos, Nigeria' };
  const { user } = await beside(showing(BEN_THREAD), async () => success({ ...CLIP, profile }));
  await screen.findByRole('heading', { level: 1, name: 'Ben Okoro' });
  await user.keyboard('c');
  const asked = within(await area());
  const title = await asked.findByRole('checkbox', { name: /Title: Printer h-card on printweek/ });
  const company = asked.getByRole('checkbox', { name: /Company: Okoro Ltd/ });
  expect(title).not.toBeChecked();
  expect(company).not.toBeChecked();
  expect(asked.getByRole('checkbox', { name: /Postal address: Lagos, Nigeria/ })).not.toBeChecked();
  expect(screen.getByRole('textbox', { name: 'Summary' })).toHaveValue('');
  await expectAccessible();
  await user.click(company);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Okoro Ltd')).toBeVisible();
  expect(screen.queryByText(/Printer/)).toBeNull();
});

test('where somebody is who is no contact yet stands in the summary, and it is said', async () => {
  const person = { ...buildPerson('Zoe Diaz', 'zoe@diaz.example'), role: 'profile' as const };
  const profile = { person, place: 'Quito, Ecuador' };
  const state = showing(buildThread([buildPerson('Zoe Diaz', 'zoe@diaz.example')], []));
  const { user } = await beside(state, async () => success({ ...CLIP, profile }));
  await screen.findByRole('heading', { level: 1, name: 'Zoe Diaz' });
  await user.keyboard('c');
  expect(
    await within(await area()).findByText(/Quito, Ecuador, stands in the summary/),
  ).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Summary' })).toHaveValue('Location: Quito, Ecuador');
});

test('a page that was cut says so', async () => {
  const text = 'It goes on and on. '.repeat(800);
  const { user } = await beside(showing(ANA_THREAD), async () => success({ ...CLIP, text }));
  await user.keyboard('c');
  expect(await screen.findByText(/longer than what is kept/)).toBeVisible();
});

test('a full disk is told, and the clip can be logged all the same', async () => {
  const { given } = await storeWithPeople();
  const { user } = await renderPanel({
    given,
    state: showing(ANA_THREAD),
    change: ({ page, store }) => ({
      page: { ...page, clip: async () => success(CLIP) },
      store: { ...store, keepDraft: diskFull },
    }),
  });
  await screen.findByText('Buyer · Lumo SA');
  await user.keyboard('c');
  await screen.findByRole('form', { name: 'Draft' });
  expect(await screen.findByRole('alert')).toHaveTextContent('no room left on this disk');
});
