import type { AuthorPlace, MessagePlace, NamePlace, Step } from '../../../domain/recipe.ts';
import { RECIPE_CAPS } from '../../../domain/recipe-caps.ts';

const TAG = /^[a-z][a-z0-9-]{0,40}$/;

/** Whether a recipe can hold a place: what is deeper, or named as no element of a page is, is left out. */
export function fits(place: NamePlace | MessagePlace | AuthorPlace): boolean {
  return (
    (!('tag' in place) || TAG.test(place.tag)) &&
    (!('up' in place) || place.up <= RECIPE_CAPS.count) &&
    (!('steps' in place) || areSteps(place.steps))
  );
}

/** Whether a recipe can hold a way down. */
export function areSteps(steps: readonly Step[]): boolean {
  return (
    steps.length <= RECIPE_CAPS.steps &&
    steps.every(({ tag, at = 0 }) => TAG.test(tag) && Math.abs(at) <= RECIPE_CAPS.count)
  );
}
