import type { PurchaseItem } from '../../domain/records/purchase.ts';
import type { Problem } from '../contacts/read-contact.ts';
import type { PurchaseColumns, PurchaseRole } from './purchase-columns.ts';
import type { DayOrder } from './written-day.ts';
import type { DecimalMark } from './written-number.ts';

/** Who bought, as a file gives it: nobody has checked yet whether an address is one; empty where it says nothing. */
export interface ReadCustomer {
  name: string;
  email: string;
  phone: string;
}

/** An order of a file, of one line or several. */
export interface ReadOrder {
  /** The line in which it begins, from 1. */
  line: number;
  /** Empty where it has none. */
  number: string;
  customer: ReadCustomer;
  at: number;
  items: PurchaseItem[];
  /** In minor units, with its currency; after the discount and what was given back. */
  amount?: number;
  currency?: string;
  discount?: number;
  status: 'open' | 'paid' | 'refunded';
  due?: number;
}

/** What only a person can say of a file: nothing of its cells or headings tells. */
export type PurchaseQuestion = 'currency' | 'status' | 'days' | 'decimals';

/** What a person said of a file. */
export interface PurchaseChoices {
  /** The position of the column of a role, -1 for none; roles that are not named are found by their headings. */
  columns?: PurchaseColumns | undefined;
  currency?: string | undefined;
  status?: 'open' | 'paid' | undefined;
  days?: DayOrder | undefined;
  decimals?: DecimalMark | undefined;
}

/** What a file of purchases holds. */
export interface PurchasesFile {
  headings: string[];
  columns: PurchaseColumns;
  questions: PurchaseQuestion[];
  orders: ReadOrder[];
  /** Lines that are no purchase, or whose purchase can’t be read. */
  leftOut: Problem[];
  /** What purchases are taken without. */
  without: Problem[];
}

/** A row of a table by roles, trimmed; empty where it says nothing. */
export interface PurchaseLine {
  line: number;
  cells: Readonly<Partial<Record<PurchaseRole, string>>>;
}

/** The rows of a table by what their columns hold. */
export interface PurchaseTable {
  headings: string[];
  columns: PurchaseColumns;
  lines: PurchaseLine[];
}
