import * as z from 'zod/mini';
import type { Recipe } from './recipe.ts';
import { RECIPE_CAPS } from './recipe-caps.ts';

const text = z.string().check(z.maxLength(RECIPE_CAPS.text));
const tag = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/));
const attributeName = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}$/));
const count = z.int().check(z.gte(0), z.lte(RECIPE_CAPS.count));

const step = z.strictObject({
  tag,
  mark: z.exactOptional(z.strictObject({ name: attributeName, value: text })),
  at: z.exactOptional(z.int().check(z.gte(-RECIPE_CAPS.count), z.lte(RECIPE_CAPS.count))),
});

const steps = z.array(step).check(z.maxLength(RECIPE_CAPS.steps));

const around = {
  before: text,
  after: text,
  to: z.exactOptional(text.check(z.minLength(1))),
};

const below = { steps, around: z.exactOptional(z.strictObject(around)) };

const namePlace = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('mark'), tag, name: attributeName, value: text, ...below }),
  z.strictObject({ by: z.literal('messages'), up: count, ...below }),
  z.strictObject({ by: z.literal('writer'), up: count, ...below }),
  z.strictObject({ by: z.literal('beside'), tag, label: text, ...below }),
  z.strictObject({ by: z.literal('title'), ...around }),
  z.strictObject({
    by: z.literal('label'),
    tag,
    name: z.enum(['aria-label', 'title', 'alt', 'placeholder', 'aria-placeholder', 'data-name']),
    ...around,
  }),
  z.strictObject({
    by: z.literal('chosen'),
    name: z.enum(['aria-selected', 'aria-current', 'aria-pressed', 'aria-expanded']),
    tag,
    ...below,
  }),
]);

const messagePlace = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('mark'), tag, name: attributeName, value: text }),
  z.strictObject({ by: z.literal('path'), steps }),
  z.strictObject({
    by: z.literal('shape'),
    tag,
    inside: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(40)),
  }),
]);

const author = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('name'), steps }),
  z.strictObject({
    by: z.literal('mark'),
    name: attributeName,
    theirs: text,
    mine: text,
    steps,
  }),
  z.strictObject({ by: z.literal('word'), theirs: text, mine: text, steps }),
  z.strictObject({ by: z.literal('alone') }),
]);

const parts = z.array(z.nullable(text)).check(z.maxLength(12));

const thread = z.strictObject({
  path: z.exactOptional(parts),
  hash: z.exactOptional(parts),
  query: z.array(text).check(z.maxLength(4)),
});

/** What a recipe from a page or a file must be: a closed list of places, everything capped. */
export const recipeSchema: z.ZodMiniType<Recipe> = z.strictObject({
  version: z.literal(1),
  id: z.string().check(z.regex(/^taught-[a-z0-9-]{1,32}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  origin: z.string().check(z.regex(/^https?:\/\/[^\s/?#@]{1,255}$/)),
  channel: z.enum(['email', 'chat', 'social', 'support', 'web']),
  names: z.array(namePlace).check(z.minLength(1), z.maxLength(RECIPE_CAPS.places)),
  messages: z.array(messagePlace).check(z.minLength(1), z.maxLength(RECIPE_CAPS.places)),
  words: steps,
  authors: z.array(author).check(z.maxLength(RECIPE_CAPS.places)),
  user: z.exactOptional(text),
  thread: z.exactOptional(thread),
  drawn: z.exactOptional(z.literal(true)),
});
