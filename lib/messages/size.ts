/** The most that one message may hold in all, in characters of text; 200 messages of 8 KB fit. */
const MOST_CHARACTERS = 2_000_000;

/** The most values that one message may hold. */
const MOST_VALUES = 20_000;

/** How deep a message may be nested. */
const MOST_LEVELS = 8;

/** Whether a value that arrived is small enough to be looked at; gives up as soon as it is not, and never throws. */
export function isSmallEnough(value: unknown): boolean {
  let values = 0;
  let characters = 0;
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= MOST_LEVELS) return false;
    const next: unknown[] = [];
    for (const one of level) {
      values += 1;
      if (typeof one === 'string') characters += one.length;
      if (typeof one === 'object' && one !== null) {
        const keys = keysWithin(one, MOST_VALUES - values - next.length);
        if (keys === undefined) return false;
        for (const key of keys) {
          characters += key.length;
          next.push(Reflect.get(one, key));
        }
      }
      if (values > MOST_VALUES || characters > MOST_CHARACTERS) return false;
    }
    level = next;
  }
  return true;
}

/** The own keys of an object, or undefined as soon as there are more than `most`. */
function keysWithin(object: object, most: number): string[] | undefined {
  if (Array.isArray(object) && object.length > most) return undefined;
  const keys: string[] = [];
  for (const key in object) {
    if (keys.length >= most) return undefined;
    if (Object.hasOwn(object, key)) keys.push(key);
  }
  return keys;
}
