import * as z from 'zod/mini';
import { shortHashOf } from '../hash.ts';
import { foldedName } from '../names.ts';
import { asked } from './asked.ts';
import { line, prose, recordMeta } from './record.ts';

/** The organisation that contacts belong to. */
export const companySchema = z.looseObject({
  ...recordMeta,
  name: asked(line.check(z.minLength(1)), 'line', 'Name'),
  /** Id of the company that it is part of. */
  parent: z.optional(z.string()),
  industry: asked(z.optional(line), 'line', 'Industry'),
  address: asked(z.optional(prose), 'prose', 'Postal address'),
  about: asked(z.optional(line), 'line', 'Good to know'),
  /**
   * Id of the company that this one is by now: it was renamed, or joined with another. Its `name` is that one's then,
   * and whatever names it goes on naming it.
   */
  became: z.optional(z.string()),
});

/** The organisation that contacts belong to, as stored. */
export type Company = z.infer<typeof companySchema>;

/** The id of a company, derived from its name so that two colleagues who add it make one. */
export function companyIdOf(name: string): string {
  return `co-${shortHashOf('company', foldedName(name))}`;
}
