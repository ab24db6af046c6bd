/** An event as extension code sees it, that a test can fire. */
export function createEvent<T>() {
  const listeners = new Set<(value: T) => unknown>();
  return {
    addListener: (listener: (value: T) => unknown) => void listeners.add(listener),
    removeListener: (listener: (value: T) => unknown) => void listeners.delete(listener),
    /** Calls every listener and waits for what they return. */
    fire: async (value: T) => void (await Promise.all([...listeners].map((one) => one(value)))),
    count: () => listeners.size,
  };
}
