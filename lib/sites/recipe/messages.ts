import type { MessagePlace, Recipe } from '../../domain/recipe.ts';
import type { Page } from '../adapter.ts';
import { all, attribute, property } from '../read/node.ts';
import { descend } from './places.ts';
import { isAlike, shapeOf } from './shape.ts';

const MOST = 200;
const MOST_LOOKED_AT = 1500;

/** The messages that a page shows. */
export interface FoundMessages {
  units: Element[];
  /** The nearest element that holds them all. */
  list: Element;
}

/**
 * The messages at the first place that gives some, the newest ones of very many; undefined where none does, or where
 * most of what stands there is built otherwise than messages are: that is a list of something else.
 */
export function messagesOn(
  page: Pick<Page, 'visible'>,
  document: Document,
  body: Element,
  { messages: places }: Pick<Recipe, 'messages'>,
): FoundMessages | undefined {
  const shapes = places.flatMap((one) => (one.by === 'shape' ? [one] : []));
  for (const place of places) {
    const found = elementsAt(place, document, body).filter((one) => page.visible(one));
    const units = found.slice(-MOST);
    const alike = units.filter((one) => {
      const shape = shapeOf(one);
      return shapes.length === 0 || shapes.some(({ inside }) => isAlike(inside, shape));
    });
    const list = listOf(alike);
    if (list !== undefined && 2 * alike.length >= units.length) return { units: alike, list };
  }
  return undefined;
}

function elementsAt(place: MessagePlace, document: Document, body: Element): Element[] {
  if (place.by === 'path') return descend(body, place.steps);
  if (place.by === 'mark')
    return all(document, `${place.tag}[${place.name}]`, -MOST_LOOKED_AT).filter(
      (one) => attribute(one, place.name) === place.value,
    );
  return largestGroup(
    all(body, place.tag, -MOST_LOOKED_AT).filter((one) => isAlike(place.inside, shapeOf(one))),
  );
}

/** Those of the same parent's parent that are most: messages stand together, also where each day is a group. */
function largestGroup(elements: readonly Element[]): Element[] {
  const groups = new Map<Element | null, Element[]>();
  for (const one of elements) {
    const parent = property(one, 'parentElement');
    const above = parent && property(parent, 'parentElement');
    groups.set(above, [...(groups.get(above) ?? []), one]);
  }
  return [...groups.values()].reduce((most, one) => (one.length > most.length ? one : most), []);
}

/** The nearest element around all of them. */
export function listOf(units: readonly Element[]): Element | undefined {
  const [first] = units;
  const last = units.at(-1);
  let one = first === undefined ? null : property(first, 'parentElement');
  while (one !== null && last !== undefined && !property(one, 'contains').call(one, last))
    one = property(one, 'parentElement');
  return one ?? undefined;
}
