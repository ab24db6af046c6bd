import { all, around, attribute, property } from './node.ts';
import { textOf } from './text.ts';

const MOST_ITEMS = 60;
const MOST_PROPERTIES = 80;
const MOST_DEPTH = 4;

/** What an item says: its properties by name, things among them. */
type Item = Readonly<Record<string, unknown>>;

/**
 * The things that microdata (`itemscope`) describes at the top of a document, hidden ones left out. One that is
 * said to be a property of nothing (`itemprop=author` alone) bears its property as `@as`.
 */
export function microdataOf(document: Document, visible: (element: Element) => boolean): Item[] {
  const items = all(document, '[itemscope]:not([itemprop])', MOST_ITEMS);
  const nested = all(document, '[itemscope][itemprop]', MOST_ITEMS).filter(
    (item) => scopeOf(item) === undefined,
  );
  return [...items, ...nested].filter(visible).map((item) => thingOf(item, 0));
}

function thingOf(item: Element, depth: number): Item {
  const thing = new Map<string, unknown[]>([
    ['@type', attribute(item, 'itemtype', 400).split(' ')],
    ['@as', attribute(item, 'itemprop', 100).split(' ')],
  ]);
  for (const element of all(item, '[itemprop]', MOST_PROPERTIES)) {
    if (scopeOf(element) !== item) continue;
    const nested = property(element, 'hasAttribute').call(element, 'itemscope');
    const value = nested && depth < MOST_DEPTH ? thingOf(element, depth + 1) : statedValue(element);
    for (const name of attribute(element, 'itemprop', 100).split(/\s+/))
      if (name !== '') thing.set(name, [...(thing.get(name) ?? []), value]);
  }
  return Object.fromEntries(thing);
}

function scopeOf(element: Element): Element | undefined {
  return around(element, '[itemscope]');
}

function statedValue(element: Element): string {
  const stated = ['content', 'href', 'src', 'datetime', 'value']
    .map((name) => attribute(element, name, 400))
    .find((value) => value !== '');
  return stated ?? textOf(element, 400);
}
