import { fireEvent, screen, within } from '@testing-library/react';
// they are loaded at the first key or press: that takes long where nothing is loaded yet
import '../../components/panel/KnownArea.tsx';
import '../../components/panel/PanelDialogs.tsx';
import '../../components/panel/PanelMenu.tsx';
import { ANA_THREAD, type PeopledStore, storeWithPeople } from './people.ts';
import { renderPanel, showing, type TestPanel } from './render-panel.tsx';

/** The panel beside Ana, whom the store knows, with what was written down before, and is told of her then. */
export async function besideAna(
  before: (people: PeopledStore) => Promise<unknown> = async () => {},
  told = 'Buyer · Lumo SA',
): Promise<PeopledStore & TestPanel> {
  const people = await storeWithPeople();
  await before(people);
  const panel = await renderPanel({ given: people.given, state: showing(ANA_THREAD) });
  await screen.findByText(told);
  return { ...people, ...panel };
}

/** A field of the form that is open, by the beginning of its label. */
export function field(label: string): Promise<HTMLElement> {
  const selector = 'input, textarea, select';
  return screen.findByLabelText((text) => text.startsWith(label), { selector });
}

/** Writes a whole text, or a choice, into a field of the form that is open. */
export async function fill(label: string, value: string): Promise<void> {
  fireEvent.change(await field(label), { target: { value } });
}

/** Opens the form of a kind by its two keys. */
export async function openForm({ user }: Pick<TestPanel, 'user'>, letter: string): Promise<void> {
  await user.keyboard('a');
  await screen.findByRole('dialog', { name: 'Add to Ana Pereira' });
  await user.keyboard(letter);
}

/** Writes a record of Ana down in the form of its kind. */
export async function addByForm(
  panel: Pick<TestPanel, 'user'>,
  letter: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const { user } = panel;
  await openForm(panel, letter);
  for (const [label, text] of Object.entries(fields)) await fill(label, text);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/ saved$/);
}

/** Takes the last step back by its key, and waits until it is. */
export async function takeBack({ user }: Pick<TestPanel, 'user'>): Promise<void> {
  await user.keyboard('u');
  await screen.findByText('Taken back');
}

/** A section of the panel, by its name. */
export async function section(name: string) {
  return within(await screen.findByRole('region', { name }));
}
