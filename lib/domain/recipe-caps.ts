/** The most that a recipe holds: lists, steps of a path, levels and numbers of siblings, characters of a text. */
export const RECIPE_CAPS = {
  places: 12,
  steps: 80,
  count: 500,
  text: 200,
  file: 64 * 1024,
} as const;
