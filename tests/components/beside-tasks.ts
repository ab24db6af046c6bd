import { screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import { succeeded } from '../support/expect-success.ts';
import { HOUR } from '../support/fresh-store.ts';
import { ANA_THREAD, type PeopledStore, storeWithPeople } from './people.ts';
import { type PanelOptions, renderPanel, showing, type TestPanel } from './render-panel.tsx';

/** The panel beside Ana on Monday at nine, with tasks that are due so many hours from then. */
export async function besideTasks(
  tasks: Readonly<Record<string, number>>,
  options: PanelOptions = {},
): Promise<PeopledStore & TestPanel> {
  const people = await storeWithPeople();
  const { given, services, ana } = people;
  const person = { kind: 'contact' as const, id: ana, name: 'Ana Pereira' };
  for (const [text, hours] of Object.entries(tasks)) {
    const marks = { due: given.clock.now + hours * HOUR };
    succeeded(await services.saveNote({ id: text, person, text, marks }));
  }
  const panel = await renderPanel({ given, state: showing(ANA_THREAD), ...options });
  await screen.findByText('Buyer · Lumo SA');
  return { ...people, ...panel };
}

/** The one thing to do next, as the panel shows it. */
export const next = () => screen.findByRole('region', { name: 'Next step' });
/** Waits until there is nothing to do next. */
export const noNext = () =>
  waitFor(() => expect(screen.queryByRole('region', { name: 'Next step' })).toBeNull());
/** The section of the tasks. */
export const tasksSection = async () =>
  within(await screen.findByRole('region', { name: 'Tasks' }));
