import type { MessagePlace, Step } from '../../../domain/recipe.ts';
import type { Page } from '../../adapter.ts';
import { all, attribute, property } from '../../read/node.ts';
import { isName, namedIn, nameIn } from '../names.ts';
import { childrenOf, descend, isAround, stepDown, tagOf, upFrom } from '../places.ts';
import { isAlike, shapeOf } from '../shape.ts';
import { marksOf } from './stable.ts';
import { type Counted, stepsTo, wayDown } from './steps.ts';

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
  visible: Page['visible'],
): LearntMessages | undefined {
  const first = unitOf(body, picks, name, visible, 'first');
  // what the clicked one alone has before its words moves them
  const { unit, counted } = first.isBuilt ? first : unitOf(body, picks, name, visible, 'last');
  const path = unit && stepsTo(body, unit, name);
  if (unit === undefined || path === undefined) return undefined;
  const words = toWords(stepsTo(unit, picks.message, name, counted) ?? []);
  const way = wayDown(body, unit) ?? [];
  const steps = path.map((step, at) => {
    const one = way[at] ?? unit;
    return one === unit ? { tag: step.tag } : apartFromName(step, one, picks.name);
  });
  const shape = shapeOf(unit, words);
  // a message that was clicked as a whole is known by what it is made of
  const holdsWords = (one: Element) =>
    words.length === 0 ? isAlike(shapeOf(one, words), shape) : descend(one, words).length > 0;
  const beside = descend(body, steps);
  // the name may have been clicked over another message than the words were
  const mayBeOne = (one: Element) =>
    !isAround(one, picks.name) ||
    (words.length > 0 &&
      isAlike(shapeOf(one, words), shape) &&
      isNamedLike(one, picks.name, beside, words));
  const units = beside.filter(
    (one) => one === unit || (visible(one) && mayBeOne(one) && holdsWords(one)),
  );
  const marks = marksOf(unit, name).filter((mark) => {
    const marked = all(body, `${tagOf(unit)}[${mark.name}]`, 1000).filter(
      (one) => attribute(one, mark.name) === mark.value,
    );
    const same = units.filter((one) => shapeOf(one, words).join() === shape.join());
    return marked.every((one) => units.includes(one)) && same.every((one) => marked.includes(one));
  });
  return { unit, units, places: placesOf(unit, units, steps, marks.slice(0, 2), words), words };
}

/** Down to the clicked words, and to all paragraphs where one was clicked. */
function toWords(steps: readonly Step[]): Step[] {
  return steps.map((step) => (step.tag === 'p' ? { tag: 'p' } : step));
}

function placesOf(
  unit: Element,
  units: readonly Element[],
  steps: Step[],
  marks: readonly { name: string; value: string }[],
  words: readonly Step[],
): MessagePlace[] {
  const tag = tagOf(unit);
  const shapes = new Map(
    [unit, ...units].map((one) => {
      const inside = shapeOf(one, words);
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

function unitOf(
  body: Element,
  { name, message }: { name: Element; message: Element },
  called: string,
  visible: Page['visible'],
  counted: Counted,
) {
  const way = wayDown(body, message) ?? [];
  const steps = toWords(stepsTo(body, message, '', counted) ?? []);
  const repeated = way.flatMap((one, at) => {
    // what is not in the same list, nor in another group of the same day, is alike by chance
    const groups = childrenOf(upFrom(one, 2) ?? one);
    const said = steps.slice(at + 1);
    const shape = shapeOf(one, said);
    const count = stepDown(groups, { tag: tagOf(one) }).filter(
      (other) =>
        other === one ||
        (isAlike(shapeOf(other, said), shape) &&
          descend(other, said).length > 0 &&
          visible(other) &&
          (!isAround(other, name) || isNamedLike(other, name, [one], said))),
    ).length;
    return count > 1 ? { one, count } : [];
  });
  const below = repeated.filter(({ one }) => !isAround(one, name));
  // what holds nothing but words is a part of a message, unless there is nothing else
  const built = below.filter(isBuilt);
  // a name that stands over each message may have been clicked over this one: not around all of them
  const named = built.length > 0 ? built : repeated.filter(isBuilt).reverse();
  const blocks = named.length > 0 ? named : below;
  const apart = way.filter((one) => !isAround(one, name));
  const most = Math.max(0, ...blocks.map(({ count }) => count));
  const { one: unit = onlyOne(apart, called) } = blocks.find(({ count }) => count === most) ?? {};
  return { unit, isBuilt: named.length > 0, counted };
}

/** The only message: the nearest with the contact's name over the words, else the outermost. */
function onlyOne(below: readonly Element[], called: string): Element | undefined {
  return (
    below.findLast((one) => isBuilt({ one }) && namedIn(one, called) !== undefined) ?? below[0]
  );
}

function isBuilt({ one }: { one: Element }): boolean {
  return !TEXT_LEVEL.test(tagOf(one)) && shapeOf(one).length > 0;
}

/** Whether others have a name in the same place as what holds the clicked one: so have messages, and no card of facts. */
function isNamedLike(
  holder: Element,
  name: Element,
  others: readonly Element[],
  words: readonly Step[],
): boolean {
  const steps = stepsTo(holder, name, '') ?? [];
  return others.some((one) => {
    const said = descend(one, words);
    return (
      one !== holder &&
      descend(one, steps).some((inside) => isName(nameIn(inside)) && !said.includes(inside))
    );
  });
}

/** Where what stands beside holds the name, it is no second list of messages, however alike. */
function apartFromName(step: Step, element: Element, name: Element): Step {
  const parent = property(element, 'parentElement');
  if (step.at !== undefined || step.mark !== undefined || parent === null) return step;
  const same = childrenOf(parent).filter((one) => tagOf(one) === step.tag);
  const isBeside = same.some((one) => one !== element && isAround(one, name));
  return isBeside ? { ...step, at: same.indexOf(element) } : step;
}
