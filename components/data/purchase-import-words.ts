import type {
  BroughtPurchases,
  ColumnRole,
  FileCustomer,
  FilePurchase,
  PurchasesPreview,
} from '../../lib/services/purchase-import/purchase-views.ts';
import { amountWords } from '../purchases/purchase-words.ts';
import { counted, partsOf, purchaseParts } from './import-words.ts';

/** What a column can be chosen for, in the order in which it is asked, in words. */
export const ROLE_WORDS: readonly (readonly [ColumnRole, string])[] = [
  ['number', 'The number of an order'],
  ['at', 'The day'],
  ['name', 'Who bought'],
  ['email', 'Their e-mail address'],
  ['phone', 'Their telephone number'],
  ['item', 'What was bought'],
  ['quantity', 'How many of it'],
  ['amount', 'The amount'],
  ['currency', 'The currency'],
  ['status', 'Whether it is paid'],
  ['due', 'Until when it is to be paid'],
  ['discount', 'What was taken off'],
];

/** The purchases of a preview whose customers are known or wanted. */
export function wantedIn({
  purchases,
  unwanted,
  customers,
}: Pick<PurchasesPreview, 'purchases' | 'unwanted' | 'customers'>): FilePurchase[] {
  const left = new Set(
    customers.filter(isNew).flatMap(({ key }) => (unwanted.has(key) ? key : [])),
  );
  return purchases.filter(({ customer }) => !left.has(customer));
}

/** Whether somebody who bought is nobody who is known here. */
export function isNew({ outcome }: FileCustomer): boolean {
  return outcome.kind === 'new';
}

/** What a file holds: "12 purchases of 5 customers, €1,250 and $90 in all". */
export function holdsInWords(purchases: readonly FilePurchase[]): string {
  const buyers = new Set(purchases.map(({ customer }) => customer)).size;
  const count = counted(purchases.length, 'purchase', 'purchases');
  if (purchases.length === 0) return 'no purchase that can be read';
  const sums = sumsOf(purchases).map(([currency, sum]) => amountWords(sum, currency));
  const of = `${count} of ${counted(buyers, 'customer', 'customers')}`;
  return sums.length === 0 ? of : `${of}, ${LIST.format(sums)} in all`;
}

const LIST = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' });

/** What purchases come to, refunded ones aside, for each currency apart, the largest count first. */
function sumsOf(purchases: readonly FilePurchase[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const { amount, currency, status } of purchases) {
    if (amount === undefined || currency === undefined || status === 'refunded') continue;
    sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** What becomes of a purchase, in a sentence. */
export function purchaseOutcomeInWords({ outcome, status }: FilePurchase): string {
  switch (outcome.kind) {
    case 'new':
      return `Is added: ${status}.`;
    case 'moved':
      return `Is here already, ${outcome.from}: becomes ${status}.`;
    case 'same':
      return 'Is here already.';
  }
}

/** Who somebody who bought is, in a sentence. */
export function customerInWords({ name, points, outcome }: FileCustomer): string {
  if (outcome.kind === 'known')
    return outcome.name === outcome.by ? outcome.name : `${outcome.name}, by ${outcome.by}`;
  const addresses = points.map(({ value }) => value).filter((value) => value !== name);
  return [name, ...addresses].join(' · ');
}

/** What pressing the button does. */
export function bringPurchasesInWords(fresh: number, moved: number): string {
  if (fresh === 0) return `Update ${counted(moved, 'purchase', 'purchases')}`;
  return `Bring in ${counted(fresh, 'purchase', 'purchases')}`;
}

/** What an import of purchases did. */
export function broughtInWords({ purchases, moved, added }: BroughtPurchases): string {
  if (purchases + moved === 0)
    return 'All purchases in this file are here already. Nothing was changed.';
  const parts = [...purchaseParts({ purchases, moved }), ...partsOf({ added, completed: 0 })];
  return `${parts.join(', ')}.`;
}
