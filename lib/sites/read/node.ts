/** A document or an element: what selectors start from. */
export type Root = Node & ParentNode;

/**
 * A property of a node of a hostile page. `<form><input name=attributes>` and `<img name=querySelectorAll>` put
 * elements in the place of properties, also for an extension, so it is taken from the prototype: that of the node's
 * own realm, which works in a browser, in a frame and in a parsed file alike.
 */
export function property<N extends Node, K extends keyof N>(node: N, name: K): N[K] {
  return Reflect.get(Reflect.getPrototypeOf(node) ?? node, name, node);
}

/** An attribute cut to `most` UTF-16 units, or an empty string where there is none. */
export function attribute(element: Element, name: string, most = 2048): string {
  return (property(element, 'getAttribute').call(element, name) ?? '').slice(0, most);
}

/**
 * The first `most` descendants that a selector finds, in document order; the last ones where `most` is negative. A
 * browser makes an object of each element that is looked at, so that no more of them are.
 */
export function all(root: Root, selector: string, most = 1e9): Element[] {
  if (!holds(root, selector)) return [];
  const found = property(root, 'querySelectorAll').call(root, selector);
  return most < 0 ? slice.call(found, most) : slice.call(found, 0, most);
}

/** Some of a list of elements, as an array. */
export const slice: (this: ArrayLike<Element>, start: number, end?: number) => Element[] =
  Array.prototype.slice;

/**
 * Whether a list of selectors finds anything. Browsers have an index of ids, classes and element names, but not for a
 * list: looking for one after the other is many times faster on a large page.
 */
export function holds(root: Root, selectors: string): boolean {
  return selectors.split(',').some((one) => first(root, one));
}

/** The first descendant that a selector finds. */
export function first(root: Root, selector: string): Element | undefined {
  return property(root, 'querySelector').call(root, selector) ?? undefined;
}

/** Whether the element itself is found by the selector. */
export function matches(element: Element, selector: string): boolean {
  return property(element, 'matches').call(element, selector);
}

/** The element itself or its nearest ancestor that a selector finds. */
export function closest(element: Element, selector: string): Element | undefined {
  return property(element, 'closest').call(element, selector) ?? undefined;
}

/** The nearest ancestor that a selector finds. */
export function around(element: Element, selector: string): Element | undefined {
  const parent = property(element, 'parentElement');
  return parent === null ? undefined : closest(parent, selector);
}

/** What is written in a field: what somebody typed where the page lives, else what the saved page holds. */
export function valueIn(field: Element & { readonly value?: unknown }): string {
  const value = property(field, 'value');
  return typeof value === 'string' ? value : '';
}

/** Whether the keyboard is in an element or inside of it; never in a saved page. */
export function hasKeyboard(element: Element): boolean {
  const active = property(property(element, 'ownerDocument'), 'activeElement');
  return property(element, 'contains').call(element, active);
}
