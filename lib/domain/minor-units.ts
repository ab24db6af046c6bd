const MOST = 1e15;

/** How many digits after the point a currency has (ISO 4217); two for one that nobody knows. */
export function digitsOf(currency: string): number {
  if (!/^[A-Z]{3}$/.test(currency)) return 2;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * An amount as people write it (`1,250.50`, `1.250,50`, `1250`) in minor units of its currency, or undefined where it is
 * none. One separator with three digits behind it groups thousands.
 */
export function minorUnitsOf(written: string, currency: string): number | undefined {
  const bare = written
    .trim()
    .replace(/[\s'’]/g, '')
    .replace(/[.,]$/, '');
  const [, whole = '', part = ''] = /^([\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  if (!/^\d+$|^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(whole)) return undefined;
  const digits = digitsOf(currency);
  if (part.length > digits) return undefined;
  const minor = Number(whole.replace(/[.,]/g, '') + part.padEnd(digits, '0'));
  return minor <= MOST ? minor : undefined;
}
