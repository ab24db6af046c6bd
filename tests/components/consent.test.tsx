import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { changeSettings } from '../../lib/services/settings.ts';
import { succeeded } from '../support/expect-success.ts';
import { DAY, MONDAY } from '../support/fresh-store.ts';
import { expectAccessible } from './expect-accessible.ts';
import { ANA_THREAD, BEN_THREAD, storeWithPeople } from './people.ts';
import { renderPanel, showing } from './render-panel.tsx';

// what comes after the panel is loaded when it is first needed
const SLOW = { timeout: 30_000 };

async function besideAna(
  said: Readonly<Record<string, unknown>> | undefined,
  detection = ANA_THREAD,
  neverLog: string[] = [],
) {
  const people = await storeWithPeople();
  const { given, services, ana } = people;
  const fields = { zone: 'UTC', at: MONDAY, state: 'withdrawn', ...said };
  if (said !== undefined) succeeded(await services.addRecord('consent', 'one', fields, ana));
  succeeded(await changeSettings(given.store, { neverLog }));
  const panel = await renderPanel({ given, state: showing(detection) });
  return { ...people, ...panel };
}

test('who opted out of e-mail is amber beside a mail: sentence, address and shield', async () => {
  const said = { channel: 'email', purpose: 'newsletter', source: 'call' };
  const { user, turn } = await besideAna(said);
  const sentence = 'Ana Pereira opted out of e-mail on Mar 2 (newsletter)';
  const line = await screen.findByText(sentence, {}, SLOW);
  expect(line).toHaveClass('text-amber');
  expect(screen.getByTitle('ana@lumo.example · opted out')).toHaveClass('text-amber');
  await user.click(await screen.findByRole('button', { name: 'Consent: opted out' }));
  const told = within(screen.getByRole('list', { name: 'Consent' }));
  expect(told.getByRole('listitem')).toHaveTextContent(`${sentence} · call`);
  await expectAccessible();
  turn(showing(BEN_THREAD, 'document-2'));
  await waitFor(() => expect(screen.queryByText(sentence)).toBeNull());
});

test('who opted out of phone calls is amber once a call is to be logged, not beside a mail', async () => {
  const { user } = await besideAna({ channel: 'call' });
  await screen.findByRole('button', { name: 'Consent: opted out' }, SLOW);
  const sentence = 'Ana Pereira opted out of phone calls on Mar 2';
  expect(screen.queryByText(sentence)).toBeNull();
  await user.keyboard('l');
  const draft = within(await screen.findByRole('form', { name: 'Draft' }, SLOW));
  expect(screen.queryByText(sentence)).toBeNull();
  await user.selectOptions(draft.getByLabelText('Channel'), 'Call');
  await screen.findByText(sentence, {}, SLOW);
});

test('what was given and has ended is amber, and asked for again in its form', async () => {
  const until = MONDAY - DAY;
  const said = { channel: 'email', state: 'given', purpose: 'newsletter', at: MONDAY - 9 * DAY };
  const { user } = await besideAna({ ...said, until });
  const sentence = 'Ana Pereira agreed to e-mail (newsletter) until Mar 1: ask again';
  expect(await screen.findByText(sentence, {}, SLOW)).toHaveClass('text-amber');
  await user.click(await screen.findByRole('button', { name: 'Consent: ended, ask again' }));
  const told = within(screen.getByRole('list', { name: 'Consent' }));
  expect(told.getByRole('listitem')).toHaveTextContent(sentence);
  const section = within(await screen.findByRole('region', { name: 'Consent' }, SLOW));
  section.getByRole('button', { name: /agreed to e-mail \(newsletter\) until Mar 1: ask again/ });
  const ask = within(await screen.findByRole('region', { name: 'To ask' }));
  ask.getByText('Ask again: they agreed to e-mail (newsletter), which ended on Mar 1');
  await expectAccessible();
  await user.click(ask.getByRole('button', { name: 'Answer' }));
  await screen.findByRole('dialog', { name: 'Add consent' }, SLOW);
  expect(screen.getByLabelText(/^For/)).toHaveValue('newsletter');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Consent' }), 'Given');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Consent saved', {}, SLOW);
  await screen.findByRole('button', { name: 'Consent' });
  await waitFor(() => expect(screen.queryByText(sentence)).toBeNull());
  await waitFor(() => expect(screen.queryByRole('region', { name: 'To ask' })).toBeNull());
});

test('what was given is asked for again from a month before it ends, without amber', async () => {
  await besideAna({ channel: 'email', state: 'given', until: MONDAY + 20 * DAY });
  const ask = within(await screen.findByRole('region', { name: 'To ask' }, SLOW));
  ask.getByText('Ask again: they agreed to e-mail, which ends on Mar 22');
  await screen.findByRole('button', { name: 'Consent' });
  expect(screen.queryByText(/: ask again/)).toBeNull();
});

test('an opt-out does not lapse with its day', async () => {
  await besideAna({ channel: 'email', until: MONDAY - DAY });
  await screen.findByRole('button', { name: 'Consent: opted out' }, SLOW);
  expect(screen.queryByRole('region', { name: 'To ask' })).toBeNull();
});

test('what was given makes nothing amber', async () => {
  await besideAna({ channel: 'email', state: 'given' });
  await screen.findByRole('button', { name: 'Consent' }, SLOW);
  expect(screen.queryByText(/opted out/)).toBeNull();
});

test('who is not to be recorded is said so, refused with what was typed kept, and comes back by a press', async () => {
  const { user } = await besideAna(undefined);
  await user.click(await screen.findByRole('button', { name: 'More' }, SLOW));
  await user.click(
    await screen.findByRole('menuitem', { name: 'Do not record Ana Pereira' }, SLOW),
  );
  await screen.findByText(
    /^Ana Pereira is not to be recorded, as was said on .* logged\.$/,
    {},
    SLOW,
  );
  const note = screen.getByRole('textbox', { name: 'Note' });
  await user.type(note, 'called{Enter}');
  await screen.findByText(/Nothing was saved; what you typed is kept\.$/);
  expect(note).toHaveValue('called');
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Record again' }));
  await waitFor(() => expect(screen.queryByText(/Nothing can be logged/)).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Retry' }));
  await screen.findByText('Noted for Ana Pereira');
});

test('somebody on the list of what is never logged is told as soon as the page shows them', async () => {
  await besideAna(undefined, BEN_THREAD, ['okoro.example']);
  const said = '“okoro.example” is on your list of what is never logged. Nothing can be logged.';
  await screen.findByText(said, {}, SLOW);
  expect(screen.queryByRole('button', { name: 'Record again' })).toBeNull();
});
