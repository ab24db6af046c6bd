import * as z from 'zod/mini';
import { RECIPE_CAPS } from './recipe-caps.ts';
import type { Mark, Marked, SiteRecipe } from './site-recipe.ts';

const text = z.string().check(z.maxLength(RECIPE_CAPS.text));
const tag = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/));
const attribute = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}$/));
const few = RECIPE_CAPS.places;

const mark = z.strictObject({
  tag: z.exactOptional(tag),
  attribute: z.exactOptional(attribute),
  value: z.exactOptional(text),
});

const isAny = z.refine<Mark>(
  (one) => one.tag !== undefined || one.attribute !== undefined,
  'nothing marks it',
);

const marked: z.ZodMiniType<Marked> = z.lazy(() =>
  z
    .extend(mark, { inside: z.exactOptional(marked), holding: z.exactOptional(marked) })
    .check(isAny),
);

const place = z.strictObject({
  in: z.exactOptional(marked),
  from: z.exactOptional(attribute),
  before: z.exactOptional(text),
  after: z.exactOptional(text),
});

const messages = z.strictObject({
  each: marked,
  around: z.exactOptional(marked),
  key: z.exactOptional(attribute),
  when: z.exactOptional(place),
  words: z.array(marked).check(z.maxLength(few)),
  longest: z.exactOptional(
    z.strictObject({ in: marked, outside: z.array(marked).check(z.maxLength(few)) }),
  ),
  quotes: z.exactOptional(z.array(mark.check(isAny)).check(z.maxLength(few))),
  sides: z.exactOptional(
    z
      .array(
        z.strictObject({
          in: z.exactOptional(marked),
          from: attribute,
          mine: z.exactOptional(text),
          theirs: text,
        }),
      )
      .check(z.maxLength(few)),
  ),
  writer: z.exactOptional(place),
  named: z.exactOptional(place),
});

const page = z.strictObject({
  kind: z.enum(['profile', 'post', 'conversation']),
  address: z.strictObject({
    path: z.array(text.check(z.minLength(1))).check(z.maxLength(few)),
    query: z.exactOptional(z.record(z.string().check(z.maxLength(40)), text)),
  }),
  never: z.exactOptional(z.array(marked).check(z.maxLength(few))),
  open: z.exactOptional(place),
  mine: z.exactOptional(z.array(marked).check(z.maxLength(few))),
  shown: z.exactOptional(place),
  handles: z.exactOptional(
    z.array(z.extend(place, { beside: z.exactOptional(place) })).check(z.maxLength(few)),
  ),
  names: z.array(place).check(z.maxLength(few)),
  nobody: z.exactOptional(z.array(text.check(z.minLength(1))).check(z.maxLength(few))),
  contacts: z.exactOptional(z.array(place).check(z.maxLength(few))),
  subject: z.exactOptional(place),
  member: z.exactOptional(place),
  messages: z.exactOptional(messages),
});

/** What the recipe of a site must be: a closed list of places, everything capped. */
export const siteRecipeSchema: z.ZodMiniType<SiteRecipe> = z.strictObject({
  version: z.literal(1),
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  channel: z.enum(['email', 'chat', 'social', 'support', 'web']),
  matches: z
    .array(z.string().check(z.regex(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/)))
    .check(z.minLength(1), z.maxLength(few)),
  reads: z.enum(['always', 'on-request']),
  owner: z.exactOptional(place),
  frame: z.exactOptional(marked),
  pages: z.array(page).check(z.minLength(1), z.maxLength(few)),
});
