import { useSyncExternalStore } from 'react';

/** A value that components share which are far apart: all who use it are drawn anew when it is set. */
export interface SharedState<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  /** What somebody sees of it; call it while a component is drawn. */
  readonly use: <S>(see: (value: T) => S) => S;
}

/** Makes a value that components of this window share. */
export function sharedState<T>(first: T): SharedState<T> {
  let value = first;
  const listeners = new Set<() => void>();
  const listen = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    use: (see) => useSyncExternalStore(listen, () => see(value)),
  };
}
