import type { Typed } from '../../lib/domain/form/typed.ts';

/** Lines for new addresses are fields of the form, and so are those held that were taken off. */
const LINE = 'address:';
const OFF = 'off:';

/** These addresses, each in a line of its own, as fields of a form. */
export function typedAddresses(addresses: readonly string[]): Typed {
  return Object.fromEntries(addresses.map((text, index) => [`${LINE}${index + 1}`, text]));
}

/** The names of the lines for new addresses, in their order. */
export function addressLines(typed: Typed): string[] {
  return Object.keys(typed)
    .filter((name) => name.startsWith(LINE))
    .toSorted((one, other) => numberOf(one) - numberOf(other));
}

/** The form with one more line for an address. */
export function withLine(typed: Typed): Typed {
  const last = addressLines(typed).at(-1);
  return { ...typed, [`${LINE}${last === undefined ? 1 : numberOf(last) + 1}`]: '' };
}

/** The keys of the addresses that were taken off. */
export function takenOff(typed: Typed): string[] {
  return Object.keys(typed)
    .filter((name) => name.startsWith(OFF))
    .map((name) => name.slice(OFF.length));
}

/** The form with an address taken off, by its key. */
export function withTakenOff(typed: Typed, key: string): Typed {
  return { ...typed, [`${OFF}${key}`]: 'off' };
}

/** Whether a field of the form is about addresses. */
export function isOfAddresses(name: string): boolean {
  return name.startsWith(LINE) || name.startsWith(OFF);
}

function numberOf(line: string): number {
  return Number(line.slice(LINE.length));
}
