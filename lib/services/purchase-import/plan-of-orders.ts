import type { Problem, Steps } from '../../formats/contacts/read-contact.ts';
import { foldedNumber } from '../../formats/purchases/order-lines.ts';
import type { ReadOrder } from '../../formats/purchases/read-purchase.ts';
import { line as lineOf } from '../../sites/read/name.ts';
import type { Store } from '../../store/store.ts';
import type { Progress } from '../contact-import/import-views.ts';
import { inSteps, partOf } from '../contact-import/in-steps.ts';
import { readSettings } from '../settings.ts';
import { type KnownCustomers, knownCustomers, refusedCustomers } from './known-customers.ts';
import { knownPurchases } from './known-purchases.ts';
import { type IdentifiedOrder, OrderIds, planPurchases } from './plan-purchases.ts';
import type { FileCustomer, PurchasePlan } from './purchase-views.ts';
import { type TidyCustomer, tidyCustomer } from './tidy-customers.ts';
import { whosePurchases } from './whose-purchases.ts';

const IN_A_STEP = 50;
const LINE = 400;

/** What becomes of the orders of a file by what is stored now; only reads. */
export async function planOfOrders(
  store: Store,
  orders: readonly ReadOrder[],
  told: Progress,
): Promise<PurchasePlan> {
  const tidy = await inSteps(tidied(orders), partOf(told, 0, 0.4));
  const { own } = await readSettings(store);
  const known = await knownCustomers(store);
  const whose = whoseAll([...tidy.customers.values()], known, own);
  const { found, left } = await inSteps(whose, partOf(told, 0.4, 0.5));
  const asked = found.map(({ customer, outcome }) => {
    return { customer, contact: outcome.kind === 'known' ? outcome.contact : undefined };
  });
  const refused = await refusedCustomers(store, asked, known);
  for (const [key, why] of refused) left.set(key, why);
  told(0.6);
  const ids = new Set(tidy.orders.map(({ id }) => id));
  const numbers = new Set(tidy.orders.map(({ number }) => foldedNumber(number)));
  const purchases = await knownPurchases(store, ids, numbers);
  told(0.8);
  const customers = new Map(
    found.flatMap(({ customer: { key, name, points }, outcome }) =>
      left.has(key) ? [] : [[key, { key, name, points, outcome }] as const],
    ),
  );
  const { ownersOf } = known;
  const planned = planPurchases(tidy.orders, { customers, left, purchases, ownersOf });
  const plan = await inSteps(planned, partOf(told, 0.8, 1));
  return { ...plan, without: [...tidy.without, ...plan.without] };
}

interface Whose {
  found: { customer: TidyCustomer; outcome: FileCustomer['outcome'] }[];
  /** Why nothing of a customer is taken, by their keys. */
  left: Map<string, string>;
}

/** Who each customer is. */
function* whoseAll(
  customers: readonly TidyCustomer[],
  known: KnownCustomers,
  own: readonly string[],
): Steps<Whose> {
  const found: Whose['found'] = [];
  const left: Whose['left'] = new Map();
  for (const [index, customer] of customers.entries()) {
    if (index % IN_A_STEP === 0) yield index / customers.length;
    const whose = whosePurchases(customer, known, own);
    if (whose.ok) found.push({ customer, outcome: whose.value });
    else left.set(customer.key, whose.failure.message);
  }
  return { found, left };
}

/** Orders with who bought and their ids; of a customer’s addresses the first of each kind is kept. */
function* tidied(orders: readonly ReadOrder[]): Steps<{
  orders: IdentifiedOrder[];
  customers: Map<string, TidyCustomer>;
  without: Problem[];
}> {
  const customers = new Map<string, TidyCustomer>();
  const without: Problem[] = [];
  const ids = new OrderIds();
  const identified: IdentifiedOrder[] = [];
  for (const [index, read] of orders.entries()) {
    if (index % IN_A_STEP === 0) yield index / orders.length;
    const order = withoutUnseen(read);
    const customer = tidyCustomer(order.customer);
    for (const reason of customer.unread) without.push({ line: order.line, reason });
    if (customer.key !== '' && !customers.has(customer.key)) customers.set(customer.key, customer);
    identified.push({ ...order, id: ids.next(order, customer.key), customer: customer.key });
  }
  return { orders: identified, customers, without };
}

/** An order whose words turn and hide nothing around them. */
function withoutUnseen(order: ReadOrder): ReadOrder {
  const items = order.items.flatMap(({ name, quantity }) => {
    const seen = lineOf(name, LINE);
    return seen === '' ? [] : [{ name: seen, quantity }];
  });
  return { ...order, number: lineOf(order.number, LINE), items };
}
