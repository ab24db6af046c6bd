import { folded } from '../../read/name.ts';
import { all, attribute, property } from '../../read/node.ts';
import type { LearntPlaces } from '../learn-places.ts';
import { listOf } from '../messages.ts';
import { isName, namedIn, nameIn } from '../names.ts';
import { aroundBoth, descend, isAround, upFrom } from '../places.ts';
import { isControl } from './control.ts';
import { stepsToOne, wayDown } from './steps.ts';

const MOST_LOOKED_AT = 2000;

/** What sites call the part of a page that is about whoever is signed in, and no part about somebody else. */
const MENU =
  /(?:^|[^a-z])(?:log-?out|sign-?out|user-?(?:menu|nav)|account[- ]?menu|profile[- ]?menu|my[- ]?(?:account|profile)|current-?user|logged-?in|signed-?in)(?![a-z])|(?:^|\s)me(?:$|\s)/i;
const SAID_IN = ['class', 'id', 'aria-label'];
const MENU_LEVELS = 4;

/**
 * Why the clicked name is the user's, as far as the page shows it: it stands over other messages than the clicked one,
 * and in a button, or the name over that one stands nearer to the conversation; or it stands in the menu of whoever is
 * signed in, and nowhere else.
 */
export function whyOwn(places: LearntPlaces): 'own-name' | 'own-menu' | undefined {
  const { name, element, unit, units } = places;
  const list = listOf(units);
  const writer = writerOf(unit, units, name);
  if (list === undefined || folded(writer ?? '') === folded(name)) return undefined;
  const body = property(property(unit, 'ownerDocument'), 'body');
  const depths = (called: string) =>
    innermost(
      all(body, '*', MOST_LOOKED_AT).filter(
        (one) => nameIn(one) === called && !isAround(list, one),
      ),
    ).map((one) => wayDown(body, aroundBoth(one, list) ?? body)?.length ?? 0);
  const own = depths(name);
  if (writer === undefined) return own.length < 2 && isInMenu(element) ? 'own-menu' : undefined;
  const isNearer = Math.max(-1, ...depths(writer)) > Math.max(-1, ...own);
  return isNearer || isControl(element) ? 'own-name' : undefined;
}

/** Those of some elements in document order that hold none of the others. */
function innermost(elements: readonly Element[]): Element[] {
  return elements.filter((one, at) => {
    const next = elements[at + 1];
    return next === undefined || !isAround(one, next);
  });
}

function isInMenu(element: Element): boolean {
  const levels = Array.from({ length: MENU_LEVELS }, (_, up) => upFrom(element, up));
  return levels.some(
    (one) => one !== undefined && SAID_IN.some((name) => MENU.test(attribute(one, name, 80))),
  );
}

/** Who stands over a message, where another has this name. */
function writerOf(unit: Element, units: readonly Element[], name: string): string | undefined {
  if (namedIn(unit, name) !== undefined) return name;
  for (const other of units.filter((one) => one !== unit)) {
    const named = namedIn(other, name);
    const steps = named && stepsToOne(other, named, name);
    const [found] = steps ? descend(unit, steps) : [];
    if (found !== undefined) return isName(nameIn(found)) ? nameIn(found) : undefined;
  }
  return undefined;
}
