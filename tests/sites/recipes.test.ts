import { describe, expect, it } from 'vitest';
import { siteRecipeSchema } from '../../lib/domain/site-recipe-schema.ts';
import { siteOf } from '../../lib/sites/recipe/written/site.ts';
import { fixturesOf, read, readFixture } from './fixtures.ts';
import { savedPage } from './saved-page.ts';
import { RECIPES } from './written-recipes.ts';

const PAGES = RECIPES.flatMap(({ id }) =>
  fixturesOf(id).map((fixture) => [`${id}/${fixture.name}`, fixture] as const),
);

/** What a large page has before what is about somebody, marked by the same attributes. */
const OTHERS = '<i class="other" id="other" href="#" data-e2e="other" data-own="other"></i>'.repeat(
  600,
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

  it.each(PAGES)('%s is read the same behind any number of other elements', (_name, fixture) => {
    const { html, expected } = fixture;
    const large = html.replace(/<body[^>]*>/, (body) => body + OTHERS);
    expect(large).not.toBe(html);
    expect(read(large, expected.url, expected.own)).toEqual(expected.detection);
  });

  it.each(PAGES)(
    '%s never shows who is only mentioned, listed or still there',
    (_name, fixture) => {
      const found = readFixture(fixture);
      const people = found.kind === 'people' ? found.people : [];
      expect(JSON.stringify(people)).not.toMatch(/decoy|robin okafor/i);
    },
  );

  it('may be marked by any text, also one that would mean something in a selector', () => {
    const value = `a,"b\\c] d`;
    const site = siteOf({
      version: 1,
      id: 'invented',
      name: 'Invented',
      channel: 'chat',
      matches: ['https://invented.example/*'],
      reads: 'always',
      pages: [
        {
          kind: 'conversation',
          address: { path: ['{id}'] },
          names: [{ in: { attribute: 'title', value } }],
        },
      ],
    });
    const html = `<body><h1 title="b">Decoy</h1><h1 title="${value.replace('"', '&quot;')}">Ana Pereira</h1>`;
    const found = site.detect(
      savedPage(html, { url: new URL('https://invented.example/7'), own: [] }),
    );
    expect(found).toMatchObject({ people: [{ name: 'Ana Pereira' }] });
  });
});
