import type { LearntPlaces } from '../../sites/recipe/learn-places.ts';

const KEY = 'lesson-places';

/** Keeps where name and messages stand for the script that learns the rest, in the extension's own world of the page. */
export function keepPlaces(places: LearntPlaces | undefined): void {
  Reflect.set(globalThis, KEY, places);
}

/** Where name and messages stand on this page, once a lesson has found both. */
export function keptPlaces(): LearntPlaces | undefined {
  const kept: unknown = Reflect.get(globalThis, KEY);
  return isPlaces(kept) ? kept : undefined;
}

// nothing but the extension can write there
function isPlaces(value: unknown): value is LearntPlaces {
  return typeof value === 'object' && value !== null;
}
