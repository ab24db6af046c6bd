import { useSyncExternalStore } from 'react';

/** A record that somebody was led to: its row comes into view once, as soon as it is there. */
export interface SoughtRecord {
  readonly id: string;
  seen?: true;
}

let sought: SoughtRecord | undefined;
const listeners = new Set<() => void>();

/** Leads to a record, wherever its row stands. */
export function seek(id: string): void {
  sought = { id };
  for (const listener of listeners) listener();
}

/** The record that somebody was last led to. */
export function useSought(): SoughtRecord | undefined {
  return useSyncExternalStore(listen, () => sought);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
