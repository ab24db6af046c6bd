import { all, property, type Root } from '../sites/read/node.ts';

const MOST_ROOTS = 100;

/**
 * An element in each open shadow root of a document that holds any, a hundred at most: a browser may tell of changes in
 * a root by what stands there alone.
 */
export function inRoots(document: Document): Element[] {
  const found: Element[] = [];
  let roots: Root[] = [document];
  while (roots.length > 0 && found.length < MOST_ROOTS) {
    roots = roots
      .flatMap((one) => all(one, '*'))
      .flatMap((one) => property(one, 'shadowRoot') ?? [])
      .slice(0, MOST_ROOTS);
    found.push(...roots.flatMap((one) => all(one, '*', 1)));
  }
  return found.slice(0, MOST_ROOTS);
}
