import { describe, expect, it } from 'vitest';
import { siteRecipeSchema } from '../../lib/domain/site-recipe-schema.ts';
import { fixturesOf, readFixture } from './fixtures.ts';
import { RECIPES } from './written-recipes.ts';

const PAGES = RECIPES.flatMap(({ id }) =>
  fixturesOf(id).map((fixture) => [`${id}/${fixture.name}`, fixture] as const),
);

describe('a site that is read by its recipe', () => {
  it.each(RECIPES.map((one) => [one.file, one] as const))('%s is valid data', (_file, one) => {
    const { data, error } = siteRecipeSchema.safeParse(one.recipe);
    expect(error).toBeUndefined();
    expect(data?.id).toBe(one.id);
  });

  it.each(PAGES)('%s is read as a person reads it', (_name, fixture) => {
    expect(readFixture(fixture)).toEqual(fixture.expected.detection);
  });

  it.each(PAGES)(
    '%s never shows who is only mentioned, listed or still there',
    (_name, fixture) => {
      const found = readFixture(fixture);
      const people = found.kind === 'people' ? found.people : [];
      expect(JSON.stringify(people)).not.toMatch(/decoy|robin okafor/i);
    },
  );
});
