import * as z from 'zod/mini';
import { line, recordMeta } from './record.ts';

/** A person outside the company. */
export const contactSchema = z.looseObject({
  ...recordMeta,
  name: line.check(z.minLength(1)),
  title: z.optional(line),
  /** Id of the company they belong to. */
  company: z.optional(z.string()),
  /** Set on the sample customers that can be removed in one click. */
  practice: z.optional(z.boolean()),
});

/** A person outside the company, as stored. */
export type Contact = z.infer<typeof contactSchema>;
