const MOST = 1e15;

// a format takes longer to make than to use a hundred times
const digits = new Map<string, number>();

/** How many digits after the point a currency has (ISO 4217); two for one that nobody knows. */
export function digitsOf(currency: string): number {
  if (!/^[A-Z]{3}$/.test(currency)) return 2;
  const known = digits.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const count = format.resolvedOptions().maximumFractionDigits ?? 2;
  digits.set(currency, count);
  return count;
}

/**
 * An amount as people write it (`1,250.50`, `1.250,50`, `1250`) in minor units of its currency, or undefined where it is
 * none. One separator with three digits behind it groups thousands, but in a currency that has three after the point.
 */
export function minorUnitsOf(written: string, currency: string): number | undefined {
  const bare = written
    .trim()
    .replace(/[\s'’]/g, '')
    .replace(/[.,]$/, '');
  const most = digitsOf(currency);
  const shape = most > 2 ? /^([\d.,]*?)(?:[.,](\d{1,3}))?$/ : /^([\d.,]*?)(?:[.,](\d{1,2}))?$/;
  const [, whole = '', part = ''] = shape.exec(bare) ?? [];
  if (!/^\d+$|^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(whole)) return undefined;
  if (part.length > most) return undefined;
  const minor = Number(whole.replace(/[.,]/g, '') + part.padEnd(most, '0'));
  return minor <= MOST ? minor : undefined;
}
