import * as z from 'zod';
import { recordKindSchema } from './kind.ts';

const proof = z.string().length(64);

/** What happened to one field. Values and salt go when a person is erased; the proofs stay and the chain holds. */
export const fieldChangeSchema = z.object({
  field: z.string().min(1).max(100),
  old: z.unknown().optional(),
  new: z.unknown().optional(),
  salt: z.string().optional(),
  oldProof: proof.optional(),
  newProof: proof,
});

/** What happened to one field. */
export type FieldChange = z.infer<typeof fieldChangeSchema>;

/** One entry of the ledger: who changed which fields of which record from what to what, when, and why. */
export const changeSchema = z.object({
  /** The stamp of the write, unique over all devices. */
  id: z.string().min(1),
  /** All changes of one `ledger.commit` carry its id. */
  commit: z.string().min(1),
  kind: recordKindSchema,
  record: z.string().min(1).max(600),
  /** A `create` does not repeat the record's values: walking the later changes back gives them. */
  op: z.enum(['create', 'update']),
  fields: z.array(fieldChangeSchema),
  by: z.string().max(400),
  /** Milliseconds since 1970. */
  at: z.number().int(),
  why: z.string().max(400),
  /** The commit that this one takes back. */
  undoes: z.string().optional(),
  device: z.string().min(1),
  /** Position in the chain of the device, from 1. */
  seq: z.int().min(1),
  previous: z.string(),
  hash: proof,
});

/** One entry of the ledger. */
export type Change = z.infer<typeof changeSchema>;
