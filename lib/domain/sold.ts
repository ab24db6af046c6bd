import { MOST_ITEMS, MOST_OF_ONE, type Purchase, type PurchaseItem } from './records/purchase.ts';
import { type SaleSum, sumOf, withoutPrices } from './sale-price.ts';

/** What a note says was sold. */
export type Sold = Pick<Purchase, 'items' | 'status'> &
  Partial<Pick<Purchase, 'amount' | 'currency' | 'due'>>;

/** Where in a note stands what was sold: from `sold` on. */
export interface NamedSale extends Pick<SaleSum, 'each' | 'unclear'> {
  from: number;
  to: number;
  sold: Sold;
}

/** Reads the day that words begin with: where they end, and the last moment of it. */
export type PayDayReader = (words: string) => { to: number; due: number } | undefined;

/** A sale of more characters is no line of a note: it is left as text. */
const LONGEST = 1_000;

const SOLD = /(?<![\p{L}\p{N}])sold\s+(?=\d)/iu;
const END = /[;\n]|[.!?](?=\s|$)/u;
const DUE = /[\s,]+due\s+(?=\S)/iu;
const PAID = /(?:,|\band\b)?\s*\b(?:is |was )?(paid|unpaid|open)\s*$/iu;
const ITEM = /^(\d+(?:[.,]\d+)?)\s*(?:[x×]\s*)?(?=[\s\p{L}])\s*(\p{L}.*)$/iu;
const NEXT = /\s*(?:(?<!\d),|,(?=\s)|\+|&|\band\b)\s*(?=\d+(?:[.,]\d+)?\s*(?:[x×]\s*)?\p{L})/iu;

/**
 * Finds what a note says was sold: `sold 240 toner`, `sold 2 drums, 1 fuser for €612 paid`, `sold 1 fuser due Friday`,
 * `sold 240 toner @ €2.55`. It ends with its sentence, where the next of the other `marks` of the note begins, or behind
 * the day of its payment.
 */
export function saleIn(
  text: string,
  marks: readonly number[],
  payDay?: PayDayReader,
): NamedSale | undefined {
  const found = SOLD.exec(text);
  if (found === null) return undefined;
  const begin = found.index + found[0].length;
  const next = Math.min(text.length, ...marks.filter((from) => from >= begin));
  const [sentence = ''] = text.slice(begin, next).trimEnd().split(END);
  if (sentence.length > LONGEST) return undefined;
  const { words, to, ...day } = withoutPayDay(sentence, payDay);
  const paid = PAID.exec(words);
  const unpriced = paid === null ? words : words.slice(0, paid.index);
  const things = thingsIn(unpriced);
  if (things === undefined) return undefined;
  const items = things.map(({ item }) => item);
  const status = paid?.[1]?.toLowerCase() === 'paid' ? 'paid' : 'open';
  const { sum, ...told } = sumOf(things);
  return { from: found.index, to: begin + to, sold: { items, status, ...sum, ...day }, ...told };
}

/** What is told of a sale without the day by which it is to be paid, and up to where; a price may stand behind the day. */
function withoutPayDay(
  told: string,
  payDay: PayDayReader | undefined,
): { words: string; to: number; due?: number } {
  const whole = { words: told, to: told.length };
  const found = DUE.exec(told);
  if (found === null) return whole;
  const begin = found.index + found[0].length;
  const day = payDay?.(told.slice(begin));
  if (day === undefined) return whole;
  const [before, after] = [told.slice(0, found.index), told.slice(begin + day.to)];
  const isPrice = withoutPrices(after.replace(PAID, '')).rest.trim() === '';
  const { due } = day;
  return isPrice
    ? { words: before + after, to: told.length, due }
    : { words: before, to: begin + day.to, due };
}

/** One thing and how many of it (`240 toner`, `2 × drum`), or undefined where a text is not that. */
export function itemOf(text: string): PurchaseItem | undefined {
  const [, many = '', name = ''] = ITEM.exec(text.trim()) ?? [];
  const quantity = Number(many.replace(',', '.'));
  const fits = name !== '' && name.length <= 400 && quantity > 0 && quantity <= MOST_OF_ONE;
  return fits ? { name: name.trim(), quantity } : undefined;
}

/** The things of a sale, each with the prices behind it. */
function thingsIn(told: string) {
  const { rest, prices } = withoutPrices(told);
  const parts = rest.split(NEXT);
  const things = parts.map((part, index) => {
    const own = index === parts.length - 1 ? { rest: part, prices } : withoutPrices(part);
    const item = itemOf(own.rest);
    return item === undefined ? undefined : { item, prices: own.prices };
  });
  const known = things.filter((one) => one !== undefined);
  return known.length === things.length && known.length <= MOST_ITEMS ? known : undefined;
}
