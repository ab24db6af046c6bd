import * as z from 'zod/mini';
import { instant, line, recordMeta } from './record.ts';

/** How many lines one purchase has at most. */
export const MOST_ITEMS = 200;

/** The largest number of one item that is taken. */
export const MOST_OF_ONE = 1e9;

/** An amount in minor units of its currency: cents of a euro, yen. */
export const minorUnits = z.int().check(z.gte(0), z.lte(1e15));

/** A currency by its three letters (ISO 4217). */
export const currencyCode = z.string().check(z.regex(/^[A-Z]{3}$/));

/** How far a purchase has come; what is open and past its day is overdue. */
export const PURCHASE_STATUSES = ['open', 'paid', 'refunded'] as const;

/** How far a purchase has come. */
export type PurchaseStatus = (typeof PURCHASE_STATUSES)[number];

const itemSchema = z.looseObject({
  name: line.check(z.minLength(1)),
  quantity: z.number().check(z.positive(), z.lte(MOST_OF_ONE)),
});

/** One thing of a purchase, and how many of it. */
export type PurchaseItem = z.infer<typeof itemSchema>;

/** What somebody bought. */
export const purchaseSchema = z.looseObject({
  ...recordMeta,
  /** The point under which it is kept: the purchases of a contact are a merge over points. */
  point: z.string().check(z.minLength(1)),
  /** The number under which both sides know it. */
  number: z.optional(line),
  /** When it was bought, and the time zone whose day is meant (IANA). */
  at: instant,
  zone: line,
  items: z.array(itemSchema).check(z.maxLength(MOST_ITEMS)),
  /** What was or is to be paid, after the discount, where it is known; with its currency. */
  amount: z.optional(minorUnits),
  currency: z.optional(currencyCode),
  /** What was taken off, in the same units; zero is bought at full price, absent is unknown. */
  discount: z.optional(minorUnits),
  status: z.enum(PURCHASE_STATUSES),
  /** Until when it is to be paid: from then on what is open is overdue. */
  due: z.optional(instant),
  /** The member of staff who wrote it down. */
  author: line,
  /** When it was written down: a join shows what was written while it held. */
  written: instant,
  /** The entry in which it was written down. */
  interaction: z.optional(z.string()),
});

/** What somebody bought, as stored. */
export type Purchase = z.infer<typeof purchaseSchema>;

/** The id of the purchase that an entry tells of. */
export function purchaseIdOf(interaction: string): string {
  return `b-${interaction}`;
}
