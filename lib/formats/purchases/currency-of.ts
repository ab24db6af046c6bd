// a dollar and a yen sign are of several currencies
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₹': 'INR', '₺': 'TRY' };

let known: ReadonlySet<string> | undefined;

/** The currency that a cell names by its three letters or a sign of its own; undefined for what may be several. */
export function currencyOf(text: string): string | undefined {
  const word = text.trim();
  if (word.length > 3) return undefined;
  known ??= new Set(Intl.supportedValuesOf('currency'));
  const code = SIGNS[word] ?? word.toUpperCase();
  return known.has(code) ? code : undefined;
}

/** The currency that stands beside an amount, in its cell or in its heading: `12 €`, `Amount (EUR)`. */
export function currencyBeside(text: string): string | undefined {
  const found = text.slice(0, 80).match(/\p{Sc}|(?<!\p{L})[A-Z]{3}(?!\p{L})/gu) ?? [];
  return found.map(currencyOf).find((one) => one !== undefined);
}
