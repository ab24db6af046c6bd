import type { Page } from '../adapter.ts';
import { property } from './node.ts';

/** The most nodes and levels that are copied; a page that draws more is said to be broken. */
export const MOST_COMPOSED = { nodes: 30_000, depth: 300 } as const;

const ELEMENT = 1;
const TEXT = 3;
/** What says nothing to a reader, and might ask for something where it is copied to. */
const LEFT_OUT =
  /^(?:script|style|link|meta|base|template|noscript|object|embed|video|audio|source)$/i;

/** A document as it is drawn, and what each of its elements is a copy of. */
export interface Composed {
  document: Document;
  originals: ReadonlyMap<Element, Element>;
}

/**
 * A copy of a document as it is drawn: open shadow roots in place of what their hosts hold, and in their slots what is
 * put there, so that whatever reads a document reads below them too. It has no window, so that nothing in it loads, runs
 * or is upgraded. Throws where the page draws more than is copied.
 */
export function composedOf(document: Document): Composed {
  const copy = property(document, 'implementation').createHTMLDocument('');
  const originals = new Map<Element, Element>();
  let nodes = 0;

  const draw = (from: Node, into: Node, depth: number) => {
    for (const node of drawnIn(from)) {
      nodes += 1;
      if (nodes > MOST_COMPOSED.nodes || depth > MOST_COMPOSED.depth)
        throw new Error('too much is drawn');
      if (property(node, 'nodeType') > TEXT || isLeftOut(node)) continue;
      const one = property(copy, 'importNode').call(copy, node, false);
      if (isElement(node) && isElement(one)) originals.set(one, node);
      property(into, 'appendChild').call(into, one);
      draw(node, one, depth + 1);
    }
  };

  property(copy, 'replaceChildren').call(copy);
  draw(document, copy, 0);
  return { document: copy, originals };
}

/**
 * The same page as it is drawn, without its frames; what can be seen is told by the elements that are copied, and by
 * whatever they stand in.
 */
export function composedPage(page: Omit<Page, 'frames'>): Page {
  const { document, originals } = composedOf(page.document);
  return { ...page, document, frames: [], visible: visibleBy(originals, page.visible) };
}

/** What of a copy can be seen. */
export function visibleBy(
  originals: Composed['originals'],
  visible: Page['visible'],
): Page['visible'] {
  return (element) => {
    let one = originals.get(element);
    for (; one !== undefined; one = hostOf(one)) if (!visible(one)) return false;
    return true;
  };
}

/** What is drawn in a node, in order: of its open shadow root, of what is put into a slot, else its children. */
function drawnIn(
  node: Node & Partial<Pick<HTMLSlotElement, 'assignedNodes' | 'shadowRoot'>>,
): readonly Node[] {
  const put = property(node, 'assignedNodes')?.call(node) ?? [];
  return put.length > 0 ? put : [...property(property(node, 'shadowRoot') ?? node, 'childNodes')];
}

// a text has no name
function isLeftOut(node: Node & { readonly localName?: string }): boolean {
  return LEFT_OUT.test(property(node, 'localName') ?? '');
}

/** What holds the shadow root that an element stands in. */
function hostOf(element: Element): Element | undefined {
  const root: Node & { readonly host?: Element } = property(element, 'getRootNode').call(element);
  return property(root, 'host');
}

function isElement(node: Node): node is Element {
  return property(node, 'nodeType') === ELEMENT;
}
