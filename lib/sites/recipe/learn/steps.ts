import type { Step } from '../../../domain/recipe.ts';
import { property } from '../../read/node.ts';
import { childrenOf, tagOf } from '../places.ts';
import { isAlike, shapeOf } from '../shape.ts';
import { marksOf } from './stable.ts';

/** The elements from below an ancestor down to an element, the element last; undefined where it is not inside. */
export function wayDown(from: Element, to: Element): Element[] | undefined {
  const way: Element[] = [];
  let one: Element | null = to;
  while (one !== null && one !== from) {
    way.unshift(one);
    one = property(one, 'parentElement');
  }
  return one === null ? undefined : way;
}

/**
 * The steps from an ancestor down to an element. Among several that fit, one is taken by its number where they are
 * built differently, and all of them where they are alike, as messages are.
 */
export function stepsTo(from: Element, to: Element, name: string): Step[] | undefined {
  return wayDown(from, to)?.map((one) => stepTo(one, name));
}

function stepTo(element: Element, name: string): Step {
  const parent = property(element, 'parentElement');
  const siblings = parent === null ? [element] : childrenOf(parent);
  const tag = tagOf(element);
  const same = siblings.filter((one) => tagOf(one) === tag);
  if (same.length === 1) return { tag };
  const shape = shapeOf(element);
  const others = same.filter((one) => one !== element);
  if (
    shape.length > 0 &&
    others.filter((one) => isAlike(shapeOf(one), shape)).length * 2 >= others.length
  )
    return { tag };
  const [mark] = marksOf(element, name).filter(
    (one) =>
      same.filter((other) => property(other, 'getAttribute').call(other, one.name) === one.value)
        .length === 1,
  );
  return mark === undefined ? { tag, at: same.indexOf(element) } : { tag, mark };
}

/** The nearest element that holds both. */
export function aroundBoth(one: Element, other: Element): Element | undefined {
  let around: Element | null = one;
  while (around !== null && !property(around, 'contains').call(around, other))
    around = property(around, 'parentElement');
  return around ?? undefined;
}
