import type { Around } from '../../../domain/recipe.ts';
import { line } from '../../read/name.ts';
import { isName, nameIn } from '../names.ts';
import { upFrom } from '../places.ts';
import { aroundInElement } from './around.ts';

/** A clicked name: the element it stands in, and the texts around it there, where it does not stand alone. */
export interface Called {
  element: Element;
  name: string;
  around?: Around;
}

/** Where somebody who is called so was clicked, or right around; undefined where the name does not stand there. */
export function calledAs(clicked: Element, told: string): Called | undefined {
  const levels = [0, 1, 2, 3].flatMap((up) => upFrom(clicked, up) ?? []);
  return levels.flatMap((one) => calledIn(one, line(told)) ?? [])[0];
}

function calledIn(element: Element, told: string): Called | undefined {
  const words = nameIn(element);
  const at = words.toLowerCase().indexOf(told.toLowerCase());
  const name = words.slice(at, at + told.length);
  if (at < 0 || !isName(name)) return undefined;
  if (name === words) return { element, name };
  const around = aroundInElement(words, name);
  return around && { element, name, around };
}
