import * as z from 'zod/mini';
import { ownPointOf } from '../key-of.ts';
import { asked, chosen } from './asked.ts';
import { knownMeta, line, recordMeta } from './record.ts';

/** What each role says between the contact and the other: "Ben reports to Ana". */
export const ROLE_WORDS = {
  'reports-to': 'reports to',
  'assistant-of': 'is assistant of',
  'decides-for': 'decides for',
  'referred-by': 'was referred by',
} as const;

/** How a contact stands to somebody else, who is another contact or a name in words. */
export const relationSchema = z.looseObject({
  ...knownMeta,
  role: chosen(
    z.enum(['reports-to', 'assistant-of', 'decides-for', 'referred-by']),
    'Relation',
    ROLE_WORDS,
  ),
  /** Id of the other contact; where it is absent there is the name. */
  other: asked(z.optional(recordMeta.id), 'contact', 'To which contact'),
  name: asked(z.optional(line), 'line', 'Or to whom, where they are no contact'),
});

/** How a contact stands to somebody else, as stored. */
export type Relation = z.infer<typeof relationSchema>;

/** What is wrong with a relation in a sentence, where something is. */
export function troubleInRelation({
  point,
  other,
  name,
}: Readonly<Record<string, unknown>>): string | undefined {
  if (other === undefined && name === undefined)
    return 'Choose the other among the contacts, or write their name.';
  const isThemselves = typeof other === 'string' && ownPointOf(other) === point;
  return isThemselves ? 'That is the same contact: choose somebody else.' : undefined;
}
