import * as z from 'zod/mini';
import { recipeSchema } from '../domain/recipe-schema.ts';
import type { LessonAnswer } from './lesson-answer.ts';
import { readDetectionSchema, shown } from './schema.ts';
import { isSmallEnough } from './size.ts';

const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ended') }),
  z.strictObject({ kind: z.literal('name'), name: shown(200) }),
  z.strictObject({ kind: z.literal('clicked') }),
  z.strictObject({
    kind: z.literal('nothing'),
    why: z.enum([
      'no-name',
      'control',
      'several-names',
      'own-name',
      'own-menu',
      'other-name',
      'list-entry',
      'closed-off',
      'no-message',
      'same-place',
      'other-frame',
    ]),
  }),
  z.strictObject({
    kind: z.literal('learnt'),
    url: z.string().check(z.maxLength(8192)),
    recipe: recipeSchema,
    unsure: z.exactOptional(shown(80)),
    detection: readDetectionSchema,
  }),
]);

/**
 * What a page in the tab at `address` answered during a lesson; undefined for what is of no known form or about
 * another origin. Never throws.
 */
export function guardLesson(answer: unknown, address: string): LessonAnswer | undefined {
  if (!isSmallEnough(answer)) return undefined;
  const { data } = answerSchema.safeParse(answer);
  if (data?.kind !== 'learnt') return data;
  const origins = [data.url, address].map((one) => (URL.canParse(one) ? new URL(one).origin : ''));
  return origins.every((one) => one === data.recipe.origin) ? data : undefined;
}
