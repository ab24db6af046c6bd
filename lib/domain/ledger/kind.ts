import * as z from 'zod/mini';
import { RECORD_KINDS } from '../records/kinds.ts';

/** A kind of record that the ledger knows. */
export const recordKindSchema = z.enum(RECORD_KINDS);
