/** A postal code of four or five digits and what stands behind it: "1000 Brussels", "D-10115 Berlin", "1011 AB Delft". */
const CODED = /^(?:[A-Z]{1,3}-)?(?:\d{4,5}|\d{3} \d{2})(?: [A-Z]{2}(?= ))? (?<town>\D{2,60})$/u;

/**
 * The town of a postal address on one line, where it stands behind its postal code among the last two parts;
 * undefined where addresses are written otherwise: a house number before a street looks the same further ahead.
 */
export function townOf(address: string): string | undefined {
  const parts = address.split(',').map((part) => part.trim());
  const last = parts.slice(1).slice(-2).reverse();
  for (const part of last) {
    const town = CODED.exec(part)?.groups?.['town'];
    if (town !== undefined) return town.trim();
  }
  return undefined;
}
