/** The innermost element with the focus, through open shadow roots and frames of the page's own origin. */
export function focusedIn(root: Document | ShadowRoot): Element | undefined {
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
