import * as z from 'zod';
import { RECIPE_CAPS } from './recipe-caps.ts';

const text = z.string().max(RECIPE_CAPS.text);
const tag = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/);
const attributeName = z.string().regex(/^[a-z][a-z0-9-]{0,60}$/);
const count = z.int().min(0).max(500);

/** An element among its siblings: its tag, what says it apart, and which one it is of several. */
const step = z.strictObject({
  tag,
  /** A role or a stable attribute that it must have. */
  mark: z.strictObject({ name: attributeName, value: text }).exactOptional(),
  /** Its number among the siblings that fit, from the first; absent: each that fits. */
  at: count.exactOptional(),
});

const steps = z.array(step).max(RECIPE_CAPS.steps);

/** Where the name of the contact stands; each kind is found independently of the others. */
const namePlace = z.discriminatedUnion('by', [
  /** In the element with a stable attribute, or down from it. */
  z.strictObject({ by: z.literal('mark'), tag, name: attributeName, value: text, steps }),
  /** So many levels up from the list of messages, then down. */
  z.strictObject({ by: z.literal('messages'), up: count, steps }),
  /** Down from the body. */
  z.strictObject({ by: z.literal('path'), steps }),
  /** In the title of the page, between two texts. */
  z.strictObject({ by: z.literal('title'), before: text, after: text }),
  /** In an attribute for people who cannot see the page, between two texts. */
  z.strictObject({
    by: z.literal('label'),
    tag,
    name: z.enum(['aria-label', 'title', 'alt', 'placeholder', 'aria-placeholder', 'data-name']),
    before: text,
    after: text,
  }),
  /** In the entry of a list that is marked as the chosen one. */
  z.strictObject({
    by: z.literal('chosen'),
    name: z.enum(['aria-selected', 'aria-current', 'aria-pressed', 'aria-expanded']),
    tag,
    steps,
  }),
]);

/** Where messages stand. */
const messagePlace = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('mark'), tag, name: attributeName, value: text }),
  /** Down from the body; the last step is the message. */
  z.strictObject({ by: z.literal('path'), steps }),
  /** Children of one parent whose inside is made of these elements: tags with their depth. */
  z.strictObject({ by: z.literal('shape'), tag, inside: z.array(z.string().max(60)).max(40) }),
]);

/** Who wrote a message, from the message itself. */
const author = z.discriminatedUnion('by', [
  /** A text inside it is the writer's name. */
  z.strictObject({ by: z.literal('name'), steps }),
  /** An attribute of it, or of something inside it, holds one word where the contact wrote it, another for the user. */
  z.strictObject({
    by: z.literal('mark'),
    name: attributeName,
    theirs: text,
    mine: text,
    steps,
  }),
  /** A page shows one message only, and it is theirs. */
  z.strictObject({ by: z.literal('alone') }),
]);

/** Parts between slashes: those that are the same for every conversation, null for those that name one. */
const parts = z.array(text.nullable()).max(12);

/** What in the address of a page names the open conversation. */
const thread = z.strictObject({
  path: parts.exactOptional(),
  hash: parts.exactOptional(),
  query: z.array(text).max(4),
});

/** What somebody taught: how the pages of one origin show whom they are about. It is data; nothing in it can run. */
export const recipeSchema = z.strictObject({
  version: z.literal(1),
  /** Names the site in settings, aliases and messages: `taught-…`. */
  id: z.string().regex(/^taught-[a-z0-9-]{1,32}$/),
  name: z.string().min(1).max(60),
  origin: z.string().regex(/^https?:\/\/[^\s/?#@]{1,255}$/),
  channel: z.enum(['email', 'chat', 'social', 'support', 'web']),
  names: z.array(namePlace).min(1).max(RECIPE_CAPS.places),
  messages: z.array(messagePlace).min(1).max(RECIPE_CAPS.places),
  /** Down from a message to its words; empty where all of it is its words. */
  words: steps,
  authors: z.array(author).max(RECIPE_CAPS.places),
  thread: thread.exactOptional(),
});

export type Recipe = z.infer<typeof recipeSchema>;
export type Step = Recipe['words'][number];
export type NamePlace = Recipe['names'][number];
export type MessagePlace = Recipe['messages'][number];
export type AuthorPlace = Recipe['authors'][number];
export type ThreadPlace = NonNullable<Recipe['thread']>;
