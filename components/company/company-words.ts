import { pointOf, type TypedPoint } from '../contact/typed-point.ts';

const DOMAIN = /^@?((?:[\p{L}\p{N}-]+\.)+[\p{L}-]{2,})$/u;

/** The kind of point that a typed address of a company is: a bare host is its domain; undefined for an empty one. */
export function companyPointOf(text: string): TypedPoint | undefined {
  const domain = DOMAIN.exec(text.trim())?.[1];
  return domain === undefined ? pointOf(text) : { kind: 'url', value: domain };
}

/** What was done when an address became a company's own. */
export function givenWords(value: string, company: string, sharedBy: number): string {
  const shared = sharedBy === 1 ? '1 contact shares it' : `${sharedBy} contacts share it`;
  return `${value} is ${company}’s own${sharedBy === 0 ? '' : `; ${shared}`}`;
}

/** Contacts in a row: "Ana Pereira, Ben Okoro and 3 more". */
export function namesInARow(names: readonly string[]): string {
  const [first = '', second, ...others] = names;
  if (second === undefined) return first;
  return others.length === 0
    ? `${first} and ${second}`
    : `${first}, ${second} and ${others.length} more`;
}
