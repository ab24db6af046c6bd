import * as z from 'zod/mini';
import { asked, chosen } from './asked.ts';
import { knownMeta, line } from './record.ts';

/** A contact who may come to buy; that they did is told by their purchases, and never stored. */
export const leadSchema = z.looseObject({
  ...knownMeta,
  words: asked(z.optional(line), 'line', 'What they may buy'),
  source: asked(z.optional(line), 'line', 'How they found us'),
  status: chosen(z.enum(['new', 'working', 'qualified', 'disqualified']), 'Status', {
    new: 'new',
    working: 'working',
    qualified: 'qualified',
    disqualified: 'disqualified',
  }),
  reason: asked(z.optional(line), 'line', 'Why disqualified'),
});

/** A contact who may come to buy, as stored. */
export type Lead = z.infer<typeof leadSchema>;

/** What is wrong with a lead in a sentence, where something is. */
export function troubleInLead({
  status,
  reason,
}: Readonly<Record<string, unknown>>): string | undefined {
  return status === 'disqualified' && reason === undefined ? 'Say why.' : undefined;
}
