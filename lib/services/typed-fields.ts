/** What to write of fields that somebody typed: trimmed, and emptied text clears its field but for the one that may be empty. */
export function typedFields<T extends object>(fields: T, mayBeEmpty: keyof T): Partial<T> {
  const entries = Object.entries(fields).map(([name, value]: [string, unknown]) => {
    const text = typeof value === 'string' ? value.trim() : value;
    return [name, text === '' && name !== mayBeEmpty ? undefined : text];
  });
  // what is made from entries has forgotten which name has which value
  return Object.fromEntries(entries) as Partial<T>;
}
