import * as z from 'zod/mini';
import { recordMeta } from './record.ts';

/** One address that reaches somebody; its id is its key. */
export const pointSchema = z.looseObject({
  ...recordMeta,
  kind: z.enum(['email', 'phone', 'handle', 'url', 'alias']),
  /** The address as it was first seen or typed. */
  value: z.string().check(z.minLength(1), z.maxLength(320)),
});

/** One address that reaches somebody, as stored. */
export type Point = z.infer<typeof pointSchema>;
