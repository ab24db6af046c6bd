import { screen } from '@testing-library/react';
import { type PanelOptions, renderPanel } from './render-panel.tsx';

const NOBODY = {
  kind: 'nobody',
  site: 'Roundcube',
  origin: 'https://mail.example/*',
  granted: true,
} as const;

/** The panel with the dialogue that takes everything out and brings files in. */
export async function openDataDialog(options: PanelOptions = {}) {
  const panel = await renderPanel({ state: NOBODY, ...options });
  await panel.user.click(await screen.findByRole('button', { name: 'More' }));
  await panel.user.click(await screen.findByRole('menuitem', { name: 'Export and import…' }));
  return panel;
}

/** The panel with the dialogue that brings contacts, and its input for a file. */
export async function openBringContacts(options: PanelOptions = {}) {
  const panel = await openDataDialog(options);
  await panel.user.click(await screen.findByRole('button', { name: /From Google/ }));
  return { ...panel, input: await screen.findByLabelText(/Contacts from Google/) };
}
