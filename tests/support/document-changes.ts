const gone = new Set<Node>();

/**
 * Lets the answers to a path tell whether their document was changed, as in browsers; jsdom has the property, but it
 * stays false. As in Firefox, a document that goes takes the answers away, and what is asked of an element tells of the
 * root that it stands in alone.
 */
export function tellChanges(): void {
  class Telling extends XPathEvaluator {
    override evaluate(...asked: Parameters<XPathEvaluator['evaluate']>): XPathResult {
      const result = super.evaluate(...asked);
      const changes = new MutationObserver(() => {
        told = true;
      });
      let told = false;
      changes.observe(asked[1].getRootNode(), {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      return Object.defineProperty(result, 'invalidIteratorState', {
        get() {
          if (gone.has(asked[1])) throw new TypeError('can’t access dead object');
          told ||= changes.takeRecords().length > 0;
          return told;
        },
      });
    }
  }
  Object.assign(globalThis, { XPathEvaluator: Telling });
}

/** Takes a document away, as Firefox does when its frame goes. */
export function takeAway(document: Document): void {
  gone.add(document);
}
