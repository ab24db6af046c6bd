import * as z from 'zod';
import { RECIPE_CAPS } from './recipe-caps.ts';
import type { Marked, SiteRecipe } from './site-recipe.ts';

const text = z.string().max(RECIPE_CAPS.text);
const tag = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/);
const attribute = z.string().regex(/^[a-z][a-z0-9-]{0,60}$/);
const few = RECIPE_CAPS.places;

const marked: z.ZodType<Marked> = z.lazy(() =>
  z
    .strictObject({
      tag: tag.exactOptional(),
      attribute: attribute.exactOptional(),
      value: text.exactOptional(),
      inside: marked.exactOptional(),
      holding: marked.exactOptional(),
    })
    .refine((one) => one.tag !== undefined || one.attribute !== undefined, 'nothing marks it'),
);

const place = z.strictObject({
  in: marked.exactOptional(),
  from: attribute.exactOptional(),
  before: text.exactOptional(),
  after: text.exactOptional(),
});

const messages = z.strictObject({
  each: marked,
  key: attribute.exactOptional(),
  words: z.array(marked).max(few),
  sides: z
    .array(
      z.strictObject({
        in: marked.exactOptional(),
        from: attribute,
        mine: text.exactOptional(),
        theirs: text,
      }),
    )
    .max(few)
    .exactOptional(),
  writer: place.exactOptional(),
  named: place.exactOptional(),
});

const page = z.strictObject({
  kind: z.enum(['profile', 'post', 'conversation']),
  address: z.strictObject({
    path: z.array(text.min(1)).max(few),
    query: z.record(z.string().max(40), text).exactOptional(),
  }),
  never: z.array(marked).max(few).exactOptional(),
  open: place.exactOptional(),
  mine: z.array(marked).max(few).exactOptional(),
  shown: place.exactOptional(),
  handles: z
    .array(place.extend({ beside: place.exactOptional() }))
    .max(few)
    .exactOptional(),
  names: z.array(place).max(few),
  contacts: z.array(place).max(few).exactOptional(),
  subject: place.exactOptional(),
  member: place.exactOptional(),
  messages: messages.exactOptional(),
});

/** What the recipe of a site must be: a closed list of places, everything capped. */
export const siteRecipeSchema: z.ZodType<SiteRecipe> = z.strictObject({
  version: z.literal(1),
  id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
  name: z.string().min(1).max(60),
  channel: z.enum(['email', 'chat', 'social', 'support', 'web']),
  matches: z
    .array(z.string().regex(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/))
    .min(1)
    .max(few),
  reads: z.enum(['always', 'on-request']),
  owner: place.exactOptional(),
  frame: marked.exactOptional(),
  pages: z.array(page).min(1).max(few),
});
