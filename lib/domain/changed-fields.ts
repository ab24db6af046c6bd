/** The fields that differ from what they were: only these are written, so that somebody else's change of another stays. */
export function changedFields<T extends object>(now: T, before: T): Partial<T> {
  const old = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(now).filter(([name, value]) => old.get(name) !== value);
  // what is made from entries has forgotten which name has which value
  return Object.fromEntries(changed) as Partial<T>;
}
