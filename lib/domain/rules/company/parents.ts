/** The companies that a company is part of, the nearest first; a ring, made on two devices apart, ends where it began. */
export function lineageOf(company: string, parentOf: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  let next = parentOf.get(company);
  while (next !== undefined && next !== company && !found.has(next)) {
    found.add(next);
    next = parentOf.get(next);
  }
  return [...found];
}

/** Whether a company may be part of another: never of itself, nor of what is part of it. */
export function mayBePartOf(
  company: string,
  parent: string,
  parentOf: ReadonlyMap<string, string>,
): boolean {
  return parent !== company && !lineageOf(parent, parentOf).includes(company);
}
