/**
 * What each country's entry holds, in the fourth form of the tables, of how its numbers are written out, and of which
 * are mobile ones, free ones and so on.
 */
const NEEDLESS = [4, 11];

/** Tables of phone numbers as libphonenumber-js has them; each entry is a list with a place for everything. */
export interface PhoneTables {
  readonly version: number;
  readonly countries: Readonly<Record<string, readonly unknown[]>>;
}

/** The tables without two thirds of them, which tell of numbers what is not asked: a number is read, and so its key made, without. */
export function readingTables<T extends PhoneTables>(tables: T): T {
  // in another form of the tables something else would be left out
  if (tables.version !== 4) throw new Error(`tables of phones of version ${tables.version}`);
  const entries = Object.entries(tables.countries).map(
    ([country, entry]) =>
      [country, entry.map((value, place) => (NEEDLESS.includes(place) ? 0 : value))] as const,
  );
  return { ...tables, countries: Object.fromEntries(entries) };
}
