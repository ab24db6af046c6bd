import * as z from 'zod/mini';
import { asked, chosen } from './asked.ts';
import { instant, knownMeta, line } from './record.ts';

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

const itemSchema = z.looseObject({
  name: line.check(z.minLength(1)),
  quantity: z.number().check(z.positive(), z.lte(MOST_OF_ONE)),
});

/** One thing of a purchase, and how many of it. */
export type PurchaseItem = z.infer<typeof itemSchema>;

/** What somebody bought. */
export const purchaseSchema = z.looseObject({
  ...knownMeta,
  items: asked(
    z.array(itemSchema).check(z.maxLength(MOST_ITEMS)),
    'things',
    'What was bought, one thing on each line: 240 toner',
  ),
  /** What was or is to be paid, after the discount, where it is known; with its currency. */
  amount: asked(z.optional(minorUnits), 'amount', 'Amount, after the discount'),
  currency: asked(z.optional(currencyCode), 'currency', 'Currency (EUR)'),
  /** The number under which both sides know it. */
  number: asked(z.optional(line), 'line', 'Number'),
  /** What was taken off, in the same units; zero is bought at full price, absent is unknown. */
  discount: asked(z.optional(minorUnits), 'amount', 'Taken off (0: full price)'),
  /** When it was bought, and the time zone whose day is meant (IANA). */
  at: asked(instant, 'day', 'Bought on'),
  zone: line,
  /** Until when it is to be paid: from then on what is open is overdue. */
  due: asked(z.optional(instant), 'last-day', 'To be paid by'),
  status: chosen(z.enum(PURCHASE_STATUSES), 'Status', {
    open: 'open',
    paid: 'paid',
    refunded: 'refunded',
  }),
});

/** What somebody bought, as stored. */
export type Purchase = z.infer<typeof purchaseSchema>;

/** The id of the purchase that an entry tells of. */
export function purchaseIdOf(interaction: string): string {
  return `b-${interaction}`;
}

/** What is wrong with a purchase in a sentence, where something is: it has to tell what, which or how much. */
export function troubleInPurchase({
  items,
  number,
  amount,
  discount,
  currency,
}: Readonly<Record<string, unknown>>): string | undefined {
  const nothing = !Array.isArray(items) || items.length === 0;
  if (nothing && amount === undefined && number === undefined)
    return 'Say what was bought, its number or its amount.';
  if (discount !== undefined && currency === undefined) return 'Say in which currency.';
  return undefined;
}
