/** What became of a text that was to be inserted. */
export type Inserted = 'inserted' | 'no-field';

/**
 * Inserts a text where the cursor of the page is, or was last in an editor that has lost the focus, as if it had been
 * typed: the page's own editor notices, and its undo takes it back. It is text and never HTML, keeps its lines, and
 * sends nothing. The browser takes this function alone into the page, so that everything it needs stands inside.
 */
export function insertAtCursor(text: string): Inserted {
  const TYPED_INTO = ['text', 'search', 'email', 'url', 'tel', ''];

  /** The innermost element with the focus, through open shadow roots and frames that may be looked into. */
  function focusedIn(root: Document | ShadowRoot): Element | undefined {
    const active = root.activeElement ?? undefined;
    if (active?.shadowRoot?.activeElement) return focusedIn(active.shadowRoot);
    if (active?.localName !== 'iframe' && active?.localName !== 'frame') return active;
    try {
      const inner = (active as HTMLIFrameElement).contentDocument;
      return inner === null ? undefined : focusedIn(inner);
    } catch {
      return undefined;
    }
  }

  function isOpen(field: HTMLInputElement | HTMLTextAreaElement): boolean {
    return !field.disabled && !field.readOnly;
  }

  function fieldOf(element: Element): HTMLInputElement | HTMLTextAreaElement | undefined {
    if (element.localName === 'textarea') {
      const area = element as HTMLTextAreaElement;
      return isOpen(area) ? area : undefined;
    }
    if (element.localName !== 'input') return undefined;
    const input = element as HTMLInputElement;
    return TYPED_INTO.includes(input.type) && isOpen(input) ? input : undefined;
  }

  /** The outermost element of an editor that a node stands in. */
  function editorAround(node: Node | null): HTMLElement | undefined {
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

  /** What the browser types itself; false where it can't. */
  function typed(document: Document, command: string, value?: string): boolean {
    try {
      return document.execCommand(command, false, value);
    } catch {
      return false;
    }
  }

  function tell(element: HTMLElement, data: string): void {
    const view = element.ownerDocument.defaultView ?? window;
    const said = { bubbles: true, composed: true, inputType: 'insertText', data };
    element.dispatchEvent(new view.InputEvent('input', said));
  }

  function intoField(field: HTMLInputElement | HTMLTextAreaElement): void {
    const value = field.localName === 'input' ? text.replace(/\s*\n\s*/g, ' ') : text;
    field.focus({ preventScroll: true });
    if (typed(field.ownerDocument, 'insertText', value)) return;
    const end = field.value.length;
    const [from, to] = [field.selectionStart ?? end, field.selectionEnd ?? end];
    field.setRangeText(value, from, to, 'end');
    tell(field, value);
  }

  function intoEditor(editor: HTMLElement): void {
    const document = editor.ownerDocument;
    const selection = document.getSelection();
    const last = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const before = last?.cloneRange();
    editor.focus({ preventScroll: true });
    // an editor that gets the focus back may put the cursor at its beginning
    if (focused !== editor && before !== undefined && editor.contains(before.startContainer)) {
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
    const selection = document.getSelection();
    let range =
      selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    if (range === undefined || !editor.contains(range.commonAncestorContainer)) {
      range = document.createRange();
      range.selectNodeContents(editor);
      range.collapse(false);
    }
    range.deleteContents();
    const part = document.createDocumentFragment();
    for (const [index, line] of lines.entries()) {
      if (index > 0) part.append(document.createElement('br'));
      part.append(document.createTextNode(line));
    }
    range.insertNode(part);
    range.collapse(false);
    selection?.removeAllRanges();
    selection?.addRange(range);
    tell(editor, lines.join('\n'));
  }

  const focused = focusedIn(document);
  const field = focused === undefined ? undefined : fieldOf(focused);
  if (field !== undefined) {
    intoField(field);
    return 'inserted';
  }
  const around = focused?.ownerDocument.getSelection()?.anchorNode ?? null;
  const editor =
    (focused === undefined ? undefined : editorAround(focused)) ?? editorAround(around);
  if (editor === undefined) return 'no-field';
  intoEditor(editor);
  return 'inserted';
}
