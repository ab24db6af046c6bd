/** The instant of a date as machines write it, or of milliseconds since 1970 as digits; empty for anything else. */
export function isoOf(text: string): string {
  const time = /^\d{13}$/.test(text)
    ? Number(text)
    : /^\d{4}-\d\d-/.test(text)
      ? Date.parse(text)
      : NaN;
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}
