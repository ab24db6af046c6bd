import { browser } from 'wxt/browser';
import { openNoteWindowWith } from './note-window.ts';
import { oneLine, recognisedName, tabInFront } from './recognised-name.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Says under the address bar for whom the note is that is typed there after the keyword. */
export async function suggestNote(text: string): Promise<void> {
  const tab = await tabInFront();
  const name = tab?.id === undefined ? undefined : await recognisedName(tab.id);
  const line = `${name === undefined ? 'Note' : `Note for ${name}`}: ${oneLine(text, 200)}`;
  // Chromium reads the description as XML, Firefox as text
  const description = import.meta.env.FIREFOX ? line : line.replace(/[&<>"']/g, escaped);
  await browser.omnibox.setDefaultSuggestion({ description });
}

/** Takes the note that was typed in the address bar to the person of the tab in front. */
export async function enterNote(text: string): Promise<void> {
  const tab = await tabInFront();
  if (tab !== undefined) await openNoteWindowWith(tab, { text, marked: true });
}

function escaped(character: string): string {
  return ENTITIES[character] ?? '';
}
