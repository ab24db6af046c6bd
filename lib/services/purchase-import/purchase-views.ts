import type { Problem } from '../../formats/contacts/read-contact.ts';
import type { PurchaseRole } from '../../formats/purchases/purchase-columns.ts';
import type {
  PurchaseChoices,
  PurchaseQuestion,
  PurchasesFile,
  ReadOrder,
} from '../../formats/purchases/read-purchase.ts';
import type { ImportPoint } from '../contact-import/import-views.ts';

/** Who somebody who bought is: a contact, found by an address or a name, or nobody who is known here. */
export type CustomerOutcome =
  | { kind: 'known'; contact: string; name: string; by: string }
  | { kind: 'new' };

/** Somebody who bought, in a file. */
export interface FileCustomer {
  /** The key of their address, else their folded name. */
  key: string;
  name: string;
  points: ImportPoint[];
  outcome: CustomerOutcome;
}

/** What becomes of a purchase of a file: `moved` is here and has come further, `same` is here as far as that. */
export type PurchaseOutcome =
  | { kind: 'new' }
  | { kind: 'moved'; from: ReadOrder['status'] }
  | { kind: 'same' };

/** A purchase of a file with what becomes of it. */
export interface FilePurchase extends Omit<ReadOrder, 'customer'> {
  id: string;
  /** The key of its customer. */
  customer: string;
  outcome: PurchaseOutcome;
}

/** What becomes of the orders of a file. */
export interface PurchasePlan {
  /** Those whose purchases are taken. */
  customers: FileCustomer[];
  purchases: FilePurchase[];
  leftOut: Problem[];
  /** What of purchases that are taken is not as the file says. */
  without: Problem[];
}

/** What somebody said of a file of purchases, so that it is read by it. */
export type PurchaseAnswers = PurchaseChoices;

/** What only a person can say of a file of purchases. */
export type OpenQuestion = PurchaseQuestion;

/** What a column of a file of purchases can hold. */
export type ColumnRole = PurchaseRole;

/** What bringing a file of purchases would do; nothing is written yet. */
export interface PurchasesPreview
  extends PurchasePlan,
    Pick<PurchasesFile, 'headings' | 'columns' | 'questions' | 'orders'> {
  /** What was chosen when it was read. */
  choices: PurchaseAnswers;
  /** Whether its columns say whose the purchases are, and what or how much. */
  isRecognised: boolean;
  /** The customers who were not wanted as new contacts, by their keys: their purchases are left out. */
  unwanted: ReadonlySet<string>;
}

/** What an import of purchases did. */
export interface BroughtPurchases {
  purchases: number;
  /** Purchases that were here and have come further. */
  moved: number;
  /** New contacts. */
  added: number;
}

/** What the ledger says of everything that an import of purchases wrote. */
export const WHY_PURCHASES_IMPORTED = 'import purchases';
