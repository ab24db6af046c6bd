import { act, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type PanelServices, PanelServicesContext } from '../../components/panel/panel-services.ts';
import { latestOf, useLive } from '../../components/ui/use-live.ts';
import { freshStore } from '../support/fresh-store.ts';
import { servicesFor } from './render-panel.tsx';

type Question = () => Promise<string>;

/** A component that asks, with answers that come when the test says so, also to what nobody asks any more. */
async function asking() {
  const answers = new Map<unknown, () => Promise<void>>();
  const observe: PanelServices['observe'] = (read, seen) => {
    answers.set(read, async () => seen(await read()));
    return () => undefined;
  };
  const services = { ...servicesFor(await freshStore(), () => () => undefined), observe };
  const Asks = ({ question }: { question: Question }) => <p>{latestOf(useLive(question))}</p>;
  const shown = (question: Question) => (
    <PanelServicesContext value={services}>
      <Asks question={question} />
    </PanelServicesContext>
  );
  const first: Question = async () => 'first';
  const { rerender, container } = render(shown(first));
  const ask = (question: Question) => rerender(shown(question));
  const answer = (question: Question) => act(async () => answers.get(question)?.());
  return { first, ask, answer, text: () => container.textContent };
}

test('the previous answer stands until the next is there', async () => {
  const { first, ask, answer, text } = await asking();
  await answer(first);
  const second: Question = async () => 'second';
  ask(second);
  expect(text()).toBe('first');
  await answer(second);
  expect(text()).toBe('second');
});

test('an answer to what is no longer asked takes the place of no other', async () => {
  const { first, ask, answer, text } = await asking();
  await answer(first);
  const overtaken: Question = async () => 'overtaken';
  ask(overtaken);
  ask(async () => 'third');
  await answer(overtaken);
  expect(text()).toBe('first');
});
