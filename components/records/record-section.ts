import type { ComponentType } from 'react';
import type { KnownKind, Records } from '../../lib/domain/records/kinds.ts';
import type { Saving, StoreServices } from '../panel/store-services.ts';

/** What stands out in a section: amber asks to act now, red is money that is late, green is good. */
export type Look = 'soft' | 'amber' | 'red' | 'green';

/** A part of a line, told apart from the next by a dot. */
export interface Part {
  readonly text: string;
  readonly look?: Look;
}

/** What one press does, with the sentence beside its Undo: fields of the record are set, or something is made of it. */
export type Step<K extends KnownKind> = {
  readonly name: string;
  readonly done: string;
} & (
  | { readonly set: Partial<Records[K]> }
  | { readonly make: (store: StoreServices) => Saving<unknown> }
);

/** How the records of one kind are told in the panel: a quiet line, and a row for each below it. */
export interface RecordSection<K extends KnownKind> {
  /** What the section is called: "Purchases". */
  readonly label: string;
  /** The letter of the list of what can be added. */
  readonly letter: string;
  /** How many rows are shown at most; all, when absent. */
  readonly most?: number;
  /** Which of two records stands first. */
  readonly order: (one: Records[K], other: Records[K]) => number;
  /** What all records come to. */
  readonly summary: (records: readonly Records[K][], now: number) => readonly Part[];
  /** Something that follows from all of them, in a sentence. */
  readonly remark?: (records: readonly Records[K][]) => string | undefined;
  /** What is to be said or asked of all of them, above their rows. */
  readonly Notice?: ComponentType;
  /** What a record is called. */
  readonly title: (record: Records[K]) => string;
  /** What is told of a record beside its title, the receipt left out. */
  readonly details: (record: Records[K], now: number) => readonly Part[];
  /** When it was said or happened, in milliseconds since 1970. */
  readonly when: (record: Records[K]) => number;
  /** What is to be decided about a record in the light of all, in a sentence. */
  readonly warning?: (record: Records[K], records: readonly Records[K][]) => string | undefined;
  /** Those that are over, and what they are called together ("done"): they show once they are asked for. */
  readonly over?: { readonly label: string; readonly is: (record: Records[K]) => boolean };
  /** What more can be done with a record than by one press. */
  readonly Tool?: ComponentType<{ record: Records[K] }>;
  /** What one press can do with it. */
  readonly steps?: (record: Records[K], now: number) => readonly Step<K>[];
}
