/** What each country's entry holds of how its numbers are written out, in the fourth form of the tables. */
const FORMATS = 4;

/** Tables of phone numbers as libphonenumber-js has them; each entry is a list with a place for everything. */
export interface PhoneTables {
  readonly version: number;
  readonly countries: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * The tables without how each country writes its numbers, which are half of them: a number is read, and so its key
 * made, without that.
 */
export function readingTables<T extends PhoneTables>(tables: T): T {
  // in another form of the tables something else would be left out
  if (tables.version !== 4) throw new Error(`tables of phones of version ${tables.version}`);
  const entries = Object.entries(tables.countries).map(
    ([country, entry]) =>
      [country, entry.map((value, place) => (place === FORMATS ? 0 : value))] as const,
  );
  return { ...tables, countries: Object.fromEntries(entries) };
}
