/** What the user clicked in a lesson, as far as it has come: the contact's name, and one of their messages. */
export interface Clicks {
  name?: Element;
  message?: Element;
}

const KEY = 'lesson-clicks';

/** Keeps the clicks of a lesson for the scripts that learn from them, in the extension's own world of the page. */
export function keepClicks(clicks: Clicks): void {
  Reflect.set(globalThis, KEY, clicks);
}

/** The clicks of the lesson that ran last on this page. */
export function keptClicks(): Clicks {
  const kept: unknown = Reflect.get(globalThis, KEY);
  return isClicks(kept) ? kept : {};
}

// nothing but the extension can write there
function isClicks(value: unknown): value is Clicks {
  return typeof value === 'object' && value !== null;
}
