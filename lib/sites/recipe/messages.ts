import type { MessagePlace, Recipe, Step } from '../../domain/recipe.ts';
import type { Page } from '../adapter.ts';
import { all } from '../read/node.ts';
import { aroundBoth, descend, marked, upFrom } from './places.ts';
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

type ShapePlace = Extract<MessagePlace, { by: 'shape' }>;

/**
 * The messages as one place after the other gives them, the newest of very many. A place where most of what stands is
 * built otherwise than messages are is a list of something else, and some of the messages of one place tell nothing new.
 */
export function* messagesOn(
  page: Pick<Page, 'visible'>,
  body: Element,
  { messages: places, words }: Pick<Recipe, 'messages' | 'words'>,
): Generator<FoundMessages> {
  const shapes = places.filter((one) => one.by === 'shape');
  const seen: (Element | undefined)[] = [];
  for (const group of groupsOn(body, places, shapes, words)) {
    const units = group.slice(-MOST).filter((one) => page.visible(one));
    const alike = units.filter(
      (one) => shapes.length === 0 || isLikeOne(shapes, shapeOf(one, words)),
    );
    const worded = alike.filter((one) => descend(one, words).length > 0);
    const list = listOf(worded);
    const isPart = seen.includes(worded[0]);
    if (list === undefined || isPart || 2 * alike.length < units.length) continue;
    seen.push(...worded);
    yield { units: worded, list };
  }
}

/** What costs least comes first: whoever has found what they look for asks for no more. */
function* groupsOn(
  body: Element,
  places: readonly MessagePlace[],
  shapes: readonly ShapePlace[],
  words: readonly Step[],
): Generator<Element[]> {
  for (const place of places) {
    if (place.by === 'path') yield descend(body, place.steps);
    if (place.by === 'mark') yield marked(body, place, -MOST_LOOKED_AT);
  }
  for (const tag of new Set(shapes.map((one) => one.tag)))
    yield* groupsLike(
      shapes.filter((one) => one.tag === tag),
      all(body, tag, -MOST_LOOKED_AT),
      words,
    );
}

/**
 * Those of a shape and of the same parent's parent, also where each day is a group: first the group where most are
 * exactly of that shape, as lists of other things are often alike.
 */
function groupsLike(
  shapes: readonly ShapePlace[],
  elements: readonly Element[],
  words: readonly Step[],
): Element[][] {
  const exactly = new Set(shapes.map(({ inside }) => inside.join()));
  const groups = new Map<Element | undefined, { some: Element[]; exact: number }>();
  for (const one of elements) {
    const shape = shapeOf(one, words);
    if (!isLikeOne(shapes, shape)) continue;
    const above = upFrom(one, 2);
    const group = groups.get(above) ?? { some: [], exact: 0 };
    group.some.push(one);
    if (exactly.has(shape.join())) group.exact += 1;
    groups.set(above, group);
  }
  const ranked = [...groups.values()].sort(
    (a, b) => b.exact - a.exact || b.some.length - a.some.length,
  );
  return ranked.slice(0, MOST_GROUPS).map(({ some }) => some);
}

function isLikeOne(shapes: readonly ShapePlace[], shape: readonly string[]): boolean {
  return shapes.some(({ inside }) => isAlike(inside, shape));
}

/** The nearest element around all of them. */
export function listOf(units: readonly Element[]): Element | undefined {
  const first = units[0] && upFrom(units[0], 1);
  const last = units.at(-1);
  return first && last && aroundBoth(first, last);
}
