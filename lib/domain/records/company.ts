import * as z from 'zod/mini';
import { shortHashOf } from '../hash.ts';
import { foldedName } from '../names.ts';
import { line, recordMeta } from './record.ts';

/** The organisation that contacts belong to. */
export const companySchema = z.looseObject({ ...recordMeta, name: line.check(z.minLength(1)) });

/** The organisation that contacts belong to, as stored. */
export type Company = z.infer<typeof companySchema>;

/** The id of a company, derived from its name so that two colleagues who add it make one. */
export function companyIdOf(name: string): string {
  return `co-${shortHashOf('company', foldedName(name))}`;
}
