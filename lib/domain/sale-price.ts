import { minorUnitsOf } from './minor-units.ts';
import type { PurchaseItem } from './records/purchase.ts';

/** A price as a note names it: of all that was sold, of one of it, of a kilogram or a month. */
interface Price {
  of: 'all' | 'one' | 'each' | 'other';
  currency: string;
  /** In minor units; undefined for what is no amount of the currency, or has none. */
  amount: number | undefined;
}

/** What a sale comes to, where that is clear. */
export interface SaleSum {
  /** The amount in minor units of its currency. */
  sum?: { amount: number; currency: string };
  /** The prices of one, in minor units, that it was multiplied from. */
  each?: readonly number[];
  /** Why a price that is named makes no sum: its currency is not said, or what it is the price of. */
  unclear?: 'currency' | 'price';
}

/** Words that a price stands behind, and what they were without it. */
export interface Priced {
  rest: string;
  prices: readonly Price[];
}

/** As much as a purchase may come to, in minor units. */
const MOST = 1e15;

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', $: 'USD', '¥': 'JPY' };
const NUMBER = String.raw`\d[\d.,'’\u00a0\u202f]*`;
const MONEY = String.raw`(?:(?<sign>[€£$¥])\s?(?<after>${NUMBER})|(?<before>${NUMBER})\s?(?<mark>[€£$¥]|[A-Z]{3}(?!\p{L})))`;
const BARE = `(?<bare>${NUMBER})`;
const PIECE = '(?:[Pp]iece|pcs?|[Uu]nit|item|ea|[Ss]t(?:ü|ue)ck|[Ss]tk|pi[eè]ce|unité|unidad|ud)';
const BEFORE_ONE = String.raw`(?:@|(?<!\p{L})(?:zu\s+je|je|à|á|each|apiece|per\s+${PIECE}|pro\s+${PIECE}|cada\s+un[oa])\s)`;
const BEFORE_MONEY = String.raw`(?:(?<!\p{L})(?:[Aa]t|[Aa]|[Zz]u)\s)`;
const EACH = String.raw`(?:(?:[Ee]ach|[Ee]a\.?|[Aa]piece|a\s+piece|[Jj]e|chacune?|c/u|cada\s+un[oa]|(?:das\s+|la\s+|l['’])${PIECE}|(?:per|pro|par|por|je|/)\s*${PIECE})(?!\p{L}))`;
const PER = String.raw`(?:(?:/|(?:per|pro|par|por|a)\s)\s*(?<unit>\p{L}+))`;
const LEADS = String.raw`[\s,·=]*`;

const SHAPES = [
  // "@ €4", "à 4 €", "je 2,50", "each €4"
  ['one', `${LEADS}${BEFORE_ONE}\\s*(?:${MONEY}|${BARE})\\s*$`],
  ['one', `${LEADS}${BEFORE_MONEY}\\s*${MONEY}\\s*$`],
  // "€4 each", "4 €/pc", "at 2.55 each"
  ['each', `${LEADS}(?:${BEFORE_ONE}|${BEFORE_MONEY})?\\s*(?:${MONEY}|${BARE})\\s*${EACH}\\s*$`],
  ['each', `${LEADS}${MONEY}\\s*${PIECE}(?!\\p{L})\\s*$`],
  // "€4 per kg", "€20 a month"
  ['other', `${LEADS}(?:${BEFORE_ONE}|${BEFORE_MONEY})?\\s*${MONEY}\\s*${PER}\\s*$`],
  ['all', `${LEADS}(?:(?<!\\p{L})[Ff]or\\s+)?${MONEY}\\s*$`],
] as const;
const FORMS = SHAPES.map(([of, shape]) => [of, new RegExp(shape, 'u')] as const);

/** Takes the prices off the end of words: one of all, and one of a single thing, in either order. */
export function withoutPrices(words: string): Priced {
  const last = lastPrice(words);
  if (last === undefined) return { rest: words, prices: [] };
  const before = lastPrice(last.rest);
  const isOther = before !== undefined && (before.price.of === 'all') !== (last.price.of === 'all');
  return isOther
    ? { rest: before.rest, prices: [before.price, last.price] }
    : { rest: last.rest, prices: [last.price] };
}

function lastPrice(words: string): { rest: string; price: Price } | undefined {
  for (const [of, form] of FORMS) {
    const found = form.exec(words);
    if (found === null) continue;
    const { sign, after, before, mark, bare, unit } = found.groups ?? {};
    const written = sign ?? mark ?? '';
    const currency = SIGNS[written] ?? written;
    const rest = words.slice(0, found.index);
    const isOfItem = unit !== undefined && countedIn(rest).startsWith(unit.toLowerCase());
    const amount =
      currency === '' ? undefined : minorUnitsOf(after ?? before ?? bare ?? '', currency);
    return { rest, price: { of: isOfItem ? 'one' : of, currency, amount } };
  }
  return undefined;
}

/** What is counted in words: of "2 drums, 5 kg paper" the kg. */
function countedIn(words: string): string {
  return (/\d\s*(?:[x×]\s*)?(\p{L}+)[^\d]*$/iu.exec(words)?.[1] ?? '').toLowerCase();
}

/** What things come to, each with the prices that stand behind it; a price behind the last may be one of all. */
export function sumOf(
  things: readonly { item: PurchaseItem; prices: readonly Price[] }[],
): SaleSum {
  const priced = things.filter(({ prices }) => prices.length > 0);
  const [{ prices } = { prices: [] }] = priced;
  if (priced.length === 0) return {};
  const all = prices.find(({ of }) => of === 'all');
  const one = prices.find(({ of }) => of !== 'all');
  const isBehind = things.length === 1 || (priced.length === 1 && things.at(-1) === priced[0]);
  const each = one?.amount === undefined || one.of === 'other' ? {} : { each: [one.amount] };
  if (isBehind && all !== undefined) return all.amount === undefined ? {} : totalled(all, each);
  if (isBehind && one?.of === 'each') return times(things.map(({ item }) => [item, one]));
  const lines = things.map(({ item, prices: own }) => [item, own[0]] as const);
  return times(lines);
}

function totalled({ amount = 0, currency }: Price, each: Pick<SaleSum, 'each'>): SaleSum {
  return { sum: { amount, currency }, ...each };
}

/** The sum of how many times which price. */
function times(lines: readonly (readonly [PurchaseItem, Price | undefined])[]): SaleSum {
  const [, first] = lines[0] ?? [];
  if (lines.some(([, price]) => price?.currency === '')) return { unclear: 'currency' };
  let amount = 0;
  const each: number[] = [];
  for (const [{ quantity }, price] of lines) {
    const { of, currency, amount: named } = price ?? {};
    if (named === undefined || currency !== first?.currency || of === 'other')
      return { unclear: 'price' };
    amount += of === 'all' ? named : Math.round(named * quantity);
    if (of !== 'all' && !each.includes(named)) each.push(named);
  }
  if (amount > MOST) return { unclear: 'price' };
  return { sum: { amount, currency: first?.currency ?? '' }, ...(each.length > 0 ? { each } : {}) };
}
