import type { MessagePlace, Step } from '../../../domain/recipe.ts';
import { all, attribute, property } from '../../read/node.ts';
import { childrenOf, descend, stepDown, tagOf } from '../places.ts';
import { isAlike, shapeOf } from '../shape.ts';
import { marksOf } from './stable.ts';
import { stepsTo, wayDown } from './steps.ts';

const TEXT_LEVEL = /^(?:p|span|b|i|u|em|strong|a|td|th|h[1-6]|br|img|time|label|small|code|font)$/;
const MOST_SHAPES = 6;

/** What one clicked message tells of all. */
export interface LearntMessages {
  /** The whole clicked message, with its author and its time. */
  unit: Element;
  units: Element[];
  places: MessagePlace[];
  words: Step[];
}

/**
 * Learns where messages stand: the clicked words are inside of an element of which there are several alike, the one
 * with the most; alone it is the outermost that is not around the name.
 */
export function learnMessages(
  body: Element,
  picks: { name: Element; message: Element },
  name: string,
): LearntMessages | undefined {
  const unit = unitOf(body, picks);
  const path = unit && stepsTo(body, unit, name);
  if (unit === undefined || path === undefined) return undefined;
  const words = wordsTo(unit, picks.message, name);
  const last = path.length - 1;
  const way = wayDown(body, unit) ?? [];
  const steps = path.map((step, at) => {
    const one = way[at];
    return at === last
      ? { tag: step.tag }
      : one === undefined
        ? step
        : apartFromName(step, one, picks.name);
  });
  const shape = shapeOf(unit);
  // a message that was clicked as a whole is known by what it is made of
  const holdsWords = (one: Element) =>
    words.length === 0 ? isAlike(shapeOf(one), shape) : descend(one, words).length > 0;
  // the name may have been clicked over another message than the words were
  const mayBeOne = (one: Element) =>
    !holdsName(one, picks.name) || (words.length > 0 && isAlike(shapeOf(one), shape));
  const units = descend(body, steps).filter(
    (one) => one === unit || (mayBeOne(one) && holdsWords(one)),
  );
  const marks = marksOf(unit, name).filter((mark) => {
    const marked = all(body, `${tagOf(unit)}[${mark.name}]`, 1000).filter(
      (one) => attribute(one, mark.name) === mark.value,
    );
    const same = units.filter((one) => shapeOf(one).join() === shape.join());
    return marked.every((one) => units.includes(one)) && same.every((one) => marked.includes(one));
  });
  return { unit, units, places: placesOf(unit, units, steps, marks.slice(0, 2)), words };
}

/** Down to the clicked words, and to all paragraphs where one was clicked. */
function wordsTo(unit: Element, message: Element, name: string): Step[] {
  return toWords(stepsTo(unit, message, name) ?? []);
}

function toWords(steps: readonly Step[]): Step[] {
  return steps.map((step) => (step.tag === 'p' ? { tag: 'p' } : step));
}

function placesOf(
  unit: Element,
  units: readonly Element[],
  steps: Step[],
  marks: readonly { name: string; value: string }[],
): MessagePlace[] {
  const tag = tagOf(unit);
  const shapes = new Map(
    [unit, ...units].map((one) => {
      const inside = shapeOf(one);
      return [inside.join(), inside];
    }),
  );
  return [
    ...marks.map((mark) => ({ by: 'mark' as const, tag, ...mark })),
    { by: 'path', steps },
    ...[...shapes.values()]
      .slice(0, MOST_SHAPES)
      .map((inside) => ({ by: 'shape' as const, tag, inside })),
  ];
}

function unitOf(body: Element, { name, message }: { name: Element; message: Element }) {
  const way = wayDown(body, message) ?? [];
  const below = way.filter((one) => !holdsName(one, name));
  const repeated = repeatedOf(body, below, message);
  // what holds nothing but words is a part of a message, unless there is nothing else
  const built = builtOf(repeated);
  // a name that stands over each message may have been clicked over this one
  const named = built.length > 0 ? built : builtOf(repeatedOf(body, way, message));
  const blocks = named.length > 0 ? named : repeated;
  const most = Math.max(0, ...blocks.map(({ count }) => count));
  return blocks.find(({ count }) => count === most)?.one ?? below[0];
}

/** Those of the elements on the way to a message of which there are several alike. */
function repeatedOf(body: Element, elements: readonly Element[], message: Element) {
  const way = wayDown(body, message) ?? [];
  const steps = stepsTo(body, message, '') ?? [];
  const asked = new Set(elements);
  const repeated: { one: Element; count: number }[] = [];
  let parents = [body];
  for (const [at, step] of steps.entries()) {
    const one = way[at];
    if (one !== undefined && asked.has(one)) {
      const beside = stepDown(parents, { tag: step.tag });
      const count = alikeAmong(beside, one, toWords(steps.slice(at + 1)));
      if (count > 1) repeated.push({ one, count });
    }
    // from level to level: anew from the top for each would take their square
    parents = stepDown(parents, step);
  }
  return repeated;
}

function builtOf<T extends { one: Element }>(some: readonly T[]): T[] {
  return some.filter(({ one }) => !TEXT_LEVEL.test(tagOf(one)) && isBuilt(one));
}

function isBuilt(element: Element): boolean {
  return shapeOf(element).length > 0;
}

/** How many of the elements beside it, and it itself, are built like it and hold words in the same place. */
function alikeAmong(beside: readonly Element[], element: Element, words: readonly Step[]): number {
  const shape = shapeOf(element);
  return beside.filter(
    (one) => one === element || (isAlike(shapeOf(one), shape) && descend(one, words).length > 0),
  ).length;
}

/** Where what stands beside holds the name, it is no second list of messages, however alike. */
function apartFromName(step: Step, element: Element, name: Element): Step {
  const parent = property(element, 'parentElement');
  if (step.at !== undefined || step.mark !== undefined || parent === null) return step;
  const same = childrenOf(parent).filter((one) => tagOf(one) === step.tag);
  const isBeside = same.some((one) => one !== element && holdsName(one, name));
  return isBeside ? { ...step, at: same.indexOf(element) } : step;
}

function holdsName(element: Element, name: Element): boolean {
  return property(element, 'contains').call(element, name);
}
