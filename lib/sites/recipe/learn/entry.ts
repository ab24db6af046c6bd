import type { Page } from '../../adapter.ts';
import { line } from '../../read/name.ts';
import { all, property } from '../../read/node.ts';
import { isName, nameIn } from '../names.ts';
import { childrenOf, descend, isAround, tagOf, upFrom } from '../places.ts';
import { shapeOf } from '../shape.ts';
import { stepsToOne, wayDown } from './steps.ts';

const FEWEST_OTHERS = 2;
const MOST_ENTRIES = 60;
const MOST_LOOKED_AT = 3000;

/**
 * The entry of a list of people that a name stands in: there are others beside it, each with a name of its own in the
 * same place. It is another person's tomorrow, so that no way leads to it. Those who take part are no such list, nor
 * are a trail or a table of facts, which are not there to be chosen from.
 */
export function entryAround(body: Element, element: Element, list: Element): Element | undefined {
  return wayDown(body, element)?.find((one) => !isAround(one, list) && isEntryOf(one, element));
}

/** An element that is seen and says nothing but this name, outside of these. */
export function sameBeside(
  body: Element,
  name: string,
  outside: readonly Element[],
  visible: Page['visible'],
): Element | undefined {
  return all(body, '*', MOST_LOOKED_AT).find(
    (one) =>
      line(property(one, 'textContent') ?? '') === name &&
      !outside.some((other) => isAround(other, one)) &&
      visible(one),
  );
}

function isEntryOf(entry: Element, element: Element): boolean {
  const shape = shapeOf(entry);
  const steps = stepsToOne(entry, element, '');
  if (!shape.includes('entry') || shape.length <= FEWEST_OTHERS || steps === undefined)
    return false;
  const others = new Set(
    [entry, ...besideOf(entry)].flatMap((one) =>
      descend(one, steps).map((inside) => nameIn(inside)),
    ),
  );
  others.delete(nameIn(element));
  return [...others].filter(isName).length >= FEWEST_OTHERS;
}

/** Those beside it; where each stands in an element of its own, those in the elements beside that. */
function besideOf(entry: Element): Element[] {
  const parent = upFrom(entry, 1);
  const beside =
    parent === undefined
      ? []
      : childrenOf(parent, MOST_ENTRIES).filter((one) => tagOf(one) === tagOf(entry));
  const around = upFrom(entry, 2);
  if (beside.length > 1 || around === undefined) return beside;
  return childrenOf(around, MOST_ENTRIES)
    .flatMap((one) => childrenOf(one, 1))
    .filter((one) => tagOf(one) === tagOf(entry));
}
