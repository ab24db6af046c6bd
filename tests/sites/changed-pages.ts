import type { Detection } from '../../lib/domain/detection.ts';
import { visibleInFile } from '../../lib/page/visible-in-file.ts';

/** One change of a page: of which kind, at which element, with which other. */
export interface Change {
  readonly kind: string;
  readonly at: number;
  readonly other: number;
}

/** What somebody who builds a site anew may do to a page; nothing that a browser goes by is touched. */
const REBUILDS: Record<string, (element: Element, other: Element) => void> = {
  drop: (element) => element.remove(),
  double: (element) => element.after(element.cloneNode(true)),
  swap: (element, other) => {
    if (element.contains(other) || other.contains(element)) return;
    const place = element.ownerDocument.createComment('');
    element.replaceWith(place);
    other.replaceWith(element);
    place.replaceWith(other);
  },
  unclass: (element) => element.setAttribute('class', 'renamed'),
  unname: (element) => {
    for (const name of element.getAttributeNames())
      if (!/^(?:style|hidden|class|href|type)$/.test(name)) {
        element.setAttribute(`data-renamed-${name}`, element.getAttribute(name) ?? '');
        element.removeAttribute(name);
      }
  },
  shorten: (element) => {
    if (element.childElementCount === 0)
      element.textContent = (element.textContent ?? '').slice(0, 5);
  },
  unwrap: (element) => element.replaceWith(...element.childNodes),
};

/** What would bring into view what a browser hides: whoever is seen from then on is on the page. */
const UNCOVERING = ['swap', 'unclass', 'unwrap'];

/** The kinds of changes that a site may bring. */
export const KINDS_OF_CHANGE = Object.keys(REBUILDS);

/** Changes a document in place, one change after the other. */
export function change(document: Document, changes: readonly Change[]): void {
  for (const { kind, at, other } of changes) {
    const elements = [...document.querySelectorAll('body *')];
    const element = elements[at % elements.length];
    const second = elements[other % elements.length];
    if (element === undefined || second === undefined) continue;
    const seen = UNCOVERING.includes(kind) ? visibleInFile(document) : () => true;
    if (seen(element) && (kind !== 'swap' || seen(second))) REBUILDS[kind]?.(element, second);
  }
}

/** A number after the other, the same for the same seed, each from 0 to below 2³². */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    // the generator mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** The seed that a page's own name makes: it stays the same, whatever other pages there are. */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  // the hash FNV-1a
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Up to four changes by chance. */
export function someChanges(next: () => number): Change[] {
  return Array.from({ length: 1 + (next() % 4) }, () => ({
    kind: KINDS_OF_CHANGE[next() % KINDS_OF_CHANGE.length] ?? 'drop',
    at: next(),
    other: next(),
  }));
}

/** Every address that a reading names, in lower case. */
export function addressesIn(detection: Detection): Set<string> {
  if (detection.kind !== 'people') return new Set();
  const points = detection.people.flatMap((one) => one.points);
  return new Set(points.map(({ value }) => value.toLowerCase()));
}
