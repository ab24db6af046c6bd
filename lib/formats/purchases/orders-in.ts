import { MOST_ITEMS, MOST_OF_ONE, type PurchaseItem } from '../../domain/records/purchase.ts';
import { type Result, success } from '../../domain/result.ts';
import type { Problem, Steps } from '../contacts/read-contact.ts';
import { columnRules, type FileRules, questionsOf } from './file-rules.ts';
import { amountSpread, spreadOf } from './order-amount.ts';
import { keyOfCustomer, type OrderLines, OrdersOfLines } from './order-lines.ts';
import { orderDiscount, orderMoney } from './order-money.ts';
import { isOverdue, orderState } from './order-status.ts';
import { saysTotal } from './purchase-columns.ts';
import type { PurchaseChoices, PurchasesFile, PurchaseTable, ReadOrder } from './read-purchase.ts';
import { onOneLine, shown, unread } from './unread.ts';
import { plainOf, writtenNumber } from './written-number.ts';

const IN_A_STEP = 50;

/** The orders in the rows of a table, and of those that can’t be read, why not. */
export function* ordersIn(
  table: PurchaseTable,
  choices: PurchaseChoices,
  zone: string,
): Steps<PurchasesFile> {
  const { headings, columns, lines } = table;
  const rules = yield* columnRules(table, choices, zone);
  const grouped = new OrdersOfLines();
  for (const [index, line] of lines.entries()) {
    grouped.add(line);
    if (index % IN_A_STEP === 0) yield 0.6 + (index / lines.length) * 0.1;
  }
  const spread = amountSpread(grouped.orders);
  const isTotal = saysTotal(headings[columns.get('amount') ?? -1] ?? '');
  const orders: ReadOrder[] = [];
  const leftOut: Problem[] = [];
  const without: Problem[] = [];
  for (const [index, order] of grouped.orders.entries()) {
    if (index % IN_A_STEP === 0) yield 0.7 + (index / grouped.orders.length) * 0.3;
    const line = order.lines[0]?.line ?? 0;
    const read = orderOf(order, rules, spreadOf(order, spread, isTotal));
    if (!read.ok) {
      leftOut.push({ line, reason: read.failure.message });
      continue;
    }
    orders.push(read.value.order);
    for (const reason of read.value.without) without.push({ line, reason });
  }
  const questions = questionsOf(table, rules, choices);
  return { headings, columns, questions, orders, leftOut, without };
}

function orderOf(
  order: OrderLines,
  rules: FileRules,
  spread: ReturnType<typeof spreadOf>,
): Result<{ order: ReadOrder; without: string[] }> {
  if (keyOfCustomer(order.customer) === '') return unread('Nobody is named who bought it.');
  const at = dayOf(order, rules);
  if (!at.ok) return at;
  const money = orderMoney(order, spread, rules);
  if (!money.ok) return money;
  const state = orderState(order, money.value, rules);
  if (!state.ok) return state;
  const without: string[] = [];
  const items = itemsOf(order, rules, without);
  const number = onOneLine(order.number);
  const { amount, currency } = state.value;
  if (number === '' && amount === undefined && items.length === 0)
    return unread('It says neither what was bought nor for how much, and has no number.');
  const off = currency === undefined ? undefined : discountOf(order, currency, { rules, without });
  const due = dueOf(order, rules, without);
  if (due === undefined && state.value.status === 'open' && isOverdue(order))
    without.push('It is overdue, and since when is not told: it is kept as open.');
  return success({
    without,
    order: {
      line: order.lines[0]?.line ?? 0,
      number,
      customer: order.customer,
      at: at.value,
      items,
      ...state.value,
      ...(off === undefined ? {} : { discount: off }),
      ...(due === undefined ? {} : { due }),
    },
  });
}

/** When it was bought: on one day, whatever was given back later. */
function dayOf({ lines }: OrderLines, { days, amountMark }: FileRules): Result<number> {
  const told = lines.flatMap(({ cells: { at, amount } }) => {
    const written = amount === undefined ? undefined : writtenNumber(amount, amountMark);
    const isBack = typeof written === 'object' && written.isNegative;
    return at === undefined || (isBack && lines.length > 1) ? [] : at;
  });
  const [first, ...others] = [...new Set(told)];
  if (first === undefined) return unread('It says no day.');
  const day = days.at(first);
  if (day === undefined)
    return unread(`${shown(first)} is no day, or could be two different ones.`);
  const isOther = (text: string) => days.at(text)?.day !== day.day;
  const other = others.find(isOther);
  if (other !== undefined)
    return unread(`Its lines are of different days: ${shown(first)}, ${shown(other)}.`);
  return success(day.begin);
}

function itemsOf({ lines }: OrderLines, { quantityMark }: FileRules, without: string[]) {
  const items: PurchaseItem[] = [];
  let more = 0;
  for (const { cells } of lines) {
    const name = onOneLine(cells.item ?? '');
    if (name === '') continue;
    const written = cells.quantity === undefined ? 1 : writtenNumber(cells.quantity, quantityMark);
    const quantity = typeof written === 'object' ? plainOf(written) : (written ?? 'none');
    if (typeof quantity !== 'number' || quantity > MOST_OF_ONE || quantity === 0)
      without.push(
        `${shown(name)} is left out: ${shown(cells.quantity ?? '')} of it can’t be read.`,
      );
    else if (items.length === MOST_ITEMS) more += 1;
    else if (quantity > 0) items.push({ name, quantity });
  }
  if (more > 0) without.push(`${more} of its things are left out: ${MOST_ITEMS} are kept.`);
  return items;
}

function discountOf(
  order: OrderLines,
  currency: string,
  { rules, without }: { rules: FileRules; without: string[] },
): number | undefined {
  const discount = orderDiscount(order, currency, rules.discountMark);
  if (discount.ok) return discount.value;
  without.push(`What was taken off is left out: ${discount.failure.message}`);
  return undefined;
}

function dueOf({ lines }: OrderLines, { days }: FileRules, without: string[]): number | undefined {
  const text = lines.find(({ cells }) => cells.due !== undefined)?.cells.due;
  if (text === undefined) return undefined;
  const day = days.due(text);
  if (day === undefined)
    without.push(
      `Until when it is to be paid is left out: ${shown(text)} is no day, or could be two.`,
    );
  return day?.end;
}
