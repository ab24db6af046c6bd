import { digitsOf } from '../../domain/minor-units.ts';
import { type Result, success } from '../../domain/result.ts';
import { currencyBeside, currencyOf } from './currency-of.ts';
import type { AmountSpread } from './order-amount.ts';
import type { OrderLines } from './order-lines.ts';
import { shown, unread } from './unread.ts';
import { type DecimalMark, minorOf, writtenNumber } from './written-number.ts';

/** What is known of the money in a file beside its cells. */
export interface MoneyRules {
  amountMark: DecimalMark | undefined;
  discountMark: DecimalMark | undefined;
  returnedMark: DecimalMark | undefined;
  /** Of everything without a currency of its own. */
  currency: string | undefined;
}

/** What an order came to, of which `back` was given back. */
export interface OrderMoney {
  amount: number;
  currency: string;
  back: number;
}

/** What an order came to, undefined where it does not say; fails where it can’t be told. */
export function orderMoney(
  order: OrderLines,
  spread: AmountSpread,
  rules: MoneyRules,
): Result<OrderMoney | undefined> {
  const told = order.lines.flatMap(({ cells }) => cells.amount ?? []);
  if (told.length === 0) return success(undefined);
  const found = orderCurrency(order, rules);
  if (!found.ok) return found;
  const currency = found.value;
  if (spread === 'unclear')
    return unread('Whether its amounts are those of its lines or of all can’t be told.');
  const amounts = amountsOf(told, currency, rules.amountMark);
  if (!amounts.ok) return amounts;
  const returned = amountsOf(
    order.lines.flatMap(({ cells }) => cells.returned ?? []),
    currency,
    rules.returnedMark,
  );
  if (!returned.ok) return returned;
  const ups = amounts.value.filter((one) => one >= 0);
  if (ups.length === 0) return unread('It takes money back, and for which purchase can’t be told.');
  const amount = sumOf(spread === 'once' ? ups.slice(0, 1) : ups);
  const taken = -sumOf(amounts.value.filter((one) => one < 0));
  // as arguments a great many do not fit
  const back = returned.value.reduce((most, one) => Math.max(most, Math.abs(one)), taken);
  return success({ amount, currency, back });
}

/** What was taken off an order; undefined where it does not say. */
export function orderDiscount(
  { lines }: OrderLines,
  currency: string,
  mark: DecimalMark | undefined,
): Result<number | undefined> {
  const told = lines.flatMap(({ cells }) => cells.discount ?? []).slice(0, 1);
  const amounts = amountsOf(told, currency, mark);
  if (!amounts.ok) return amounts;
  const [amount] = amounts.value;
  return success(amount === undefined ? undefined : Math.abs(amount));
}

function orderCurrency({ lines }: OrderLines, { currency }: MoneyRules): Result<string> {
  const told = lines.find(({ cells }) => cells.currency !== undefined)?.cells.currency;
  const named = told === undefined ? undefined : currencyOf(told);
  if (told !== undefined && named === undefined && !/^[$¥]$/.test(told))
    return unread(`${shown(told)} is no currency.`);
  const beside = lines.map(({ cells }) => currencyBeside(cells.amount ?? ''));
  const found = named ?? beside.find((one) => one !== undefined) ?? currency;
  return found === undefined ? unread('In which currency it is can’t be told.') : success(found);
}

function amountsOf(
  texts: readonly string[],
  currency: string,
  mark: DecimalMark | undefined,
): Result<number[]> {
  const amounts: number[] = [];
  for (const text of texts) {
    const written = writtenNumber(text, mark);
    if (written === 'two') return unread(`${shown(text)} could be two different amounts.`);
    const minor = written === undefined ? undefined : minorOf(written, digitsOf(currency));
    if (minor === undefined) return unread(`${shown(text)} is no amount in ${currency}.`);
    amounts.push(written?.isNegative === true ? -minor : minor);
  }
  return success(amounts);
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, one) => sum + one, 0);
}
