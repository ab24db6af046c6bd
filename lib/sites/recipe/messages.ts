import type { MessagePlace, Recipe } from '../../domain/recipe.ts';
import type { Page } from '../adapter.ts';
import { all, attribute, property } from '../read/node.ts';
import { descend } from './places.ts';
import { isAlike, shapeOf } from './shape.ts';

const MOST = 200;
const MOST_LOOKED_AT = 1500;
const MOST_GROUPS = 4;

/** The messages that a page shows. */
export interface FoundMessages {
  units: Element[];
  /** The nearest element that holds them all. */
  list: Element;
}

/**
 * The messages as each place gives them, the newest of very many. A place where most of what stands is built otherwise
 * than messages are is a list of something else.
 */
export function messagesOn(
  page: Pick<Page, 'visible'>,
  body: Element,
  { messages: places, words }: Pick<Recipe, 'messages' | 'words'>,
): FoundMessages[] {
  const shapes = places.flatMap((one) => (one.by === 'shape' ? [one] : []));
  const groups = places.flatMap((place) => groupsAt(place, body));
  return groups.flatMap((group) => {
    const units = group.slice(-MOST).filter((one) => page.visible(one));
    const alike = units.filter((one) => {
      const shape = shapeOf(one);
      return shapes.length === 0 || shapes.some(({ inside }) => isAlike(inside, shape));
    });
    if (2 * alike.length < units.length) return [];
    const worded = alike.filter((one) => descend(one, words).length > 0);
    const list = listOf(worded);
    return list === undefined ? [] : [{ units: worded, list }];
  });
}

function groupsAt(place: MessagePlace, body: Element): Element[][] {
  if (place.by === 'path') return [descend(body, place.steps)];
  if (place.by === 'shape') return groupsLike(place, all(body, place.tag, -MOST_LOOKED_AT));
  const marked = all(body, `${place.tag}[${place.name}]`, -MOST_LOOKED_AT);
  return [marked.filter((one) => attribute(one, place.name) === place.value)];
}

/**
 * Those of one shape and of the same parent's parent, also where each day is a group: first the group where most are
 * exactly of that shape, as lists of other things are often alike.
 */
function groupsLike(
  { inside }: Extract<MessagePlace, { by: 'shape' }>,
  elements: readonly Element[],
): Element[][] {
  const groups = new Map<Element | null, { some: Element[]; exact: number }>();
  for (const one of elements) {
    const shape = shapeOf(one);
    if (!isAlike(inside, shape)) continue;
    const parent = property(one, 'parentElement');
    const above = parent && property(parent, 'parentElement');
    const group = groups.get(above) ?? { some: [], exact: 0 };
    group.some.push(one);
    if (shape.join() === inside.join()) group.exact += 1;
    groups.set(above, group);
  }
  const ranked = [...groups.values()].sort(
    (a, b) => b.exact - a.exact || b.some.length - a.some.length,
  );
  return ranked.slice(0, MOST_GROUPS).map(({ some }) => some);
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
