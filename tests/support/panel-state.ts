import type { Practice } from './practice.ts';

/** A state of the panel, and how to get there from the practice inbox with nothing stored. */
export interface PanelState {
  /** The name of its picture. */
  readonly picture: string;
  readonly shows: string;
  readonly arrive: (run: Practice) => Promise<unknown>;
}
