import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recipe, Step } from '../../lib/domain/recipe.ts';
import { recipeSchema } from '../../lib/domain/recipe-schema.ts';
import { readingSchema } from '../../lib/messages/schema.ts';
import { readByRecipe } from '../../lib/sites/recipe/read.ts';
import { fixtureOf } from '../sites/fixtures.ts';
import { APPLICATIONS } from '../sites/recipe/applications.ts';
import { CONVERSATIONS } from '../sites/recipe/conversations.ts';
import { learnFrom } from '../sites/recipe/lesson.ts';
import { savedPage } from '../sites/saved-page.ts';

const ABOUT = { id: 'taught-fuzz', name: 'Fuzz', channel: 'chat' } as const;
const tag = fc.constantFrom('div', 'span', 'p', 'li', 'ul', 'a', 'table', 'tr', 'td', 'main', 'h2');
const name = fc.constantFrom('role', 'id', 'class', 'title', 'aria-label', 'data-testid', 'href');
const text = fc.oneof(
  fc.constantFrom('', 'main', 'row', 'Message ', 'list'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ tag }),
  fc.record({ tag, at: fc.integer({ min: -500, max: 500 }) }),
  fc.record({ tag, mark: fc.record({ name, value: text }) }),
);
const steps = fc.array(step, { maxLength: 8 });
const up = fc.nat(500);
const recipe: fc.Arbitrary<Recipe> = fc.record({
  version: fc.constant(1),
  id: fc.constant(ABOUT.id),
  name: fc.constant(ABOUT.name),
  origin: fc.constant('https://app.example'),
  channel: fc.constant(ABOUT.channel),
  names: fc.array(
    fc.oneof(
      fc.record({ by: fc.constant('mark' as const), tag, name, value: text, steps }),
      fc.record({ by: fc.constant('messages' as const), up, steps }),
      fc.record({ by: fc.constant('writer' as const), up, steps }),
      fc.record({ by: fc.constant('beside' as const), tag, label: text, steps }),
      fc.record({ by: fc.constant('title' as const), before: text, after: text }),
      fc.record({
        by: fc.constant('label' as const),
        tag,
        name: fc.constantFrom('aria-label' as const, 'title' as const, 'placeholder' as const),
        before: text,
        after: text,
      }),
      fc.record({
        by: fc.constant('chosen' as const),
        name: fc.constantFrom('aria-selected' as const, 'aria-current' as const),
        tag,
        steps,
      }),
    ),
    { minLength: 1, maxLength: 12 },
  ),
  messages: fc.array(
    fc.oneof(
      fc.record({ by: fc.constant('mark' as const), tag, name, value: text }),
      fc.record({ by: fc.constant('path' as const), steps }),
      fc.record({
        by: fc.constant('shape' as const),
        tag,
        inside: fc.array(fc.constantFrom('1 div', '1 span', '2 div', '2 p', '1 td', 'entry')),
      }),
    ),
    { minLength: 1, maxLength: 12 },
  ),
  words: steps,
  authors: fc.array(
    fc.oneof(
      fc.record({ by: fc.constant('name' as const), steps }),
      fc.record({ by: fc.constant('mark' as const), name, theirs: text, mine: text, steps }),
      fc.record({ by: fc.constant('word' as const), theirs: text, mine: text, steps }),
      fc.record({ by: fc.constant('alone' as const) }),
    ),
    { maxLength: 4 },
  ),
});

const at = { url: new URL('https://app.example/t/7'), own: ['robin@example.com'] };
const [FIRST] = CONVERSATIONS;
const PAGES = [
  ...APPLICATIONS.flatMap((one) =>
    FIRST === undefined ? [] : [[one.name, one.conversation(FIRST, CONVERSATIONS).html] as const],
  ),
  ['a hostile mail', fixtureOf('roundcube', 'hostile-body-larry').html] as const,
  ['alike without end', `<ul>${'<li><div><span>Ana</span><p>Hi</p></div></li>'.repeat(400)}</ul>`],
  ['nested without end', `${'<div>'.repeat(300)}<p>Ana</p>`],
  [
    'what takes the place of properties',
    '<form><input name="children"><input name="attributes"><input name="parentElement"><input name="contains"><ul><li><p>Ana</p></li><li><p>Hi</p></li></ul></form>',
  ],
] as const;

describe.each(PAGES)('on %s', (_name, html) => {
  it('whatever a recipe says ends in a valid reading, never in a fault', () => {
    const page = savedPage(html, at);
    fc.assert(
      fc.property(recipe, (one) => {
        expect(recipeSchema.safeParse(one).error).toBeUndefined();
        const { error } = readingSchema.safeParse(readByRecipe(one, page));
        expect(error).toBeUndefined();
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  it('whatever is clicked teaches a valid recipe, or nothing', () => {
    const page = savedPage(html, at);
    const elements = [...page.document.querySelectorAll('*')];
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        const clicked = elements[one % elements.length];
        const message = elements[other % elements.length];
        if (clicked === undefined || message === undefined) return;
        const learnt = learnFrom(page, { name: clicked, message });
        if ('why' in learnt) return;
        expect(recipeSchema.safeParse(learnt.recipe).error).toBeUndefined();
        const { error } = readingSchema.safeParse(readByRecipe(learnt.recipe, page));
        expect(error).toBeUndefined();
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});

it('the schema takes nothing that a recipe does not need', () => {
  const [application] = APPLICATIONS;
  if (application === undefined) throw new Error('there is no application');
  const keys = fc.constantFrom('run', 'selector', 'regex', '__proto__', 'constructor', 'html');
  fc.assert(
    fc.property(recipe, keys, fc.string(), (one, key, value) => {
      const more: unknown = JSON.parse(
        // put together, not replaced: a value may hold what stands for a match, as "$`"
        `${JSON.stringify(one).slice(0, -1)},"${key}":${JSON.stringify(value)}}`,
      );
      expect(recipeSchema.safeParse(more).success).toBe(false);
    }),
  );
});
