import { visibleInFile } from '../../lib/page/visible-in-file.ts';

/** One change of a page: of which kind, at which element, and with which other or how much of it. */
export interface Change {
  readonly kind: string;
  readonly at: number;
  readonly other: number;
}

interface Place {
  readonly element: Element;
  readonly second: Element;
  readonly number: number;
}

/** What somebody who builds a site anew, or a page that only half arrives, may do to it; nothing that a browser goes by is touched. */
const REBUILDS: Record<string, (place: Place) => void> = {
  drop: ({ element }) => element.remove(),
  double: ({ element }) => element.after(element.cloneNode(true)),
  swap: ({ element, second }) => {
    if (element.contains(second) || second.contains(element)) return;
    const place = element.ownerDocument.createComment('');
    element.replaceWith(place);
    second.replaceWith(element);
    place.replaceWith(second);
  },
  unclass: ({ element }) => element.setAttribute('class', 'renamed'),
  unname: ({ element }) => {
    for (const name of element.getAttributeNames())
      if (!THE_BROWSERS.test(name) && SETTABLE.test(name)) {
        element.setAttribute(`data-renamed-${name}`, element.getAttribute(name) ?? '');
        element.removeAttribute(name);
      }
  },
  retag: ({ element }) => {
    const renamed = element.ownerDocument.createElement('x-renamed');
    for (const attribute of element.attributes)
      renamed.setAttributeNode(attribute.cloneNode() as Attr);
    renamed.append(...element.childNodes);
    element.replaceWith(renamed);
  },
  shorten: ({ element }) => {
    if (element.childElementCount === 0)
      element.textContent = (element.textContent ?? '').slice(0, 5);
  },
  'cut text': ({ element, number }) => {
    if (element.childElementCount === 0) element.textContent = cut(element.textContent, number);
  },
  'cut attribute': ({ element, number }) => {
    const all = [...element.attributes].filter(({ name }) => !/^(?:style|hidden)$/.test(name));
    const one = all[number % all.length];
    if (one !== undefined) one.value = cut(one.value, number);
  },
  unwrap: ({ element }) => element.replaceWith(...element.childNodes),
};

/** A parser makes attributes of anything, a script does not. */
const SETTABLE = /^[a-z][\w:.-]*$/i;

const THE_BROWSERS = /^(?:style|hidden|class|href|type)$/;

/** The source ends in its middle: done to the text of a page, before anything else. */
const CUT_SOURCE = 'cut source';

/** What would bring into view what a browser hides: whoever is seen from then on is on the page. */
const UNCOVERING = ['swap', 'unclass', 'retag', 'cut attribute', 'unwrap'];

const KINDS = Object.keys(REBUILDS);

/** The source of a page as far as it arrived, where one of the changes is that it did not arrive whole. */
export function cutSource(source: string, changes: readonly Change[]): string {
  const ends = changes.find(({ kind }) => kind === CUT_SOURCE);
  return ends === undefined ? source : cut(source, ends.at);
}

/** Changes a document in place, one change after the other. */
export function change(document: Document, changes: readonly Change[]): void {
  for (const { kind, at, other } of changes) {
    const elements = [...document.querySelectorAll('head *, body *')];
    const element = elements[at % elements.length];
    const second = elements[other % elements.length];
    if (element === undefined || second === undefined) continue;
    const seen = UNCOVERING.includes(kind) ? visibleInFile(document) : () => true;
    if (seen(element) && (kind !== 'swap' || seen(second)))
      REBUILDS[kind]?.({ element, second, number: other });
  }
}

/** Up to four changes by chance; one page of twelve ends in its middle before them. */
export function someChanges(next: () => number): Change[] {
  const ends = next() % 12 === 0 ? [{ kind: CUT_SOURCE, at: next(), other: 0 }] : [];
  const more = Array.from({ length: (ends.length === 0 ? 1 : 0) + (next() % 4) }, () => ({
    kind: KINDS[next() % KINDS.length] ?? 'drop',
    at: next(),
    other: next(),
  }));
  return [...ends, ...more];
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

function cut(text: string | null, number: number): string {
  return (text ?? '').slice(0, number % ((text ?? '').length + 1));
}
