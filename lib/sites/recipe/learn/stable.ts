import type { Step } from '../../../domain/recipe.ts';
import { folded } from '../../read/name.ts';
import { attribute, property } from '../../read/node.ts';

/** A role or attribute by which an element is known on every page of an application. */
export type Mark = NonNullable<Step['mark']>;

const NAMES = /^(?:role|name|id|itemprop|slot|data-[a-z-]{1,50})$/;
const MOST_ATTRIBUTES = 30;
// words that somebody chose: no digits, no capitals within, not a long run without a vowel
const WORDS = /^[a-z]{2,20}(?:[-_: .][a-z]{1,20}){0,5}$/i;
const NO_VOWEL = /[^aeiouy\W_]{6}/i;

/** The marks of an element that look chosen by somebody, the surest first; none that holds the contact's name. */
export function marksOf(element: Element, name: string): Mark[] {
  return Array.from(property(element, 'attributes'))
    .slice(0, MOST_ATTRIBUTES)
    .map(({ name: attributeName }) => ({
      name: attributeName,
      value: attribute(element, attributeName, 80),
    }))
    .filter((mark) => NAMES.test(mark.name) && isChosenWord(mark.value) && !holds(mark.value, name))
    .sort((a, b) => rankOf(a.name) - rankOf(b.name));
}

/** Whether a text is made of words that a person would choose: a build makes up others each time. */
export function isChosenWord(text: string): boolean {
  return WORDS.test(text) && !NO_VOWEL.test(text) && !/[a-z][A-Z]{2}|[A-Z]{2}[a-z]/.test(text);
}

function rankOf(name: string): number {
  return name.startsWith('data-') ? 0 : name === 'role' ? 2 : 1;
}

function holds(value: string, name: string): boolean {
  const words = folded(value).split(' ');
  return folded(name)
    .split(' ')
    .some((one) => words.includes(one));
}
