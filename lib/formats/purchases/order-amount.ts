import type { OrderLines } from './order-lines.ts';

/** Whether the amount of an order stands once or on each of its lines, or each line has its own. */
export type AmountSpread = 'once' | 'each' | 'unclear';

/**
 * How a column spreads its amounts over the lines of an order, by all orders of several lines: where one differs from
 * the next, each is a line's own; where that holds of some orders only, those with equal ones are unclear.
 */
export function amountSpread(orders: readonly OrderLines[]): {
  differ: boolean;
  repeat: boolean;
} {
  let differ = false;
  let repeat = false;
  for (const order of orders) {
    const told = positiveTexts(order);
    if (told.length < 2) continue;
    if (new Set(told).size > 1) differ = true;
    else repeat = true;
  }
  return { differ, repeat };
}

/** How the amounts of one order are spread, where those of the whole column are. */
export function spreadOf(
  order: OrderLines,
  { differ, repeat }: ReturnType<typeof amountSpread>,
  isTotal: boolean,
): AmountSpread {
  const told = positiveTexts(order);
  if (told.length < 2) return 'once';
  const isSame = new Set(told).size === 1;
  if (isTotal) return isSame ? 'once' : 'unclear';
  if (differ && repeat) return isSame ? 'unclear' : 'each';
  return differ ? 'each' : 'once';
}

function positiveTexts({ lines }: OrderLines): string[] {
  return lines.flatMap(({ cells }) => cells.amount ?? []).filter((text) => !/[-−–(]/.test(text));
}
