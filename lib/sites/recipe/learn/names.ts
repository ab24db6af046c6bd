import type { NamePlace, Step } from '../../../domain/recipe.ts';
import { RECIPE_CAPS } from '../../../domain/recipe-caps.ts';
import { folded, line } from '../../read/name.ts';
import { all, attribute, property } from '../../read/node.ts';
import { isChosen, isName, labelIn, labelled, nameIn } from '../names.ts';
import { aroundBoth, descend, isAround, tagOf } from '../places.ts';
import { titleOf } from '../title.ts';
import { aroundIn } from './around.ts';
import type { Called } from './called-as.ts';
import { areInitialsOf } from './initials.ts';
import { marksOf } from './stable.ts';
import { stepsTo, stepsToOne, wayDown } from './steps.ts';

const LABELS = [
  'aria-label',
  'title',
  'alt',
  'placeholder',
  'aria-placeholder',
  'data-name',
] as const;
const CHOSEN = ['aria-selected', 'aria-current', 'aria-pressed', 'aria-expanded'] as const;
const MOST_LOOKED_AT = 300;
const MOST_ELSEWHERE = 6;
const MOST_LEVELS = 3;
const LONGEST_LABEL = 40;

/** Where a name was clicked. */
export interface ClickedName extends Called {
  document: Document;
  body: Element;
  /** What holds the messages. */
  list: Element;
  units: readonly Element[];
  /** The message that was clicked. */
  unit: Element;
}

/** Learns every place that tells the same name, each in its own way: what moves least comes first. */
export function learnNames(clicked: ClickedName): NamePlace[] {
  const { around } = clicked;
  const inElement = (places: NamePlace[]) =>
    around === undefined ? places : places.map((one) => ({ ...one, around }));
  const elsewhere = [...inLabels(clicked), ...inTitle(clicked), ...inChosen(clicked)];
  return [
    ...inElement([...byMark(clicked), ...besideLabel(clicked)]),
    ...elsewhere.slice(0, MOST_ELSEWHERE),
    ...inElement(byMessages(clicked)),
  ].slice(0, RECIPE_CAPS.places);
}

function byMark({ body, element, name, list }: ClickedName): NamePlace[] {
  const way = (wayDown(body, element) ?? []).reverse();
  for (const one of way) {
    if (isAround(one, list)) return [];
    const [mark] = marksOf(one, name).filter(
      ({ name: attributeName, value }) =>
        all(body, `${tagOf(one)}[${attributeName}]`, MOST_LOOKED_AT).filter(
          (other) => attribute(other, attributeName) === value,
        ).length === 1,
    );
    const steps = stepsToOne(one, element, name);
    if (mark !== undefined && steps !== undefined)
      return [{ by: 'mark', tag: tagOf(one), ...mark, steps }];
  }
  return [];
}

/** Around each message or in it, or else beside all of them. */
function byMessages(clicked: ClickedName): NamePlace[] {
  const { element, units, list } = clicked;
  const unit = units.find((one) => isAround(one, element)) ?? clicked.unit;
  const around = aroundBoth(element, unit);
  if (around === undefined) return [];
  // inside of what holds all messages each has a name of its own
  if (around !== list && isAround(list, around)) return inEach({ ...clicked, unit }, around);
  return [...besideAll(clicked), ...(units.length === 1 ? inEach(clicked, around) : [])];
}

function inEach({ element, unit, name }: ClickedName, around: Element): NamePlace[] {
  const up = wayDown(around, unit)?.length;
  const steps = stepsToOne(around, element, name);
  return up === undefined || steps === undefined ? [] : [{ by: 'writer', up, steps }];
}

function besideAll({ element, name, list }: ClickedName): NamePlace[] {
  const around = aroundBoth(element, list);
  const up = around && wayDown(around, list)?.length;
  if (around === undefined || up === undefined) return [];
  // what stands before it on one page and not on the other moves it, and so does what stands behind it
  const ways = (['first', 'last'] as const).map((counted) =>
    stepsToOne(around, element, name, counted),
  );
  // those who take part may stand in any order: the contact is who is not the user
  const all = stepsTo(around, element, name);
  return [...ways, isForSeveral(around, all) ? all : undefined].flatMap((steps) =>
    steps === undefined ? [] : [{ by: 'messages' as const, up, steps }],
  );
}

function isForSeveral(around: Element, steps: readonly Step[] | undefined): steps is Step[] {
  return (
    steps !== undefined && descend(around, steps).filter((one) => isName(nameIn(one))).length > 1
  );
}

/** The words before it, as "From" in a table of headers: the nearest that stand nowhere else. */
function besideLabel({ body, element, name, list }: ClickedName): NamePlace[] {
  const way = (wayDown(body, element) ?? []).reverse().slice(0, MOST_LEVELS);
  for (const one of way) {
    if (isAround(one, list)) return [];
    const before = property(one, 'previousElementSibling');
    const label = before === null ? '' : labelIn(before);
    if (before === null || !isLabel(label, name)) continue;
    const tag = tagOf(before);
    const steps = stepsToOne(one, element, name);
    if (labelled(body, tag, label).length !== 1 || steps === undefined) continue;
    return [{ by: 'beside', tag, label, steps }];
  }
  return [];
}

function isLabel(label: string, name: string): boolean {
  const isShort =
    /\p{L}/u.test(label) && label.length <= LONGEST_LABEL && !/\d|[:：]\s*\S/.test(label);
  return isShort && !folded(label).includes(folded(name)) && !areInitialsOf(label, name);
}

function inTitle({ document, name }: ClickedName): NamePlace[] {
  const around = aroundIn(titleOf(document), name);
  return around === undefined ? [] : [{ by: 'title', ...around }];
}

function inLabels({ body, element, name, list }: ClickedName): NamePlace[] {
  const within = aroundBoth(element, list) ?? body;
  return LABELS.flatMap((attributeName) => {
    const labelled = all(within, `[${attributeName}]`, MOST_LOOKED_AT);
    const cuts = labelled.flatMap((one) => {
      const around = aroundIn(attribute(one, attributeName, 400), name);
      // a label that is nothing but a name may be anybody's
      return around === undefined || around.before + around.after === '' ? [] : [{ one, around }];
    });
    const [first] = cuts;
    if (first === undefined) return [];
    return [{ by: 'label' as const, tag: tagOf(first.one), name: attributeName, ...first.around }];
  });
}

function inChosen({ body, name, list }: ClickedName): NamePlace[] {
  return CHOSEN.flatMap((attributeName) => {
    const chosen = all(body, `[${attributeName}]`, MOST_LOOKED_AT).filter(
      (one) => isChosen(one, attributeName) && !isAround(list, one),
    );
    const places = chosen.flatMap((one) => {
      const inside = all(one, '*', 60).filter(
        (other) => folded(line(property(other, 'textContent') ?? '')) === folded(name),
      );
      const element = inside.at(-1);
      const steps = element && stepsToOne(one, element, name);
      return steps === undefined ? [] : [{ one, steps }];
    });
    const [first] = places;
    if (first === undefined) return [];
    const { one, steps } = first;
    return [{ by: 'chosen' as const, name: attributeName, tag: tagOf(one), steps }];
  });
}
