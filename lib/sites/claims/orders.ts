const LABEL =
  'order|purchase order|bestell\\p{L}*|auftrag\\p{L}*|pedido|compra|commande|ordine|encomenda|zamówieni\\p{L}*';
const NUMBER = '(?:number|nummer|numero|número|numéro|no|nr|num|núm|nº|n°|id|ref)';
const TOKEN = '[a-z]{0,6}[-/]?\\d[\\da-z]*(?:[-/][\\da-z]+){0,4}';
const LABELLED = new RegExp(
  `(?<![\\p{L}\\d])(?:${LABEL})(?:[\\s-]{0,2}${NUMBER}\\b)?\\.?\\s{0,3}(?:(?:is|ist|lautet|es|est|è|é)\\s(?:(?:el|le|il|o)\\s)?|[:：])?\\s{0,3}(#?${TOKEN})(?![\\p{L}\\d@])`,
  'giu',
);
const HASHED = new RegExp(`(?<![\\p{L}\\d/&])#(${TOKEN})(?![\\p{L}\\d@])`, 'giu');
const ASKED = new RegExp(`(?<![\\p{L}\\d])(?:${LABEL})`, 'iu');
const LEAST_DIGITS = 4;

/** One order number of a text, with where it begins and ends, its label among it. */
export interface Order {
  value: string;
  begin: number;
  end: number;
}

/** The order numbers that a text names: beside a word for an order, or behind a `#`; four digits at least. */
export function ordersIn(text: string): Order[] {
  if (!/\d/.test(text)) return [];
  const found = new Map<string, Order>();
  for (const pattern of [LABELLED, HASHED]) {
    for (const { 0: whole, 1: token = '', index } of text.matchAll(pattern)) {
      const value = token.replace('#', '');
      if (value.replace(/\D/g, '').length < LEAST_DIGITS || found.has(orderKey(value))) continue;
      found.set(orderKey(value), { value, begin: index, end: index + whole.length });
    }
  }
  return [...found.values()];
}

/** A text that is nothing but an order number, where one was asked for. */
export function bareOrder(text: string): string | undefined {
  const [, token] = new RegExp(`^\\W{0,3}(${TOKEN})\\W{0,3}$`, 'iu').exec(text) ?? [];
  return token !== undefined && token.replace(/\D/g, '').length >= LEAST_DIGITS ? token : undefined;
}

/** Whether a text speaks of an order. */
export function namesOrder(text: string): boolean {
  return ASKED.test(text);
}

/** An order number for comparing. */
export function orderKey(value: string): string {
  return value.toLowerCase();
}
