import { focusedIn } from './focused.ts';
import { editorAround, intoEditor } from './into-editor.ts';
import { fieldOf, intoField } from './into-field.ts';

/** What became of a text that was to be inserted. */
export type Inserted = 'inserted' | 'no-field';

/**
 * Inserts a text where the cursor of the page is, or was last in an editor that has lost the focus, as if it had been
 * typed: the page's own editor notices, and its undo takes it back. It is text and never HTML, keeps its lines, and
 * sends nothing.
 */
export function insertAtCursor(text: string): Inserted {
  const focused = focusedIn(document);
  const field = focused && fieldOf(focused);
  if (field !== undefined) {
    intoField(field, text);
    return 'inserted';
  }
  const cursor = focused?.ownerDocument.getSelection()?.anchorNode ?? null;
  const editor = (focused && editorAround(focused)) ?? editorAround(cursor);
  if (editor === undefined) return 'no-field';
  intoEditor(editor, text, focused === editor);
  return 'inserted';
}
