/** Has the browser type, so that the page's undo takes it back; false where it can't. */
export function typed(document: Document, command: string, value?: string): boolean {
  try {
    return document.execCommand(command, false, value);
  } catch {
    return false;
  }
}

/** Tells the page of a text that was put into an element, as the browser does of what is typed. */
export function tell(element: HTMLElement, data: string): void {
  const view = element.ownerDocument.defaultView ?? window;
  const said = { bubbles: true, composed: true, inputType: 'insertText', data };
  element.dispatchEvent(new view.InputEvent('input', said));
}
