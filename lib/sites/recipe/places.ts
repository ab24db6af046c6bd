import type { Mark, Step } from '../../domain/recipe.ts';
import { all, attribute, property, type Root, slice } from '../read/node.ts';

const MOST = 1000;

/** The elements of one name below a root that have a mark, the first so many, or the last where it is below zero. */
export function marked(root: Root, mark: Mark & { tag: string }, most: number): Element[] {
  return all(root, `${mark.tag}[${mark.name}]`, most).filter((one) => has(one, mark));
}

function has(element: Element, { name, value }: Mark): boolean {
  return attribute(element, name) === value;
}

/** The elements that steps lead down to, in document order, at most a thousand. */
export function descend(from: Element, steps: readonly Step[]): Element[] {
  return steps.reduce(stepDown, [from]);
}

/** The elements that one step leads to from these, in document order, at most a thousand. */
export function stepDown(from: readonly Element[], { tag, mark, at }: Step): Element[] {
  const found = from.flatMap((parent) => {
    const fitting = childrenOf(parent).filter(
      (child) => tagOf(child) === tag && (mark === undefined || has(child, mark)),
    );
    // below zero it counts from the end
    return at === undefined ? fitting : fitting.slice(at, at + 1 || undefined);
  });
  return found.slice(0, MOST);
}

/** The first so many element children. */
export function childrenOf(element: Element, most = MOST): Element[] {
  return slice.call(property(element, 'children'), 0, most);
}

/** An element's name in lower case. */
export function tagOf(element: Element): string {
  return property(element, 'localName');
}

/** So many elements up. */
export function upFrom(element: Element, levels: number): Element | undefined {
  let one: Element | null = element;
  for (let level = 0; one !== null && level < levels; level += 1)
    one = property(one, 'parentElement');
  return one ?? undefined;
}

/** The nearest element that holds both. */
export function aroundBoth(one: Element, other: Element): Element | undefined {
  let around: Element | null = one;
  while (around !== null && !isAround(around, other)) around = property(around, 'parentElement');
  return around ?? undefined;
}

/** Whether an element is, or holds, another. */
export function isAround(one: Element, inside: Element): boolean {
  return property(one, 'contains').call(one, inside);
}
