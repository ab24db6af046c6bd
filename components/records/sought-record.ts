import { sharedState } from '../ui/shared-state.ts';

/** A record that somebody was led to: its row comes into view once, as soon as it is there. */
export interface SoughtRecord {
  readonly id: string;
  seen?: true;
}

const sought = sharedState<SoughtRecord | undefined>(undefined);

/** Leads to a record, wherever its row stands. */
export function seek(id: string): void {
  sought.set({ id });
}

/** The record that somebody was last led to. */
export function useSought(): SoughtRecord | undefined {
  return sought.use((record) => record);
}
