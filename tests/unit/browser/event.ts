/** An event as extension code sees it, that a test can fire with what its listeners take. */
export function createEvent<T, More extends unknown[] = []>() {
  type Listener = (value: T, ...more: More) => unknown;
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    /** Calls every listener and waits for what they return. */
    fire: async (value: T, ...more: More) =>
      void (await Promise.all([...listeners].map((one) => one(value, ...more)))),
    count: () => listeners.size,
  };
}
