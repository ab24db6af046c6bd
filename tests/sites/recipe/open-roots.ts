const ROOTS = 'template[shadowrootmode="open"]';

/** Opens the roots that a file declares, as a browser does and the parser of these tests does not. */
export function openRoots(within: ParentNode): void {
  for (const declared of within.querySelectorAll<HTMLTemplateElement>(ROOTS)) {
    const root = declared.parentElement?.attachShadow({ mode: 'open' });
    root?.append(declared.content);
    declared.remove();
    if (root !== undefined) openRoots(root);
  }
}

/** Every element that fits a selector, also below open roots. */
export function throughRoots(within: ParentNode, selector: string): Element[] {
  const below = [...within.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot === null ? [] : throughRoots(shadowRoot, selector),
  );
  return [...within.querySelectorAll(selector), ...below];
}
