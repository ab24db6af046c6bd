/** XPathResult.UNORDERED_NODE_ITERATOR_TYPE: its name would be loaded by every page. */
const UNORDERED_NODE_ITERATOR = 4;

/**
 * Tells, whenever it is asked, whether anything in a document was changed since now: elements, text or attributes, but
 * not inline styles; for an element, in the shadow root that it stands in. What is gone was changed. A browser keeps
 * this with the answer to a path, so that a change costs nothing, be it one of a million; an observer is told of each.
 */
export function changedSince(node: Node): () => boolean {
  const here = new XPathEvaluator().evaluate('.', node, null, UNORDERED_NODE_ITERATOR);
  return () => {
    // Firefox takes it away with the document of a frame that went
    try {
      return here.invalidIteratorState;
    } catch {
      return true;
    }
  };
}
