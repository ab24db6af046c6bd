import type { AuthorPlace, NamePlace, Step } from '../../../domain/recipe.ts';
import { folded } from '../../read/name.ts';
import { all, property } from '../../read/node.ts';
import { authorsOf, wordsAt } from '../authors.ts';
import type { LearntPlaces } from '../learn-places.ts';
import { isName, namedIn, nameIn } from '../names.ts';
import { descend, isAround, tagOf, upFrom } from '../places.ts';
import { shapeOf } from '../shape.ts';
import { areSides } from './side-words.ts';
import { isChosenWord } from './stable.ts';
import { stepsTo, stepsToOne } from './steps.ts';

const TELLS_NO_SIDE = /^(?:id|dir|lang|href|src|srcset|alt|title|on.*|.*\d.*)$/;
/** What holds a message of one page holds all of them on others. */
const LIST = /^(?:dl|ol|ul)$/;
const MOST_INSIDE = 60;
const MOST_NAMED = 200;
const FEWEST_WORDED = 3;
const FOLLOWING = 4;

/** What tells who wrote a message. */
export interface LearntAuthors {
  places: AuthorPlace[];
  /** Whether it only holds if the contact wrote the clicked message, which nothing says. */
  unsure: boolean;
}

/**
 * Learns what tells who wrote a message, from one that the contact wrote and all that stand beside it. Where names say
 * that the clicked one is somebody else's, it is one of the contact's that is learnt from. What stands alone on a page
 * is theirs where `isSent`: where it was sent by whom the page names, as a mail is; the user may begin a chat.
 */
export function learnAuthors(
  { unit, units, name, message }: Pick<LearntPlaces, 'unit' | 'units' | 'name' | 'message'>,
  isSent: boolean,
): LearntAuthors {
  const isList = units.length === 1 && LIST.test(tagOf(unit));
  const named = isList ? [] : byName(unit, units, name);
  const told = authorsOf(units, name, named);
  const theirs = units[told.indexOf('contact')];
  const writer = told[units.indexOf(unit)];
  const marked = byMark(writer === 'contact' ? unit : (theirs ?? unit), units);
  const worded = named.length + marked.length > 0 ? [] : byWord(unit, units, name, message);
  // a name over it tells whose the only message is, also where it is the user's
  const isAlone = units.length === 1 && named.length === 0 && isSent;
  const alone: AuthorPlace[] = isAlone ? [{ by: 'alone' }] : [];
  return {
    places: [...named, ...marked, ...worded, ...alone],
    unsure: theirs === undefined && marked.length + worded.length > 0,
  };
}

/** The only other name over the messages beside the contact's, folded: whoever teaches takes part. */
export function learnUser(
  units: readonly Element[],
  name: string,
  places: readonly (NamePlace | AuthorPlace)[],
): string | undefined {
  const called = places.flatMap((place) => {
    if (place.by !== 'name' && place.by !== 'writer') return [];
    const from = units.flatMap((unit) => upFrom(unit, 'up' in place ? place.up : 0) ?? []);
    return from.flatMap((one) => descend(one, place.steps)).map((one) => folded(nameIn(one)));
  });
  const [user, another] = new Set(called.filter((one) => isName(one) && one !== folded(name)));
  return another === undefined ? user : undefined;
}

function byName(unit: Element, units: readonly Element[], name: string): AuthorPlace[] {
  const places = [unit, ...units].slice(0, MOST_NAMED).flatMap((one) => {
    const inside = namedIn(one, name);
    const steps = inside && stepsToOne(one, inside, name);
    return steps === undefined ? [] : [{ one, steps }];
  });
  const [place] = places;
  if (place === undefined) return [];
  const { one: first, steps } = place;
  const isNamed = (one: Element, way: readonly Step[]) =>
    descend(one, way).some((inside) => folded(nameIn(inside)) === folded(name));
  // a name before it where the contact's stands on others: "To: Ana" says to whom the user wrote
  const mayBeTo = places.some((other) => {
    const [before] = descend(first, other.steps);
    const [here] = descend(first, steps);
    return (
      before !== undefined &&
      here !== undefined &&
      isName(nameIn(before)) &&
      isBefore(before, here) &&
      !isNamed(first, other.steps) &&
      !isNamed(other.one, steps)
    );
  });
  return mayBeTo ? [] : [{ by: 'name', steps }];
}

/** Rows in two colours, the newest and what is read tell no side. */
const OF_ANY =
  /(?:^|[-_])(?:odd|even|alt(?:ernate)?|first|last|new|unread|read|seen|active|selected|open(?:ed)?|closed|collapsed|expanded|hidden|visible|body|header|content|meta)(?:$|[-_])/i;

/** What of a style puts something on one side. */
const PLACED =
  /^(?:(?:text-align|justify-(?:content|self)|align-(?:items|self)|margin-(?:left|right|inline-(?:start|end))|float):)?(?:left|right|start|end|flex-start|flex-end|auto)$/i;

function tellsSide(word: string): boolean {
  return isChosenWord(word) && !OF_ANY.test(word);
}

/** A word that an attribute has on every message of one side and on none of the other. */
function byMark(unit: Element, units: readonly Element[]): AuthorPlace[] {
  const isBare = shapeOf(unit).length === 0;
  const insides = [unit, ...all(unit, '*', MOST_INSIDE)];
  for (const inside of insides) {
    const steps = stepsTo(unit, inside, '') ?? [];
    const names = Array.from(inside.attributes, (one) => one.name).filter(
      (one) => !TELLS_NO_SIDE.test(one),
    );
    for (const attributeName of names) {
      const wordsOf = (one: Element) =>
        wordsAt(one, { name: attributeName, steps }).filter(
          (word) => word !== '' && (attributeName !== 'style' || PLACED.test(word)),
        );
      const own = wordsOf(unit).filter(tellsSide);
      const others = units.map(wordsOf).filter((words) => words.length > 0);
      // a text beside the only message, as its time, is no other side
      const fewest = steps.length === 0 && isBare ? 2 : 1;
      const [theirs] = own.filter((word) => {
        const same = others.filter((words) => words.includes(word)).length;
        return same >= fewest && same < others.length;
      });
      if (theirs === undefined) continue;
      const opposite = others.filter((words) => !words.includes(theirs));
      const [mine] = (opposite[0] ?? []).filter(
        (word) =>
          tellsSide(word) && !own.includes(word) && opposite.every((words) => words.includes(word)),
      );
      if (mine !== undefined) return [{ by: 'mark', name: attributeName, theirs, mine, steps }];
    }
  }
  return [];
}

/** One of exactly two texts that sites call both sides, in the same place before the words of every message. */
function byWord(
  unit: Element,
  units: readonly Element[],
  name: string,
  message: Element,
): AuthorPlace[] {
  // any two texts are two
  if (units.length < FEWEST_WORDED) return [];
  const called = folded(name).split(' ');
  const isOfName = (text: string) =>
    folded(text)
      .split(' ')
      .some((word) => word !== '' && called.includes(word));
  // what stands behind the words tells what became of them
  const before = all(unit, '*', MOST_INSIDE).filter((one) => isBefore(one, message));
  for (const inside of before) {
    const steps = property(inside, 'childElementCount') === 0 && stepsToOne(unit, inside, '');
    if (!steps) continue;
    const texts = units.map((one) => wordsAt(one, { steps }).join('\n'));
    const [theirs = ''] = wordsAt(unit, { steps });
    const [mine = '', another] = new Set(texts.filter((one) => one !== theirs));
    if (another === undefined && areSides(theirs, mine) && ![theirs, mine].some(isOfName))
      return [{ by: 'word', theirs, mine, steps }];
  }
  return [];
}

/** Whether an element ends before another begins. */
function isBefore(one: Element, other: Element): boolean {
  const position = property(one, 'compareDocumentPosition').call(one, other);
  return (position & FOLLOWING) !== 0 && !isAround(one, other);
}
