import { type Result, success } from '../../domain/result.ts';
import type { OrderLines } from './order-lines.ts';
import type { OrderMoney } from './order-money.ts';
import type { PurchaseColumns } from './purchase-columns.ts';
import { type FileStatus, fileStatusOf } from './purchase-status.ts';
import type { PurchaseChoices, ReadOrder } from './read-purchase.ts';
import { shown, unread } from './unread.ts';

const NOTHING = 'It came to nothing';

/** How far an order has come and what it came to then; fails where that can’t be told, or it came to nothing. */
export function orderState(
  order: OrderLines,
  money: OrderMoney | undefined,
  { columns, choices }: { columns: PurchaseColumns; choices: PurchaseChoices },
): Result<Pick<ReadOrder, 'status' | 'amount' | 'currency'>> {
  const told = toldStatus(order, columns, choices);
  if (!told.ok) return told;
  const { amount = 0, back = 0, currency } = money ?? {};
  if (told.value === 'partly' && (back === 0 || back >= amount))
    return unread('How much of it was given back can’t be told.');
  const isBack = told.value === 'refunded' || (back > 0 && back >= amount);
  if (currency === undefined) return success({ status: isBack ? 'refunded' : keptAs(told.value) });
  return success(
    isBack
      ? { status: 'refunded', amount, currency }
      : { status: keptAs(told.value), amount: amount - back, currency },
  );
}

/** Whether an order is said to be overdue. */
export function isOverdue({ lines }: OrderLines): boolean {
  return lines.some(({ cells }) => fileStatusOf(cells.status ?? '') === 'overdue');
}

function keptAs(status: FileStatus): 'open' | 'paid' {
  return status === 'open' || status === 'overdue' ? 'open' : 'paid';
}

function toldStatus(
  { lines }: OrderLines,
  columns: PurchaseColumns,
  choices: PurchaseChoices,
): Result<FileStatus> {
  const words = new Set(lines.flatMap(({ cells }) => cells.status ?? []));
  const said = new Set<FileStatus>();
  for (const word of words) {
    const status = fileStatusOf(word);
    if (status === undefined) return unread(`What ${shown(word)} means is not known here.`);
    if (status === 'none') return unread(`${NOTHING}: ${shown(word)}.`);
    said.add(status);
  }
  const [only, ...others] = said;
  // what was paid and given back stands in the file as both
  if (others.length > 0 && said.has('refunded') && said.has('paid')) return success('paid');
  if (others.length > 0)
    return unread(`Its lines say different things: ${[...words].map(shown).join(', ')}.`);
  if (only !== undefined) return success(only);
  if (lines.some(({ cells }) => cells.paid !== undefined)) return success('paid');
  if (columns.has('paid')) return success('open');
  if (choices.status !== undefined) return success(choices.status);
  return unread('Whether it is paid can’t be told.');
}
