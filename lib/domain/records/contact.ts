import * as z from 'zod';
import { line, recordMeta } from './record.ts';

/** A person outside the company. */
export const contactSchema = z.looseObject({
  ...recordMeta,
  name: line.min(1),
  title: line.optional(),
  /** Id of the company they belong to. */
  company: z.string().optional(),
  /** Set on the sample customers that can be removed in one click. */
  practice: z.boolean().optional(),
});

/** A person outside the company, as stored. */
export type Contact = z.infer<typeof contactSchema>;
