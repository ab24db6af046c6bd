import * as z from 'zod';
import type { Recipe } from './recipe.ts';
import { RECIPE_CAPS } from './recipe-caps.ts';

const text = z.string().max(RECIPE_CAPS.text);
const tag = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/);
const attributeName = z.string().regex(/^[a-z][a-z0-9-]{0,60}$/);
const count = z.int().min(0).max(RECIPE_CAPS.count);

const step = z.strictObject({
  tag,
  mark: z.strictObject({ name: attributeName, value: text }).exactOptional(),
  at: z.int().min(-RECIPE_CAPS.count).max(RECIPE_CAPS.count).exactOptional(),
});

const steps = z.array(step).max(RECIPE_CAPS.steps);

const namePlace = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('mark'), tag, name: attributeName, value: text, steps }),
  z.strictObject({ by: z.literal('messages'), up: count, steps }),
  z.strictObject({ by: z.literal('writer'), up: count, steps }),
  z.strictObject({ by: z.literal('beside'), tag, label: text, steps }),
  z.strictObject({ by: z.literal('title'), before: text, after: text }),
  z.strictObject({
    by: z.literal('label'),
    tag,
    name: z.enum(['aria-label', 'title', 'alt', 'placeholder', 'aria-placeholder', 'data-name']),
    before: text,
    after: text,
  }),
  z.strictObject({
    by: z.literal('chosen'),
    name: z.enum(['aria-selected', 'aria-current', 'aria-pressed', 'aria-expanded']),
    tag,
    steps,
  }),
]);

const messagePlace = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('mark'), tag, name: attributeName, value: text }),
  z.strictObject({ by: z.literal('path'), steps }),
  z.strictObject({ by: z.literal('shape'), tag, inside: z.array(z.string().max(60)).max(40) }),
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
  z.strictObject({ by: z.literal('alone') }),
]);

const parts = z.array(text.nullable()).max(12);

const thread = z.strictObject({
  path: parts.exactOptional(),
  hash: parts.exactOptional(),
  query: z.array(text).max(4),
});

/** What a recipe from a page or a file must be: a closed list of places, everything capped. */
export const recipeSchema: z.ZodType<Recipe> = z.strictObject({
  version: z.literal(1),
  id: z.string().regex(/^taught-[a-z0-9-]{1,32}$/),
  name: z.string().min(1).max(60),
  origin: z.string().regex(/^https?:\/\/[^\s/?#@]{1,255}$/),
  channel: z.enum(['email', 'chat', 'social', 'support', 'web']),
  names: z.array(namePlace).min(1).max(RECIPE_CAPS.places),
  messages: z.array(messagePlace).min(1).max(RECIPE_CAPS.places),
  words: steps,
  authors: z.array(author).max(RECIPE_CAPS.places),
  thread: thread.exactOptional(),
});
