import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
// they are loaded with the first note: that takes long where nothing is loaded yet
import '../../lib/domain/languages/french.ts';
import '../../lib/domain/languages/german.ts';
import '../../lib/domain/read-note.ts';
import { ANA_THREAD, storeWithPeople } from './people.ts';
import { renderPanel, showing } from './render-panel.tsx';

test('a note names its day in a language of the browser, or in English', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de-DE', 'de', 'fr']);
  const { given } = await storeWithPeople();
  const { user } = await renderPanel({ given, state: showing(ANA_THREAD) });
  await screen.findByText('Buyer · Lumo SA');
  const line = screen.getByRole('textbox', { name: 'Note' });
  for (const note of ['Freitag Angebot schicken', 'rappeler vendredi', 'Fri send quote']) {
    await user.type(line, note);
    await screen.findByText('task · Fri, Mar 6');
    await user.clear(line);
    await screen.findByText(/Fri task$/);
  }
  await user.type(line, 'el viernes llamar #offer');
  await screen.findByText('topic offer');
  expect(screen.queryByText(/^task ·/)).toBeNull();
});
