import * as z from 'zod/mini';
import { recordKindSchema } from './kind.ts';

const proof = z.string().check(z.length(64));

/** What happened to one field. Values and salt go when a person is erased; the proofs stay and the chain holds. */
export const fieldChangeSchema = z.object({
  field: z.string().check(z.minLength(1), z.maxLength(100)),
  old: z.optional(z.unknown()),
  new: z.optional(z.unknown()),
  salt: z.optional(z.string()),
  oldProof: z.optional(proof),
  newProof: proof,
});

/** What happened to one field. */
export type FieldChange = z.infer<typeof fieldChangeSchema>;

/** One entry of the ledger: who changed which fields of which record from what to what, when, and why. */
export const changeSchema = z.object({
  /** The stamp of the write, unique over all devices. */
  id: z.string().check(z.minLength(1)),
  /** All changes of one `ledger.commit` carry its id. */
  commit: z.string().check(z.minLength(1)),
  kind: recordKindSchema,
  record: z.string().check(z.minLength(1), z.maxLength(600)),
  /** A `create` does not repeat the record's values: walking the later changes back gives them. */
  op: z.enum(['create', 'update']),
  fields: z.array(fieldChangeSchema),
  by: z.string().check(z.maxLength(400)),
  /** Milliseconds since 1970. */
  at: z.int(),
  why: z.string().check(z.maxLength(400)),
  /** The commit that this one takes back. */
  undoes: z.optional(z.string()),
  device: z.string().check(z.minLength(1)),
  /** Position in the chain of the device, from 1. */
  seq: z.int().check(z.gte(1)),
  previous: z.string(),
  hash: proof,
});

/** One entry of the ledger. */
export type Change = z.infer<typeof changeSchema>;
