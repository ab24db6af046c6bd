import { tell, typed } from './typing.ts';

/** The outermost element of an editor that a node stands in. */
export function editorAround(node: Node | null): HTMLElement | undefined {
  const element = node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? undefined);
  const document = element?.ownerDocument;
  if (document?.designMode === 'on') return document.body;
  let host: HTMLElement | undefined;
  for (let one = element; one != null; one = one.parentElement ?? undefined) {
    const editable = one.getAttribute('contenteditable')?.toLowerCase();
    if (editable === 'false') break;
    if (editable !== undefined) host = one as HTMLElement;
  }
  return host;
}

/** Puts the lines of a text at the cursor of an editor, where it is or was last. */
export function intoEditor(editor: HTMLElement, text: string, hasFocus: boolean): void {
  const document = editor.ownerDocument;
  const selection = document.getSelection();
  const before = lastRange(document)?.cloneRange();
  editor.focus({ preventScroll: true });
  // an editor that gets the focus back may put the cursor at its beginning
  if (!hasFocus && before !== undefined && editor.contains(before.startContainer)) {
    selection?.removeAllRanges();
    selection?.addRange(before);
  }
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    // a line, not a paragraph: some editors send with that
    const begun = index === 0 || typed(document, 'insertLineBreak');
    const done = begun && (line === '' || typed(document, 'insertText', line));
    if (done) continue;
    byHand(editor, index === 0 ? lines : ['', ...lines.slice(begun ? index : index - 1)]);
    return;
  }
}

/** Puts lines at the cursor where the browser types nothing itself. */
function byHand(editor: HTMLElement, lines: readonly string[]): void {
  const document = editor.ownerDocument;
  const range = lastRange(document, editor) ?? endOf(editor);
  range.deleteContents();
  const part = document.createDocumentFragment();
  for (const [index, line] of lines.entries()) {
    if (index > 0) part.append(document.createElement('br'));
    part.append(document.createTextNode(line));
  }
  range.insertNode(part);
  range.collapse(false);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  tell(editor, lines.join('\n'));
}

function lastRange(document: Document, within: Node = document): Range | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return within.contains(range.commonAncestorContainer) ? range : undefined;
}

function endOf(editor: HTMLElement): Range {
  const range = editor.ownerDocument.createRange();
  range.selectNodeContents(editor);
  range.collapse(false);
  return range;
}
