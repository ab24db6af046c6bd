import { jsonLdTexts } from '../../sites/read/json-ld.ts';
import { all, attribute, first, property } from '../../sites/read/node.ts';

/** What tells an article from what is around it. */
const TELLING = [
  'aria-hidden',
  'aria-modal',
  'class',
  'colspan',
  'dir',
  'id',
  'itemprop',
  'itemtype',
  'lang',
  'rel',
  'role',
  'rowspan',
] as const;
const META = ['content', 'itemprop', 'name', 'property'] as const;
const MOST_ATTRIBUTE = 400;
const MOST_METAS = 300;
const MOST_TITLE = 1_000;
const MOST_STRUCTURED = 300_000;

/** Copies the attributes that tell what an element is for; never an address or a style. */
export function copyAttributes(from: Element, to: Element): void {
  copyNamed(from, to, TELLING);
}

/** Copies what the head of a page says of it: its title, its metadata, its structured data. */
export function copyHead(from: Document, to: Document): void {
  const root = property(from, 'documentElement');
  if (root !== null) copyAttributes(root, to.documentElement);
  const title = first(from, 'title');
  to.title = title ? (property(title, 'textContent') ?? '').slice(0, MOST_TITLE) : '';
  for (const meta of all(from, 'meta', MOST_METAS)) {
    const made = to.createElement('meta');
    copyNamed(meta, made, META);
    to.head.append(made);
  }
  let left = MOST_STRUCTURED;
  for (const text of jsonLdTexts(from)) {
    left -= text.length;
    if (left < 0) break;
    const script = to.createElement('script');
    script.setAttribute('type', 'application/ld+json');
    script.append(text);
    to.head.append(script);
  }
}

function copyNamed(from: Element, to: Element, names: readonly string[]): void {
  for (const name of names) {
    const value = attribute(from, name, MOST_ATTRIBUTE);
    if (value !== '') to.setAttribute(name, value);
  }
}
