const MOST = 1e15;

/** How many digits after the point a currency has (ISO 4217); two for one that nobody knows. */
export function digitsOf(currency: string): number {
  if (!/^[A-Z]{3}$/.test(currency)) return 2;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
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
  const digits = digitsOf(currency);
  const shape = digits > 2 ? /^([\d.,]*?)(?:[.,](\d{1,3}))?$/ : /^([\d.,]*?)(?:[.,](\d{1,2}))?$/;
  const [, whole = '', part = ''] = shape.exec(bare) ?? [];
  if (!/^\d+$|^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(whole)) return undefined;
  if (part.length > digits) return undefined;
  const minor = Number(whole.replace(/[.,]/g, '') + part.padEnd(digits, '0'));
  return minor <= MOST ? minor : undefined;
}
