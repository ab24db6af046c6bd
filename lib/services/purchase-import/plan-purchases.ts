import { shortHashOf } from '../../domain/hash.ts';
import { PURCHASE_STATUSES, type Purchase } from '../../domain/records/purchase.ts';
import type { Problem, Steps } from '../../formats/contacts/read-contact.ts';
import { foldedNumber } from '../../formats/purchases/order-lines.ts';
import type { ReadOrder } from '../../formats/purchases/read-purchase.ts';
import type { KnownPurchases } from './known-purchases.ts';
import type {
  FileCustomer,
  FilePurchase,
  PurchaseOutcome,
  PurchasePlan,
} from './purchase-views.ts';

const IN_A_STEP = 100;

/** An order of a file with the id that its purchase has, whoever brings it and however often. */
export interface IdentifiedOrder extends Omit<ReadOrder, 'customer'> {
  id: string;
  customer: string;
}

/** Orders with their ids: from number and customer, else from all that tells them apart and their place among equals. */
export class OrderIds {
  readonly #equals = new Map<string, number>();

  /** The id of the next order; `customer` is the key of who bought. */
  next({ number, at, items, amount, currency }: ReadOrder, customer: string): string {
    const folded = foldedNumber(number);
    if (folded !== '') return `b-${shortHashOf('purchase', folded, customer)}`;
    const things = items.map(({ name, quantity }) => `${quantity} ${name}`);
    const told = [customer, `${at}`, `${amount ?? ''}`, currency ?? '', ...things];
    const equal = shortHashOf('unnumbered purchase', ...told);
    const place = (this.#equals.get(equal) ?? 0) + 1;
    this.#equals.set(equal, place);
    return `b-${shortHashOf(equal, `${place}`)}`;
  }
}

/** What the store knows of the orders of a file, and whose they are. */
export interface KnownOfOrders {
  customers: ReadonlyMap<string, FileCustomer>;
  /** Why nothing of a customer is taken, by their keys. */
  left: ReadonlyMap<string, string>;
  purchases: KnownPurchases;
  ownersOf: (point: string) => readonly string[];
}

/** What becomes of the orders of a file. */
export function* planPurchases(
  orders: readonly IdentifiedOrder[],
  known: KnownOfOrders,
): Steps<PurchasePlan> {
  const purchases = new Map<string, FilePurchase>();
  const leftOut: Problem[] = [];
  const without: Problem[] = [];
  const buyers = new Map<string, FileCustomer>();
  for (const [index, order] of orders.entries()) {
    if (index % IN_A_STEP === 0) yield index / orders.length;
    const { line } = order;
    const customer = known.customers.get(order.customer);
    const above = purchases.get(order.id);
    if (above !== undefined) leftOut.push({ line, reason: `It is in line ${above.line} already.` });
    else if (customer === undefined)
      leftOut.push({
        line,
        reason: known.left.get(order.customer) ?? 'Nobody is named who bought it.',
      });
    else {
      const here = purchaseHere(order, customer, known);
      buyers.set(customer.key, customer);
      purchases.set(order.id, {
        ...order,
        id: here?.id ?? order.id,
        outcome: outcomeOf(order, here),
      });
      for (const reason of stayingOf(order, here)) without.push({ line, reason });
    }
  }
  return { customers: [...buyers.values()], purchases: [...purchases.values()], leftOut, without };
}

/** The purchase that an order is, where it is here by now, brought by a file or typed under its number. */
function purchaseHere(
  { id, number }: IdentifiedOrder,
  { outcome }: FileCustomer,
  { purchases: { byId, byNumber }, ownersOf }: KnownOfOrders,
): Purchase | undefined {
  const same = byId.get(id);
  if (same !== undefined || outcome.kind === 'new') return same;
  const numbered = byNumber.get(foldedNumber(number)) ?? [];
  return numbered.find(({ point }) => ownersOf(point).includes(outcome.contact));
}

function outcomeOf({ status }: IdentifiedOrder, here: Purchase | undefined): PurchaseOutcome {
  if (here === undefined) return { kind: 'new' };
  return hasComeFurther(here.status, status)
    ? { kind: 'moved', from: here.status }
    : { kind: 'same' };
}

/** Whether a purchase has come further with the second status than with the first: open, paid, refunded. */
export function hasComeFurther(from: Purchase['status'], to: Purchase['status']): boolean {
  return PURCHASE_STATUSES.indexOf(to) > PURCHASE_STATUSES.indexOf(from);
}

function stayingOf(order: IdentifiedOrder, here: Purchase | undefined): string[] {
  if (here === undefined) return [];
  const { amount = here.amount, currency = here.currency, status } = order;
  const isOther = amount !== here.amount || currency !== here.currency;
  return [
    ...(isOther ? ['It is here already with another amount, which stays.'] : []),
    ...(hasComeFurther(status, here.status)
      ? [`It is ${here.status} here and ${status} in the file: it stays ${here.status}.`]
      : []),
  ];
}
