import type { Step } from '../../../domain/recipe.ts';
import { attribute, property } from '../../read/node.ts';
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

/** From where siblings are counted: parts that others lack may stand before an element, or behind it. */
export type Counted = 'first' | 'last';

/**
 * The steps from an ancestor down to an element. Among several that fit, one is taken by its number where they are
 * built differently, and all of them where they are alike, as messages are.
 */
export function stepsTo(
  from: Element,
  to: Element,
  name: string,
  counted?: Counted,
): Step[] | undefined {
  return wayDown(from, to)?.map((one) => stepTo(one, name, counted));
}

/**
 * The steps from an ancestor down to one element and no other: its number among its like, counted from the first or
 * from the last.
 */
export function stepsToOne(
  from: Element,
  to: Element,
  name: string,
  counted?: Counted,
): Step[] | undefined {
  return wayDown(from, to)?.map((one) => {
    const same = likeIt(one);
    const mark = markAmong(one, same, name);
    return { tag: tagOf(one), ...(mark ? { mark } : { at: atIn(same, one, counted) }) };
  });
}

function stepTo(element: Element, name: string, counted?: Counted): Step {
  const same = likeIt(element);
  const tag = tagOf(element);
  if (same.length === 1) return { tag };
  const shape = shapeOf(element);
  const others = same.filter((one) => one !== element);
  if (
    shape.length > 0 &&
    others.filter((one) => isAlike(shapeOf(one), shape)).length * 2 >= others.length
  )
    return { tag };
  const mark = markAmong(element, same, name);
  return { tag, ...(mark ? { mark } : { at: atIn(same, element, counted) }) };
}

function atIn(same: readonly Element[], element: Element, counted?: Counted): number {
  return same.indexOf(element) - (counted === 'last' ? same.length : 0);
}

/** The element and those beside it that are called the same. */
function likeIt(element: Element): Element[] {
  const parent = property(element, 'parentElement');
  const siblings = parent === null ? [element] : childrenOf(parent);
  return siblings.filter((one) => tagOf(one) === tagOf(element));
}

/** What tells an element from all that are like it. */
function markAmong(element: Element, same: readonly Element[], name: string): Step['mark'] {
  return marksOf(element, name).find(
    (mark) => same.filter((one) => attribute(one, mark.name) === mark.value).length === 1,
  );
}
