/**
 * Lets the answers to a path tell whether their document was changed, as in browsers; jsdom has the property, but it
 * stays false.
 */
export function tellChanges(): void {
  class Telling extends XPathEvaluator {
    override evaluate(...asked: Parameters<XPathEvaluator['evaluate']>): XPathResult {
      const result = super.evaluate(...asked);
      const changes = new MutationObserver(() => {
        told = true;
      });
      let told = false;
      changes.observe(asked[1], {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      return Object.defineProperty(result, 'invalidIteratorState', {
        get() {
          told ||= changes.takeRecords().length > 0;
          return told;
        },
      });
    }
  }
  Object.assign(globalThis, { XPathEvaluator: Telling });
}
