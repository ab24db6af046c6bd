/** The most that a recipe holds: lists, steps of a path, characters of a text. */
export const RECIPE_CAPS = { places: 12, steps: 30, text: 200, file: 64 * 1024 } as const;
